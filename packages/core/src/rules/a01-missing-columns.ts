import { FIELDS, type FieldKey } from '../model/field';
import { tablesOf } from '../model/ledger';
import { headerCell } from './about';
import { bookRule } from './rule';

const REQUIRED = ['project', 'unit', 'kind', 'amount', 'signedOn'] as const satisfies readonly FieldKey[];
const required: ReadonlySet<FieldKey> = new Set(REQUIRED);

export const missingColumns = bookRule({
  code: 'A01',
  id: 'missing-columns',
  name: '必需列缺失或重复',
  severity: 'error',
  reason:
    '缺了项目名称、引资单位、合同类型、合同额或签约时间，就说不清签了什么、算不算数、算谁的；两列说同一件事，又不知该信哪一列。',
  source: '招商引资项目台账各地通行表式（项目、单位、合同类型、金额、时间五项）',
  nextStep: '补上缺少的列，或在“设置”中指明哪一列是它；两列同义的，留下一列。',
  innocent: [
    '一个乡镇一张表时，表名就是引资单位',
    '正式合同和框架协议各记一列或各记一张表时，不需要合同类型列',
    '只记框架协议的表，有框架协议投资额即可',
  ],
  check(context, report, notChecked) {
    const tables = tablesOf(context.ledger, 'projects');
    if (tables.length === 0) notChecked('未找到“签约项目”台账');
    for (const records of tables) {
      const { kinds } = context.facts(records);
      const known: Partial<Record<FieldKey, boolean>> = {
        unit: tables.length > 1,
        kind: records.length === 0 || kinds.some((kind) => kind !== 'none'),
        // A table of frameworks has what is planned: 框架协议投资额.
        amount:
          records.columns.planned !== undefined && !kinds.includes('formal') && kinds.includes('framework'),
      };
      const missing = REQUIRED.filter((field) => !records.columns[field] && !known[field]);
      if (missing.length > 0) {
        const names = missing.map((field) => FIELDS[field].name);
        report({
          message: `${records.sheet}没有找到${names.map((name) => `“${name}”`).join('、')}列，相关核对和统计无法进行；请补列或在设置中指定`,
          cells: headerCell(records),
          record: records.sheet,
          values: { missing: names },
        });
      }
      for (const { column, header, candidates } of records.unmapped) {
        const [field] = candidates;
        const taken = candidates.length === 1 && field ? records.columns[field] : undefined;
        // Two origins or two trades side by side are no fault: only what a figure stands on is asked about.
        if (!field || !taken || !required.has(field)) continue;
        report({
          message: `“${header}”与“${taken.header}”都像是${FIELDS[field].name}，现按“${taken.header}”统计；请留下一列，或在设置中指定`,
          cells: headerCell(records, taken.column, column),
          record: records.sheet,
          values: { headings: [taken.header, header] },
          severity: 'warning',
        });
      }
    }
  },
  examples: [
    {
      shows: '五列齐全',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同额（亿元）|签约时间\n甲项目|区商务委|正式合同|3.2|2022-03-01',
      },
      expect: 'pass',
    },
    {
      shows: '只记框架协议的表没有合同额列',
      sheets: {
        框架协议: '项目名称|引资单位|签约时间|框架协议投资额（亿元）\n甲项目|区商务委|2022-03-01|3.2',
      },
      expect: 'pass',
    },
    {
      shows: '没有签约时间',
      sheets: { 签约项目: '序号|项目名称|引资单位|合同类型|合同额（亿元）\n1|甲项目|区商务委|正式合同|3.2' },
      expect: [['签约项目!A1']],
    },
    {
      shows: '两列都说引资单位',
      sheets: {
        签约项目:
          '项目名称|引资单位|责任单位|合同类型|合同额（亿元）|签约时间\n甲项目|区商务委|区教委|正式合同|3.2|2022-03-01',
      },
      expect: [['签约项目!B1', '签约项目!C1']],
    },
    {
      shows: '产业类别与行业类别、来源地与内外资并列',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同额（亿元）|签约时间|产业类别|行业类别|来源地|内外资\n甲项目|区商务委|正式合同|3.2|2022-03-01|工业|制造业|温州|内资',
      },
      expect: 'pass',
    },
    {
      shows: '没有签约项目台账',
      sheets: { 单位名录: '单位名称|简称\n区商务委员会|商务委' },
      expect: 'not-checked',
    },
  ],
});
