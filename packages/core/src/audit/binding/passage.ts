import type { Relation } from '../relations/relation';
import type { Mention } from './mention';
import { isValue } from './mention';

/** How many figures back and forward a relation may reach. Bounds the work per figure. */
export const REACH_BACK = 60;
export const REACH_FORWARD = 8;

/** A text with its figures bound, and the relations found so far. */
export class Passage {
  /** Values by dimension, in order. */
  readonly streams: ReadonlyMap<string, readonly Mention[]>;
  readonly found: Relation[] = [];
  readonly #stating = new Map<Mention, Relation[]>();

  /** @param text with plain characters; the same offsets as the text given. */
  constructor(
    readonly text: string,
    readonly mentions: readonly Mention[],
  ) {
    const streams = new Map<string, Mention[]>();
    for (const m of mentions) {
      if (!isValue(m)) continue;
      const stream = streams.get(m.dimension);
      if (stream) stream.push(m);
      else streams.set(m.dimension, [m]);
    }
    this.streams = streams;
  }

  add(relation: Relation): void {
    this.found.push(relation);
    if (relation.stated === null) return;
    const list = this.#stating.get(relation.stated);
    if (list) list.push(relation);
    else this.#stating.set(relation.stated, [relation]);
  }

  /** The relations that check this figure. */
  stating(m: Mention): readonly Relation[] {
    return this.#stating.get(m) ?? [];
  }

  /** The mentions from `back` before to `forward` after the one at `index`, itself left out. */
  around(index: number, back: number, forward: number): Mention[] {
    const from = Math.max(0, index - back);
    return this.mentions.slice(from, index + forward + 1).filter((m) => m.index !== index);
  }

  /** The text between two mentions, or '' when they are not in order. */
  between(a: Mention, b: Mention): string {
    return this.text.slice(a.end, Math.max(a.end, b.start));
  }
}
