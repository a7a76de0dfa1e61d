import { valueAt } from '../model/grid';
import { columnLetters, type CellAddress } from '../model/address';
import type { TextColumn } from '../model/column';
import { FIELDS } from '../model/field';
import type { Records } from '../model/records';
import { cellsOf } from './about';
import { tableRule, type Report } from './rule';

// Numbers that jump this often were not counted through: the table was sorted or put together from parts.
const MOSTLY = 0.1;

export const serialNumbers = tableRule({
  code: 'A10',
  id: 'serial-numbers',
  name: '序号断号、重号，合计公式被数值覆盖',
  severity: 'warning',
  reason: '断号多半是删了行，重号多半是插了行；合计格的公式被数值盖住，以后改明细，合计不再跟着变。',
  source: '台账登记的通常要求：序号连续、一行一号；合计由公式得出',
  nextStep: '查明少的一行是否误删、重的一行是否重复；合计格恢复求和公式。',
  innocent: ['按类别分别编号（分类标题之后重新从1开始）', '只摘录了部分项目'],
  on: ['projects', 'receipts', 'talks', 'targets'],
  needs: [],
  uses: ['seq'],
  check({ seq }, records, _, report) {
    if (seq) checkSerials(records, seq, report);
    overwrittenTotals(records, report);
  },
  examples: [
    {
      shows: '分类标题之后重新编号',
      sheets: {
        签约项目:
          '序号|项目名称|引资单位|合同额（亿元）\n一、工业项目\n1|甲项目|区商务委|3\n2|乙项目|区教委|2\n二、农业项目\n1|丙项目|区教委|1\n2|丁项目|区教委|1',
      },
      expect: 'pass',
    },
    {
      shows: '断号和重号',
      sheets: {
        签约项目:
          '序号|项目名称|引资单位|合同额（亿元）\n1|甲项目|区商务委|3\n2|乙项目|区教委|2\n2|丙项目|区教委|1\n3|丁项目|区教委|1\n5|戊项目|区教委|1',
      },
      expect: [
        ['签约项目!A3', '签约项目!A4'],
        ['签约项目!A5', '签约项目!A6'],
      ],
    },
    { shows: '没有台账', sheets: { 单位名录: '单位名称|简称\n区商务委员会|商务委' }, expect: 'not-checked' },
  ],
});

const PLAIN = /^[1-9]\d*$/;

/** Two numbers that do not follow each other, with their records. */
interface Break {
  readonly from: number;
  readonly at: number;
  readonly last: number;
  readonly now: number;
}

/** Numbers count on within a group; a one begins anew. Cells under a vertical merge have no number of their own. */
function checkSerials(records: Records, { column }: TextColumn, report: Report): void {
  const { grid, rows, groups, totals, length } = records;
  const breaks: Break[] = [];
  const ends = new Set(totals.map(({ row }) => row));
  let last: number | undefined;
  let from = 0;
  let counted = 0;
  for (let record = 0; record < length; record++) {
    const now = serialOf(valueAt(grid, rows[record] ?? -1, column));
    if (now === undefined) continue;
    counted++;
    const anew =
      now === 1 ||
      groups[record] !== groups[from] ||
      (ends.size > 0 && crosses(ends, rows[from], rows[record]));
    if (
      last !== undefined &&
      !anew &&
      now !== last + 1 &&
      now - last !== record - from &&
      !goesOn(breaks.at(-1), from, now)
    ) {
      breaks.push({ from, at: record, last, now });
    }
    last = now;
    from = record;
  }
  if (breaks.length > Math.max(3, counted * MOSTLY)) return;
  for (const { from: before, at, last: was, now } of breaks) {
    const what =
      now === was
        ? `序号${now}重复`
        : now > was
          ? `序号从${was}跳到${now}，少${now - was - 1}个`
          : `序号从${was}退到${now}`;
    report({
      message: `${records.sheet}第${(rows[at] ?? 0) + 1}行${what}；请查明是否误删或重复登记`,
      cells: [...cellsOf(records, before, 'seq'), ...cellsOf(records, at, 'seq')],
      record: `${was}→${now}`,
      values: { before: was, now },
    });
  }
}

/**
 * The number after a wrong one takes up the count where that left it: 2, 2, 4 lacks nothing, and in 7, 3, 8 only the 3
 * is wrong.
 */
function goesOn(broken: Break | undefined, from: number, now: number): boolean {
  return broken !== undefined && broken.at === from && (now === broken.last + 1 || now === broken.last + 2);
}

function crosses(ends: ReadonlySet<number>, from = 0, to = 0): boolean {
  for (let row = from + 1; row < to; row++) if (ends.has(row)) return true;
  return false;
}

function serialOf(cell: unknown): number | undefined {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell > 0 ? cell : undefined;
  if (typeof cell === 'string' && cell.length < 8 && PLAIN.test(cell)) return Number(cell);
  const digits =
    typeof cell === 'string' ? /^\s*(\d{1,7})[.、．)）]?\s*$/.exec(cell.normalize('NFKC'))?.[1] : undefined;
  return digits ? Number(digits) : undefined;
}

/** A total that holds a plain number although the other totals of its row or column are formulas. */
function overwrittenTotals(records: Records, report: Report): void {
  const { grid, totals, mapping, sheet } = records;
  if (!grid.formula) return;
  const amounts = mapping.filter(({ field }) => FIELDS[field].type === 'amount').map(({ column }) => column);
  for (const { row, label } of totals) {
    const filled = amounts.filter((column) => typeof valueAt(grid, row, column) === 'number');
    const plain = filled.filter((column) => grid.formula?.(row, column) === undefined);
    if (plain.length === 0 || plain.length === filled.length) continue;
    const cells: CellAddress[] = plain.map((column) => ({ sheet, row, column }));
    report({
      message: `${sheet}第${row + 1}行“${label}”的${plain.map((column) => `${columnLetters(column)}${row + 1}`).join('、')}是数值，同行其他合计是公式；请恢复求和公式`,
      cells,
      record: label,
      values: { label },
      // The number may be right all the same; G01 says so when it is not.
      severity: 'info',
    });
  }
}
