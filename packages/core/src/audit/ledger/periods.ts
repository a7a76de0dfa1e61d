import type { Mention } from '../binding/mention';

/** The dates that a sentence opens with: 2022年1-5月, 2022年上半年, 5月. */
export type Period = readonly Mention[];

/** For each figure, the period of its sentence; one that begins with 其中 goes on from the sentence before. */
export function periodsOf(mentions: readonly Mention[]): (mention: Mention) => Period {
  const opening = new Map<number, Period>();
  const goesOn = new Set<number>();
  const seen = new Set<number>();
  for (const mention of mentions) {
    const { sentence, kind, unit, partLead } = mention;
    const before = opening.get(sentence) ?? [];
    const said = partLead.trim();
    if (!seen.has(sentence) && said.startsWith('其中')) goesOn.add(sentence);
    seen.add(sentence);
    const opens = said === '' || said === before[0]?.raw;
    if (kind === 'date' && /^[年月]/.test(unit) && opens) opening.set(sentence, [...before, mention]);
  }
  return ({ sentence }) => opening.get(goesOn.has(sentence) ? sentence - 1 : sentence) ?? [];
}

/** The dates of the title: a first paragraph that opens with them, names no day and holds no other figure. */
export function titleDates(mentions: readonly Mention[]): Period {
  const title = mentions.filter(({ paragraph }) => paragraph === 0);
  const isTitle = title.every(({ kind, unit }) => kind === 'date' && /^[年月]/.test(unit));
  return isTitle && title[0] ? periodsOf(title)(title[0]) : [];
}

/** Whether a date is that of the ledger: its year; its month alone, or as the end of a stretch from January (1-5月). */
export function isOfLedger({ unit, raw, value }: Mention, year: number, month: number): boolean {
  if (unit.startsWith('年')) return Number(value.num) === year;
  const [, from, to] = /^(?:(\d{1,2})月?[-—–－~～至到]+)?(\d{1,2})月/.exec(raw.normalize('NFKC')) ?? [];
  return Number(to) === month && (from === undefined || Number(from) === 1);
}
