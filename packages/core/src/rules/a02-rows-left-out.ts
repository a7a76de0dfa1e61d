import type { SkipReason } from '../model/records';
import { headerCell } from './about';
import { tableRule } from './rule';

const WORDS: Readonly<Partial<Record<SkipReason, string>>> = {
  title: '标题',
  subheading: '分类标题',
  total: '合计',
  note: '说明',
};

export const rowsLeftOut = tableRule({
  code: 'A02',
  id: 'rows-left-out',
  name: '非数据行已跳过',
  severity: 'info',
  reason:
    '合计、小计、分类标题和说明混在数据行之间，直接求和会把它们重复算进去。这里列出没有当作项目的行，供核对。',
  source: '德清县驻点招商项目信息采集表等实际表式：数据区内外有合并的标题行和说明行',
  nextStep: '看一眼列出的行是否确实不是项目；如果是项目，请检查该行的项目名称和序号。',
  innocent: ['分类台账本来就有小计和分类标题'],
  on: 'projects',
  needs: ['project'],
  check(_, records, __, report) {
    const { data } = records;
    if (!data) return;
    const inside = records.skipped.filter(
      ({ row, why }) => WORDS[why] && row >= data.first && row <= data.last,
    );
    if (inside.length === 0) return;
    const rows = inside.map(({ row, why }) => `第${row + 1}行（${WORDS[why] ?? ''}）`);
    report({
      message: `${records.sheet}数据区内有${rows.length}行没有当作项目：${rows.slice(0, 8).join('、')}${rows.length > 8 ? '等' : ''}`,
      cells: headerCell(records),
      record: records.sheet,
      values: { rows },
    });
  },
  examples: [
    {
      shows: '数据行之间没有别的行',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3\n乙项目|区教委|2' },
      expect: 'pass',
    },
    {
      shows: '中间有小计',
      sheets: {
        签约项目:
          '序号|项目名称|引资单位|合同额（亿元）\n1|甲项目|区商务委|3\n2|乙项目|区商务委|2\n小计|||5\n1|丙项目|区教委|2\n2|丁项目|区教委|1',
      },
      expect: [['签约项目!A1']],
    },
    {
      shows: '没有签约项目台账',
      sheets: { 单位名录: '单位名称|简称\n区商务委员会|商务委' },
      expect: 'not-checked',
    },
  ],
});
