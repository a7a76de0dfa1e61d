const NARROWEST = 320;
const DEFAULT_WIDTH = 360;
/** What the grid keeps of the window at least. */
const GRID_LEAST = 360;
const STEP = 16;

/** Lets a person set the pane's width, by pointer or with the arrow keys; a double click gives Excel's own. */
export function divider(handle: HTMLElement, pane: HTMLElement): void {
  const resize = (width: number) => {
    const widest = Math.max(NARROWEST, window.innerWidth - GRID_LEAST);
    const fitting = Math.min(Math.max(Math.round(width), NARROWEST), widest);
    pane.style.width = `${fitting}px`;
    handle.setAttribute('aria-valuenow', String(fitting));
    handle.setAttribute('aria-valuemin', String(NARROWEST));
    handle.setAttribute('aria-valuemax', String(widest));
  };
  resize(DEFAULT_WIDTH);
  handle.addEventListener('pointerdown', (down) => {
    handle.setPointerCapture(down.pointerId);
    // A frame under the pointer would swallow its moves.
    document.body.classList.add('is-resizing');
  });
  handle.addEventListener('pointermove', (move) => {
    if (handle.hasPointerCapture(move.pointerId)) resize(document.body.clientWidth - move.clientX);
  });
  handle.addEventListener('lostpointercapture', () => document.body.classList.remove('is-resizing'));
  handle.addEventListener('dblclick', () => resize(DEFAULT_WIDTH));
  handle.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') resize(pane.offsetWidth + STEP);
    if (key === 'ArrowRight') resize(pane.offsetWidth - STEP);
  });
}
