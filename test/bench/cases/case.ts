/** What a benchmark case answers: which checks found how many, and the figures, to compare with the other cases. */
export interface Counts {
  readonly findings: Readonly<Record<string, number>>;
  readonly figures?: Readonly<Record<string, number>>;
}

/** Takes what is given outside of timing, and gives back what is timed. A case that times itself answers in `ms`. */
export type Case = (rows: number) => () => Counts & { readonly ms?: number; readonly cpu?: number };
