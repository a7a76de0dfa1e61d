import type { CellAddress } from '../model/address';
import { cellIn, columnsOf, type Records } from '../model/records';
import { tableRule } from './rule';

/** A number and nothing else, once wide forms and separators are read: what should have been typed as a number. */
const NUMBER_LIKE = /^[+-]?[\d,]*\.?\d+$/;
/** Most amounts typed as text say their unit: there nothing needs to be unified first. */
const SAYS_MORE = /[\u4e00-\u9fff]/;

export const textNumbers = tableRule({
  code: 'A06',
  id: 'text-numbers',
  name: '金额是文本型数字',
  severity: 'warning',
  reason: '文本型数字看着是数，Excel 求和时不算它，合计就少了。这里已按数值核对，表里仍需改正。',
  source: 'Excel：SUM 忽略引用区域中的文本；各地台账常见全角数字、千分位文本、首尾空格',
  nextStep: '选中该列，用“分列”或“转换为数字”改成数值。',
  innocent: ['为保留格式有意存成文本，合计另有公式'],
  on: ['projects', 'receipts', 'talks', 'targets'],
  needs: [],
  check(_, records, __, report) {
    for (const column of columnsOf(records)) {
      if (column.type !== 'amount') continue;
      const { header } = column;
      const cells: CellAddress[] = [];
      const raws: string[] = [];
      for (const [record, note] of column.notes) {
        if (note.kind !== 'normalised' || !isTextNumber(note.raw)) continue;
        cells.push(cellIn(records, record, column));
        raws.push(note.raw);
      }
      if (cells.length === 0) continue;
      const harms = isSummed(records, column.column);
      report({
        message: `${records.sheet}“${header}”有${cells.length}格是文本型数字（如“${raws[0] ?? ''}”），${harms ? '合计公式没有算上它们' : 'Excel 求和时不计'}；已按数值核对，请转换为数字`,
        cells,
        record: header,
        values: { texts: raws.slice(0, 20) },
        ...(!harms && { severity: 'info' as const }),
      });
    }
  },
  examples: [
    {
      shows: '数值，或自带单位的文字',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3.2\n乙项目|区教委|8910万元',
      },
      expect: 'pass',
    },
    {
      shows: '全角数字、带千分位的文本',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（万元）\n甲项目|区商务委|３２００\n乙项目|区教委|=8,910\n丙项目|区教委|5000',
      },
      expect: [['签约项目!C2', '签约项目!C3']],
    },
    { shows: '没有台账', sheets: { 单位名录: '单位名称|简称\n区商务委员会|商务委' }, expect: 'not-checked' },
  ],
});

/** A total of the column is a formula, which leaves texts out. */
function isSummed({ totals, grid }: Records, column: number): boolean {
  return totals.some(({ row }) => grid.formula?.(row, column) !== undefined);
}

function isTextNumber(raw: string): boolean {
  return (
    !SAYS_MORE.test(raw) &&
    NUMBER_LIKE.test(raw.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, ''))
  );
}
