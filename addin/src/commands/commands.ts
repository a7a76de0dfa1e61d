import type { ShownView } from '../taskpane/navigation/shown-view';

/** The commands of the ribbon and of a cell's menu, by the names that the manifest gives them. */
export const COMMANDS: Readonly<Record<string, (shown: ShownView) => void>> = {
  showCheck: (shown) => shown.open('check'),
  showBoard: (shown) => shown.open('board'),
  showReports: (shown) => shown.open('sheets'),
  showFormulas: (shown) => shown.open('formulas'),
  explainNumber: (shown) => shown.explain(),
};

/**
 * Takes the commands of Excel: each opens the pane at its view. All run in the pane's own page, the shared runtime.
 * https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in
 */
export function takeCommands(shown: ShownView): void {
  for (const [name, run] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      run(shown);
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        // Excel lets no other command run until this one says that it is done.
        event.completed();
      }
    });
  }
}
