import { valueAt } from '../model/grid';
import { formatAddress } from '../model/address';
import type { Records } from '../model/records';
import { figureTables, isOfFigures } from './figures/figure-tables';
import { bookRule } from './rule';

const APPROXIMATE = /^(?:约|近|超|逾)\s*\d+\.\d{2,}|\d+\.\d{2,}\s*(?:亿元|万元|元)?\s*(?:左右|上下|余)$/;
const RATE_CHANGE =
  /(?:完成率|占比|比重|到位率|开工率|进度).*(?:同比|提高|下降|增长|增加|较上年|较去年|变化|增幅)/;

export const wordingOfFigures = bookRule({
  code: 'G09',
  id: 'wording-of-figures',
  name: '百分点与百分号混用，概数带两位小数',
  severity: 'info',
  reason: '率的变动用百分点，写成百分号就成了另一个数；“约95.03亿元”既说约又精确到百万，自相矛盾。',
  source: 'GB/T 15835-2011；国家统计局指标解释：构成变动用百分点；2022年上半年总结“约95.03亿元”',
  nextStep: '率的变动改用“百分点”；有两位小数的，去掉“约”。',
  innocent: ['内部工作表，不对外印发'],
  check(context, report, notChecked) {
    const tables = figureTables(context.ledger);
    if (tables.length === 0) notChecked('没有找到任何带表头的表');
    for (const { records } of tables) {
      const { sheet, header } = records;
      for (const { column, header: heading } of [...records.mapping, ...records.unmapped]) {
        if (RATE_CHANGE.test(heading) && /[%％]/.test(heading) && !/百分点|个点/.test(heading)) {
          report({
            message: `${sheet}“${heading}”是率的变动，单位应是百分点，不是%；请改表头`,
            cells: [{ sheet, row: header?.last ?? 0, column }],
            record: heading,
            values: { heading },
          });
        }
        for (const { row, text } of approximations(records, column)) {
          if (!APPROXIMATE.test(text.normalize('NFKC').trim())) continue;
          report({
            message: `${formatAddress({ sheet, row, column })}写“${text.trim()}”，既是概数又有两位小数；请去掉“约”或改成整数`,
            cells: [{ sheet, row, column }],
            record: `${heading}${text.trim()}`,
            values: { cell: text.trim() },
          });
        }
      }
    }
  },
  examples: [
    {
      shows: '约数取整，率的变动用百分点',
      sheets: { 进度: '单位|完成（亿元）|完成率|完成率同比（百分点）\n区商务委|约95亿元|59.39%|5.2' },
      expect: 'pass',
    },
    {
      shows: '约95.03亿元；率的变动写%',
      sheets: { 进度: '单位|完成（亿元）|完成率|完成率同比（%）\n区商务委|约95.03亿元|59.39%|5.2' },
      expect: [['进度!D1'], ['进度!B2']],
    },
    { shows: '没有台账', sheets: { 说明: '本表不含台账' }, expect: 'not-checked' },
  ],
});

/** Cells that may print an approximate figure: those read as such in a ledger, every text in a table of figures. */
function approximations(
  records: Records,
  column: number,
): readonly { readonly row: number; readonly text: string }[] {
  const { mapping, columns, rows, grid } = records;
  const field = mapping.find((mapped) => mapped.column === column)?.field;
  const read = field && columns[field];
  if (read?.type === 'amount') {
    return [...read.notes].flatMap(([record, { kind, raw }]) =>
      kind === 'approximate' ? [{ row: rows[record] ?? 0, text: raw }] : [],
    );
  }
  if (!isOfFigures(records)) return [];
  return rows.flatMap((row) => {
    const text = valueAt(grid, row, column);
    return typeof text === 'string' && text.length <= 24 ? [{ row, text }] : [];
  });
}
