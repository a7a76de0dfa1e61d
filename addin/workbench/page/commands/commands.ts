/** A command as the manifest declares it. */
export interface Command {
  readonly label: string;
  readonly tooltip: string;
  /** The function that the add-in has associated with it. */
  readonly run: string;
}

/** What the manifest puts on the ribbon, and into the menu of a cell. */
export interface Commands {
  readonly tab: string;
  readonly ribbon: readonly Command[];
  readonly cellMenu: readonly Command[];
}

/** The commands of the add-in as built: the file that Excel reads for its ribbon. */
export async function loadCommands(): Promise<Commands> {
  const response = await fetch('/pane/manifest.xml');
  if (!response.ok) throw new Error('没有找到加载项的 manifest.xml，请重新运行启动命令');
  return commandsOf(new DOMParser().parseFromString(await response.text(), 'application/xml'));
}

function commandsOf(manifest: Document): Commands {
  const texts = new Map(
    [...manifest.getElementsByTagName('bt:String')].map((string) => [
      string.getAttribute('id') ?? '',
      string.getAttribute('DefaultValue') ?? '',
    ]),
  );
  const textOf = (element: Element, tag: string) => {
    const named = [...element.children].find(({ tagName }) => tagName === tag);
    return texts.get(named?.getAttribute('resid') ?? '') ?? '';
  };
  const buttonsIn = (tag: string) =>
    [...manifest.getElementsByTagName(tag)].flatMap((place) =>
      [...place.getElementsByTagName('Control')].map((control): Command => {
        const [tip] = control.getElementsByTagName('Supertip');
        return {
          label: textOf(control, 'Label'),
          tooltip: tip ? textOf(tip, 'Description') : '',
          run: control.getElementsByTagName('FunctionName')[0]?.textContent ?? '',
        };
      }),
    );
  const [tab] = manifest.getElementsByTagName('CustomTab');
  return {
    tab: tab ? textOf(tab, 'Label') : '',
    ribbon: buttonsIn('CustomTab'),
    cellMenu: buttonsIn('OfficeMenu'),
  };
}
