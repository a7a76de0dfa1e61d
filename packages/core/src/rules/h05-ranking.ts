import { valueAt } from '../model/grid';
import { formatAddress } from '../model/address';
import { rankingExempt } from '../policies/ranking-exempt';
import { columnsBehind, type FigureColumn } from './figures/figure-columns';
import { figureTables, type FigureTable } from './figures/figure-tables';
import { printedNumber, printedRate } from './figures/printed-number';
import type { Decimal } from '../model/decimal';
import { plainUnit } from './split-units';
import { bookRule, type Report } from './rule';

interface Placed {
  readonly row: number;
  readonly label: string;
  readonly rank: Decimal;
  readonly by: Decimal;
}

export const ranking = bookRule({
  code: 'H05',
  id: 'ranking',
  name: '排名与得分不符，并列没有处理',
  severity: 'warning',
  policies: [rankingExempt],
  reason: '得分相同名次不同，得分高反而名次低，通报一发就有人来问。',
  source: '德清县绩效比拼、三明2020考核办法；重庆市2023年赛马榜：不参评单位、分组排名',
  nextStep: '按得分重排；并列的同名次，下一名次顺延；不参评单位不给名次。',
  innocent: ['分组排名，组别没有写在表里', '得分相同时按第二指标排先后，应在表下写明'],
  check(context, report, notChecked) {
    const exempt = new Set(context.policy(rankingExempt).map(plainUnit));
    let checked = 0;
    for (const table of figureTables(context.ledger)) {
      for (const rank of table.columns.filter(({ role }) => role === 'rank')) {
        checkExempt(table, rank, exempt, report);
        if (checkOrder(table, rank, report)) checked++;
      }
    }
    if (checked === 0) notChecked('没有名次和所依据的得分（或完成率）都有的表');
  },
  examples: [
    {
      shows: '得分相同，名次并列',
      sheets: { 排名: '单位|得分|名次\n区商务委|95|1\n区教委|90|2\n区科技局|90|2\n区林业局|80|4' },
      expect: 'pass',
    },
    {
      shows: '得分相同名次不同，得分高名次低',
      sheets: {
        排名: '单位|得分|名次\n区商务委|95|1\n区教委|90|2\n区科技局|90|3\n区林业局|80|5\n区水利局|85|6',
      },
      expect: [
        ['排名!C3', '排名!B3', '排名!C4', '排名!B4'],
        ['排名!C5', '排名!B5', '排名!C6', '排名!B6'],
      ],
    },
    {
      shows: '没有排名表',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      expect: 'not-checked',
    },
  ],
});

/** Ranks against what they are by: the score, else the completion rate before the rank. Says whether there was one. */
function checkOrder(table: FigureTable, rank: FigureColumn, report: Report): boolean {
  const behind = columnsBehind(table.columns, rank);
  const by =
    behind.findLast(({ role }) => role === 'score') ??
    behind.findLast(({ role }) => role === 'completion' || role === 'growth');
  if (!by) return false;
  const { records } = table;
  for (const group of groupsOf(table, rank, by)) {
    const placed = [...group].sort((a, b) => a.rank.comparedTo(b.rank) || b.by.comparedTo(a.by));
    const wrong = placed.flatMap((one, index) => {
      const next = placed[index + 1];
      if (!next) return [];
      const tie = one.by.eq(next.by) !== one.rank.eq(next.rank);
      return tie || next.by.gt(one.by) ? [{ one, next }] : [];
    });
    // Where most places disagree the ranking goes by something else.
    if (wrong.length * 2 > placed.length) continue;
    for (const { one, next } of wrong) {
      const { sheet } = records;
      const what = one.by.eq(next.by)
        ? '得分相同而名次不同'
        : one.rank.eq(next.rank)
          ? '名次相同而得分不同'
          : '得分低的名次在前';
      report({
        message: `${one.label}${by.leaf}${one.by.toFixed()}第${one.rank.toFixed()}名，${next.label}${by.leaf}${next.by.toFixed()}第${next.rank.toFixed()}名（${formatAddress({ sheet, row: next.row, column: rank.column })}），${what}；请按得分重排`,
        cells: [one, next].flatMap(({ row }) => [rank, by].map(({ column }) => ({ sheet, row, column }))),
        record: `${one.label}${next.label}`,
        values: {
          ranks: [one.rank.toFixed(), next.rank.toFixed()],
          by: [one.by.toFixed(), next.by.toFixed()],
        },
      });
    }
  }
  return true;
}

/** Places by group: a column 组别, the sub-headings, or all together. */
function groupsOf(
  { records, rows, columns }: FigureTable,
  rank: FigureColumn,
  by: FigureColumn,
): readonly Placed[][] {
  const named = columns.find(({ leaf }) => /组别|分组|类别|片区|板块/.test(leaf));
  const found = new Map<string, Placed[]>();
  for (const { row, label, total } of rows) {
    const place = printedNumber(records.grid, row, rank.column);
    const [value] = printedRate(records.grid, row, by.column, true)?.readings ?? [];
    if (total || !place || !value) continue;
    const group = `${named ? String(valueAt(records.grid, row, named.column) ?? '') : ''}/${records.groups[records.rows.indexOf(row)] ?? ''}`;
    const placed = { row, label, rank: place.value, by: value.value.times(100) };
    found.set(group, [...(found.get(group) ?? []), placed]);
  }
  return [...found.values()];
}

function checkExempt(
  { records, rows }: FigureTable,
  rank: FigureColumn,
  exempt: ReadonlySet<string>,
  report: Report,
): void {
  const { sheet } = records;
  for (const { row, label } of rows) {
    const place = printedNumber(records.grid, row, rank.column);
    if (!place || !exempt.has(plainUnit(label))) continue;
    report({
      message: `${label}在不参评名单里，却排第${place.text}名（${formatAddress({ sheet, row, column: rank.column })}）；请取消名次`,
      cells: [{ sheet, row, column: rank.column }],
      record: label,
      values: { rank: place.text },
    });
  }
}
