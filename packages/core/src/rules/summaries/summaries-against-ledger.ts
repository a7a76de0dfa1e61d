import { formatAddress } from '../../model/address';
import type { Records } from '../../model/records';
import { textsOf } from '../../model/texts-of';
import { statedKind } from '../../reading/facts/contract-kind-of';
import type { CheckContext, Report } from '../rule';
import { ledgerGroups, plainLabel, type Grouping } from './ledger-groups';
import { measures } from './measures';
import { summaryColumns, type SummaryColumn } from './printed-figures';

/** A summary with what each of its rows stands for. */
interface Summary {
  readonly records: Records;
  readonly grouping: Grouping;
  /** By record, the group's name. */
  readonly labels: readonly string[];
}

/**
 * What summaries print (汇总表) against the ledgers of the same workbook: by town where each has a sheet, by unit, by
 * place, by industry. How a summary counts is read off it: the way that most of its rows keep. Says how many figures
 * it compared.
 */
export function summariesAgainstLedger(context: CheckContext, report: Report): number {
  const tables = context.ledger.tables.filter(
    ({ kind, header, length }) => kind === 'other' && header !== null && length >= 2,
  );
  const groupings = tables.length > 0 ? ledgerGroups(context) : [];
  let compared = 0;
  for (const records of tables) {
    const summary = summaryOf(records, groupings);
    if (!summary) continue;
    for (const column of summaryColumns(records)) compared += check(summary, column, context, report);
    if (compared > 0) missing(summary, report);
  }
  return compared;
}

/** The grouping whose names most rows carry: two at least, and half of them. */
function summaryOf(records: Records, groupings: readonly Grouping[]): Summary | undefined {
  const { place, unit, industry, project } = records.columns;
  const [best] = [place, unit, industry, project]
    .flatMap((column) => (column ? [textsOf(column).map(plainLabel)] : []))
    .flatMap((labels) =>
      groupings.map((grouping) => ({
        labels,
        grouping,
        met: labels.filter((label) => grouping.groups.has(label)).length,
      })),
    )
    .sort((a, b) => b.met - a.met);
  if (!best || best.met < 2 || best.met * 2 < records.length) return undefined;
  return { records, grouping: best.grouping, labels: best.labels };
}

/** Reports the figures that break the way of counting which the others keep. Gives how many were compared. */
function check(
  { records, grouping, labels }: Summary,
  { column, header, read }: SummaryColumn,
  context: CheckContext,
  report: Report,
): number {
  const printed = records.rows.flatMap((row, record) => {
    const rows = grouping.groups.get(labels[record] ?? '');
    const figure = rows && read(row);
    return figure ? [{ row, label: labels[record] ?? '', rows, figure }] : [];
  });
  const [best] = measures(context, statedKind(header))
    .map(({ name, rowsOf }) => {
      const judged = printed.map((each) => ({ ...each, ...each.figure.against(rowsOf(each.rows)) }));
      return { name, judged, kept: judged.filter(({ agrees }) => agrees).length };
    })
    .sort((a, b) => b.kept - a.kept);
  if (!best || best.kept < 2 || best.kept * 2 <= printed.length) return 0;
  for (const { row, label, figure, counted, agrees } of best.judged) {
    if (agrees) continue;
    const cell = { sheet: records.sheet, row, column };
    const { value, unit } = figure;
    report({
      message: `${formatAddress(cell)}“${label}”的“${header}”写${value.toFixed()}${unit}，台账里${best.name}是${counted.toFixed()}${unit}，差${value.minus(counted).abs().toFixed()}${unit}；请逐项核对`,
      cells: [cell],
      record: `${label}${header}`,
      values: { printed: value.toFixed(), listed: counted.toFixed(), unit },
      severity: 'warning',
    });
  }
  return printed.length;
}

/** A town that has a sheet and no row in the summary: its total leaves the town out. */
function missing({ records, grouping, labels }: Summary, report: Report): void {
  if (grouping.by !== 'sheet') return;
  const left = [...grouping.groups.keys()].filter((name) => !labels.includes(name));
  if (left.length === 0) return;
  const at = records.totals.at(-1)?.row ?? records.rows.at(-1) ?? 0;
  report({
    message: `${records.sheet}没有列出${left.map((name) => `“${name}”`).join('、')}，工作簿里有它的台账，合计因此少算；请补上`,
    cells: [{ sheet: records.sheet, row: at, column: records.columns.place?.column ?? 0 }],
    record: `${records.sheet}缺行`,
    values: { missing: left },
    severity: 'warning',
  });
}
