/** How the host looks (外观), for the pane to match. */
export type Appearance = 'light' | 'dark' | 'high-contrast';

/** What the pane knows of its surroundings, apart from the workbook. */
export interface Environment {
  /** Language tag, such as `zh-CN`. */
  readonly language: string;
  readonly appearance: () => Appearance;
  /** Tells of a change of appearance; the answer ends it. */
  readonly onAppearanceChange: (listener: () => void) => () => void;
}
