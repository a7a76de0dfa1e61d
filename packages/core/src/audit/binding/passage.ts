import type { Relation } from '../relations/relation';
import { axisLists } from './axis-lists';
import type { List } from './lists';
import { PLACES } from '../lexicon/units';
import { listsIn } from './lists';
import type { Mention } from './mention';
import { isValue } from './mention';

/** How many figures back and forward a relation may reach. Bounds the work per figure. */
export const REACH_BACK = 60;
export const REACH_FORWARD = 8;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A text with its figures bound, and the relations found so far. */
export class Passage {
  /** Values by dimension, in order. */
  readonly streams: ReadonlyMap<string, readonly Mention[]>;
  /** Wholes with the parts that the grammar lists under them. */
  readonly lists: readonly List[];
  readonly found: Relation[] = [];
  readonly #stating = new Map<Mention, Relation[]>();
  readonly #using = new Map<Mention, Relation[]>();
  readonly #listing = new Map<Mention, List[]>();
  readonly #listed = new Map<Mention, List[]>();

  /** @param text with plain characters; the same offsets as the text given. */
  constructor(
    readonly text: string,
    readonly mentions: readonly Mention[],
  ) {
    const streams = new Map<string, Mention[]>();
    for (const m of mentions) {
      // 3省5市8县: places of several levels are no parts of each other.
      if (isValue(m) && m.dimension !== PLACES) push(streams, m.dimension, m);
    }
    this.streams = streams;
    this.lists = [...streams.values()].flatMap((stream) => [
      ...listsIn(this, stream),
      ...axisLists(this, stream),
    ]);
    for (const list of this.lists) {
      for (const part of list.parts) push(this.#listing, part, list);
      push(this.#listed, list.whole, list);
    }
  }

  /** Whether a figure is the total 合计 of the list just before it. */
  isTotal(m: Mention): boolean {
    return this.listsOf(m).some(({ opening }) => opening === 'total' || opening === 'running');
  }

  /** The lists of parts of this figure. */
  listsOf(whole: Mention): readonly List[] {
    return this.#listed.get(whole) ?? [];
  }

  /** The lists that this figure is a part of. */
  listing(m: Mention): readonly List[] {
    return this.#listing.get(m) ?? [];
  }

  add(relation: Relation): void {
    this.found.push(relation);
    for (const m of relation.operands) push(this.#using, m, relation);
    if (relation.stated !== null) push(this.#stating, relation.stated, relation);
  }

  /** The relations that check this figure. */
  stating(m: Mention): readonly Relation[] {
    return this.#stating.get(m) ?? [];
  }

  /** The relations that this figure goes into. */
  using(m: Mention): readonly Relation[] {
    return this.#using.get(m) ?? [];
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
