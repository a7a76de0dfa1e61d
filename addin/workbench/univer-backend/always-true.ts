/** `N` of a text is 0, whatever the text: true in every cell. */
const TEXT_IS_ZERO = /^=N\("[^"]*"\)=0$/;

/**
 * The workbench draws a conditional format wherever it lies and calculates no formula of one, so that only what holds in
 * every cell is drawn rightly.
 */
export function requireAlwaysTrue(formula: string): void {
  if (!TEXT_IS_ZERO.test(formula))
    throw new Error(`the workbench draws no conditional format by the formula ${formula}`);
}
