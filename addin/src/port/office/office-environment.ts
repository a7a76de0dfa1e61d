import type { Appearance, Environment } from '../../taskpane/shell/environment';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';
const PAPER = 'print';

/**
 * Language and appearance of Excel. The Office theme decides where Excel tells it (desktop), the system's otherwise.
 * https://learn.microsoft.com/javascript/api/office/office.officetheme
 */
export function officeEnvironment(): Environment {
  const queries = [matchMedia(DARK), matchMedia(CONTRAST), matchMedia(PAPER)];
  return {
    language: Office.context.displayLanguage,
    appearance,
    onAppearanceChange(listener) {
      for (const query of queries) query.addEventListener('change', listener);
      return () => queries.forEach((query) => query.removeEventListener('change', listener));
    },
  };
}

function appearance(): Appearance {
  // Paper is white.
  if (matchMedia(PAPER).matches) return 'light';
  if (matchMedia(CONTRAST).matches) return 'high-contrast';
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const dark = background ? isDark(background) : matchMedia(DARK).matches;
  return dark ? 'dark' : 'light';
}

/** Whether a colour `#RRGGBB` is dark, by its perceived lightness. https://www.w3.org/TR/AERT/#color-contrast */
export function isDark(colour: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
