/** The strongest break between two figures: none, 、, ，, ；, 。 or a new line. */
export const BREAK = { none: 0, item: 1, clause: 2, part: 3, sentence: 4, paragraph: 5 } as const;
export type Break = (typeof BREAK)[keyof typeof BREAK];

/** Where a figure stands in the text. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
  /** Between semicolons. */
  readonly part: number;
  /** Between commas, at one depth of brackets. */
  readonly clause: number;
  /** 0 outside brackets. */
  readonly depth: number;
  /** The pair of brackets that it stands in; 0 outside. */
  readonly bracket: number;
  /** Index of the figure that its bracket explains, or -1. */
  readonly host: number;
  /** The strongest break since the figure before it. */
  readonly since: Break;
  /** Whether a colon stands between the figure before it and this one. */
  readonly opened: boolean;
  /** Text between the last break or figure and this figure: 占年度任务. At most 60 characters. */
  readonly lead: string;
  /** Text of the clause up to this figure, figures included. At most 80 characters. */
  readonly clauseLead: string;
  /** Text of the part (；) up to this figure. At most 80 characters. */
  readonly partLead: string;
  /** Text from the figure to the next break or figure. At most 40 characters. */
  readonly tail: string;
  /** Everything since the figure before it. At most 160 characters, the nearest. */
  readonly gap: string;
}
