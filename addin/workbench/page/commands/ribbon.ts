import type { FUniver } from '@univerjs/core/facade';
// Declares the menus that the interface adds to the facade.
import type {} from '@univerjs/preset-sheets-core';
import type { Commands } from './commands';

/** Draws the add-in's commands: a strip in place of its ribbon tab, and entries in the menu of a cell. */
export function drawCommands(
  place: HTMLElement,
  api: FUniver,
  { tab, ribbon, cellMenu }: Commands,
  run: (command: string) => void,
): void {
  place.ariaLabel = tab;
  const title = document.createElement('span');
  title.textContent = tab;
  place.replaceChildren(
    title,
    ...ribbon.map((command) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = command.label;
      button.title = command.tooltip;
      button.addEventListener('click', () => run(command.run));
      return button;
    }),
  );
  for (const command of cellMenu) {
    api
      .createMenu({
        id: `zhaoshang.${command.run}`,
        title: command.label,
        tooltip: command.tooltip,
        action: () => run(command.run),
      })
      .appendTo(['contextMenu.mainArea', 'contextMenu.others']);
  }
}
