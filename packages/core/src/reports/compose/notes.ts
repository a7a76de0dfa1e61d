import { signedProjects } from '../../indicators/counting/signed-projects';
import { definitionGap } from '../../indicators/definition-gap';
import type { LedgerContext } from '../../indicators/ledger-context';
import { fundsRows } from '../../indicators/ledger/funds-rows';
import { receiptRows } from '../../indicators/ledger/receipt-rows';
import { addMonths, formatDay, partsOf, type Day } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { tablesOf } from '../../model/ledger';
import type { ReportFigure, ReportTable } from '../report';

type Figures = ReadonlyMap<string, ReportFigure>;

/** What a reader must know of a report: gaps, roundings that do not add up, a ledger that is later than the date. */
export function notesOn(figures: Figures, tables: readonly ReportTable[], context: LedgerContext): string[] {
  return [
    ...emptyYear(context),
    ...definitions(context),
    ...gaps(figures),
    ...roundings(figures),
    ...tables.flatMap(roundingsIn),
    ...laterFunds(context),
  ];
}

/** Figures that could not be written, those for the same reason together. */
function gaps(figures: Figures): string[] {
  const names = new Map<string, string[]>();
  for (const { name, why } of figures.values()) {
    if (why !== null) names.set(why, [...(names.get(why) ?? []), name]);
  }
  return [...names].map(([why, those]) => `${those.join('、')}未写：${why}`);
}

/** Zeros of a year of which the ledger holds nothing are as likely a wrong date. */
function emptyYear(context: LedgerContext): string[] {
  if (signedProjects(context).length + receiptRows(context).length + fundsRows(context).length > 0) return [];
  return [
    `台账里没有${partsOf(context.asOf).year}年签约、到账的记录，各数因此是零或没有；请核对统计截止日，或改用那一年的台账`,
  ];
}

/** Why this year is not compared with the last. */
function definitions(context: LedgerContext): string[] {
  const gap = definitionGap(context, addMonths(context.asOf, -12));
  return gap && context.previous ? [`没有写同比：${gap.why}`] : [];
}

/** Sums whose printed parts do not add up by rounding alone (舍位平衡). */
function roundings(figures: Figures): string[] {
  const printed = (key: string) => {
    const text = /^[\d.]+/.exec(figures.get(key)?.text ?? '')?.[0];
    return text === undefined ? undefined : new Decimal(text);
  };
  const [formal, framework, planned] = ['formalAmount', 'frameworkAmount', 'plannedAmount'].map(printed);
  const off = formal && framework && planned ? planned.minus(formal).minus(framework) : undefined;
  return off && !off.isZero()
    ? [
        `正式合同额与框架协议额分别取两位小数后相加，与计划投资额差${off.abs().toFixed()}亿元，是四舍五入造成的`,
      ]
    : [];
}

/** Columns of a table whose printed rows do not add up to the printed sum in its last row, by rounding alone. */
function roundingsIn({ title, heading, rows }: ReportTable): string[] {
  const total = rows.at(-1);
  if (total?.[0] !== '合计') return [];
  return heading.flatMap((name, column) => {
    const printed = rows.map((row) => new Decimal(/^[\d.]+$/.exec(row[column] ?? '')?.[0] ?? 0));
    const off = Decimal.sum(...printed).minus(printed.at(-1)?.times(2) ?? 0);
    return off.isZero()
      ? []
      : [`“${title}”里各行的${name}取两位小数后相加，与合计差${off.abs().toFixed()}，是四舍五入造成的`];
  });
}

/** A ledger's column of the year's funds is as of when it was kept, whatever the reporting date. */
function laterFunds({ ledger, asOf }: LedgerContext): string[] {
  const ofProjects = tablesOf(ledger, 'projects').some(({ columns }) => columns.fundsYear);
  const latest = tablesOf(ledger, 'receipts')
    .flatMap(({ columns }) => [...(columns.receivedOn?.from ?? [])])
    .reduce(
      (last, day) => (day > last && partsOf(day as Day).year === partsOf(asOf).year ? day : last),
      asOf,
    );
  return ofProjects && latest > asOf
    ? [
        `到位资金取自台账的“当年到位资金”，而台账里有${formatDay(latest as Day)}的到账，晚于统计截止日，这个数可能多了；请用截至${formatDay(asOf)}的台账`,
      ]
    : [];
}
