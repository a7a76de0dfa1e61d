import type { CountedRow } from '../indicators/counting/counted';
import { repeatedProjects } from '../indicators/counting/repeated-projects';
import type { LedgerContext } from '../indicators/ledger-context';
import { CONTRACT_KINDS } from '../model/contract-kind';
import { tablesOf } from '../model/ledger';
import type { Records } from '../model/records';
import { addressOf, cellsOf, nameOf } from './about';
import { bookRule } from './rule';
import { viewsAmong } from './summaries/views';

export const sameProjectOnSheets = bookRule({
  code: 'B02',
  id: 'same-project-on-sheets',
  name: '跨表重复登记',
  severity: 'error',
  reason: '一个项目两个乡镇都报，各自的表都不重复，汇总时就多算一遍。',
  source: '三明市《签约项目甄别及跟踪管理工作方案》：每个项目只确认为一次成果，其他场次不得重复统计',
  nextStep: '按首谈、首签确定归哪一家，另一张表删去该行，在备注注明。',
  innocent: ['汇总表、重点项目摘录表本来就与分表重复', '名称相同的两个项目'],
  check(context, report, notChecked) {
    const tables = tablesOf(context.ledger, 'projects').filter(({ columns }) => columns.project);
    if (new Set(tables.map(({ sheet }) => sheet)).size < 2) {
      notChecked('只有一张“签约项目”工作表，没有可比的另一张');
      return;
    }
    const repeated = repeatedProjects(context);
    const views = viewsAmong(tables, repeated);
    for (const rows of repeated) {
      const own = rows.filter(({ records }) => !views.has(records));
      for (const [kind, same] of groupBy(own, (row) => kindOf(context, row))) {
        const [first, ...others] = firstOnEachSheet(same);
        // A sheet of another year is last year's ledger, which B04 compares.
        const again = others.filter(({ records }) => first && sameYear(records, first.records));
        if (!first || again.length === 0 || kind === 'supplement') continue;
        const all = [first, ...again];
        report({
          message: `“${nameOf(first.records, first.record)}”在${all.length}张表里都登记为${CONTRACT_KINDS[kind]}：${all.map(({ records, record }) => addressOf(records, record, 'project')).join('、')}，只能统计一次；请确定归属，另一处删去`,
          cells: all.flatMap(({ records, record }) =>
            cellsOf(records, record, 'project', 'investor', 'unit', 'amount'),
          ),
          record: context.facts(first.records).identityAt(first.record),
          values: {
            sheets: all.map(({ records }) => records.sheet),
            units: all.map(({ records, record }) => records.columns.unit?.text(record) ?? ''),
          },
        });
      }
    }
  },
  examples: [
    {
      shows: '汇总表与分表重复是正常的',
      sheets: {
        正阳街道:
          '项目名称|合同类型|合同额（亿元）|签约时间\n甲项目|正式合同|3|2022-03-01\n乙项目|正式合同|2|2022-03-02',
        舟白街道:
          '项目名称|合同类型|合同额（亿元）|签约时间\n丙项目|正式合同|3|2022-03-01\n丁项目|正式合同|2|2022-03-02',
        汇总: '项目名称|合同类型|合同额（亿元）|签约时间\n甲项目|正式合同|3|2022-03-01\n乙项目|正式合同|2|2022-03-02\n丙项目|正式合同|3|2022-03-01\n丁项目|正式合同|2|2022-03-02',
      },
      expect: 'pass',
    },
    {
      shows: '两个街道都报了同一个项目',
      sheets: {
        正阳街道:
          '项目名称|合同类型|合同额（亿元）|签约时间\n甲项目|正式合同|3|2022-03-01\n乙项目|正式合同|2|2022-03-02\n戊项目|正式合同|2|2022-03-02',
        舟白街道:
          '项目名称|合同类型|合同额（亿元）|签约时间\n丙项目|正式合同|3|2022-03-01\n乙 项目|正式合同|2|2022-03-02\n己项目|正式合同|2|2022-03-02',
      },
      expect: [['正阳街道!A3', '正阳街道!C3', '舟白街道!A3', '舟白街道!C3']],
    },
    {
      shows: '只有一张表',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3' },
      expect: 'not-checked',
    },
  ],
});

function kindOf(context: LedgerContext, { records, record }: CountedRow) {
  return context.facts(records).kinds[record] ?? 'none';
}

function firstOnEachSheet(rows: readonly CountedRow[]): readonly CountedRow[] {
  return [...new Map([...rows].reverse().map((row) => [row.records.sheet, row])).values()].reverse();
}

function sameYear(a: Records, b: Records): boolean {
  return a.year === undefined || b.year === undefined || a.year === b.year;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
