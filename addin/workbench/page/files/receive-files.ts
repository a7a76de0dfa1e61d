/** Where a person hands over a file: the button with its hidden input, and the place to drop one. */
export interface FileControls {
  readonly button: HTMLButtonElement;
  readonly input: HTMLInputElement;
  readonly dropZone: HTMLElement;
}

const DROPPING = 'is-dropping';

/** Calls `receive` with each file that is chosen or dropped. */
export function receiveFiles({ button, input, dropZone }: FileControls, receive: (file: File) => void): void {
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file may be chosen again, once it has been mended.
    input.value = '';
    if (file) receive(file);
  });
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  // The grid handles drags of its own; a file is caught before it.
  const listen = (type: 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void) =>
    dropZone.addEventListener(
      type,
      (event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        react(event);
      },
      { capture: true },
    );
  listen('dragover', () => dropZone.classList.add(DROPPING));
  listen('dragleave', () => dropZone.classList.remove(DROPPING));
  listen('drop', (event) => {
    dropZone.classList.remove(DROPPING);
    const file = event.dataTransfer?.files[0];
    if (file) receive(file);
  });
}
