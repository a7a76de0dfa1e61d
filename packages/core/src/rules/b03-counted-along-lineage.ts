import type { CountedRow } from '../indicators/counting/counted';
import { repeatedProjects } from '../indicators/counting/repeated-projects';
import { tablesOf } from '../model/ledger';
import { Decimal } from '../model/decimal';
import { CONTRACT_KINDS, type ContractKind } from '../model/contract-kind';
import { formatMoney } from '../model/money';
import { addressOf, cellsOf, nameOf } from './about';
import { bookRule } from './rule';

/** Steps of one project's lineage, each replacing the one before; a supplement counts its own increment. */
const LINEAGE: readonly ContractKind[] = ['formal', 'framework', 'intent'];

export const countedAlongLineage = bookRule({
  code: 'B03',
  id: 'counted-along-lineage',
  name: '同一项目意向、框架、正式重复计额',
  severity: 'error',
  reason: '意向书、框架协议升格为正式合同，是同一个项目的前后几步；几步都在合同额里填数，合计就翻倍。',
  source: '三明市《签约项目甄别及跟踪管理工作方案》：升格项目只统计升格情况，不再统计引资额',
  nextStep: '留正式合同一行的合同额，框架协议、意向书的金额移到计划投资额或备注。',
  innocent: ['框架协议与正式合同覆盖的是不同的建设内容（应在项目名称写明）'],
  check(context, report, notChecked) {
    const tables = tablesOf(context.ledger, 'projects');
    const usable = tables.filter(
      (records) =>
        records.columns.project &&
        records.columns.amount &&
        context.facts(records).kinds.some((kind) => kind !== 'none'),
    );
    if (usable.length === 0) {
      notChecked(tables.length === 0 ? '未找到“签约项目”台账' : '未找到“项目名称”、“合同类型”、“合同额”列');
      return;
    }
    for (const rows of repeatedProjects(context)) {
      const steps = LINEAGE.flatMap(
        (kind) => rows.find((row) => kindOf(row) === kind && isCounted(row)) ?? [],
      );
      const [counted, ...again] = steps;
      if (!counted || again.length === 0) continue;
      const said = steps.map(
        (row) =>
          `${CONTRACT_KINDS[kindOf(row)]}${formatMoney(amountOf(row))}（${addressOf(row.records, row.record, 'amount')}）`,
      );
      report({
        message: `“${nameOf(counted.records, counted.record)}”的${said.join('和')}是同一个项目的前后几步，都填在合同额里，多计${formatMoney(again.map(amountOf).reduce((sum, more) => sum.plus(more)))}；只能按${CONTRACT_KINDS[kindOf(counted)]}计一次`,
        cells: steps.flatMap(({ records, record }) => cellsOf(records, record, 'project', 'kind', 'amount')),
        record: context.facts(counted.records).identityAt(counted.record),
        values: {
          kinds: steps.map((row) => CONTRACT_KINDS[kindOf(row)]),
          amounts: steps.map((row) => amountOf(row).toFixed()),
        },
      });
    }

    function kindOf({ records, record }: CountedRow): ContractKind {
      return context.facts(records).kinds[record] ?? 'none';
    }
  },
  examples: [
    {
      shows: '正式合同和框架协议各记一张表，没有合同类型列',
      sheets: {
        正式合同: '项目名称|引资单位|签约时间|合同额（亿元）\n甲项目|区商务委|2022-05-01|3',
        框架协议: '项目名称|引资单位|签约时间|合同额（亿元）\n甲项目|区商务委|2022-03-01|3',
      },
      expect: [['正式合同!A2', '正式合同!D2', '框架协议!A2', '框架协议!D2']],
    },
    {
      shows: '框架协议的金额只在计划投资额里',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|计划投资额（亿元）|正式合同额（亿元）\n甲项目|区商务委|框架协议|3|\n甲项目|区商务委|正式合同|3|3',
      },
      expect: 'pass',
    },
    {
      shows: '框架协议和正式合同都填了合同额',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|协议投资额（亿元）\n甲项目|区商务委|框架协议|3\n乙项目|区教委|正式合同|2\n甲项目|区商务委|正式合同|3',
      },
      expect: [['签约项目!A4', '签约项目!C4', '签约项目!D4', '签约项目!A2', '签约项目!C2', '签约项目!D2']],
    },
    {
      shows: '没有合同类型列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间|合同额（亿元）\n甲项目|区商务委|2022-03-01|3' },
      expect: 'not-checked',
    },
  ],
});

function isCounted({ records, record }: CountedRow): boolean {
  return (records.columns.amount?.fen[record] ?? NaN) > 0;
}

function amountOf({ records, record }: CountedRow): Decimal {
  return records.columns.amount?.exact(record) ?? new Decimal(0);
}
