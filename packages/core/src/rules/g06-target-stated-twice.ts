import { formatAddress } from '../model/address';
import { tablesOf } from '../model/ledger';
import { money, type AmountUnit } from '../model/money';
import { ceremoniesAgainstContracts } from './ceremonies-against-contracts';
import { bookRule } from './rule';
import { viewsAgainstParts } from './summaries/views-against-parts';
import { setTargets, type SetTarget } from './targets-set';

export const targetStatedTwice = bookRule({
  code: 'G06',
  id: 'target-stated-twice',
  name: '同一指标两处数字不一致',
  severity: 'error',
  reason:
    '同一个单位、同一个指标、同一年的目标，两处写得不一样，完成率就有两个；同一个项目，总表和分表的金额不一样，合计就有两个。',
  source: '2022年上半年总结：工业项目一处13个、一处12个，金额都是59.47亿元',
  nextStep: '以下达文件为准改成一致；调整过目标的，写明哪个是调整后的。',
  innocent: ['一处是年初目标，一处是调整后目标，应在表头写明', '总表和分表的截止日不同'],
  check(context, report, notChecked) {
    const tables = tablesOf(context.ledger, 'targets');
    const ceremonies = ceremoniesAgainstContracts(context, report);
    const shown = viewsAgainstParts(context, report);
    if (tables.length === 0 && ceremonies === 0 && shown === 0) {
      notChecked('未找到“目标任务”台账，也没有与台账对应的集中签约活动表、汇总各表项目的总表');
    }
    const sets = tables.map((records) => byMeaning(setTargets(records)));
    sets.forEach((set, index) => {
      for (const other of sets.slice(index + 1)) {
        const shared = [...set].flatMap(([meaning, one]) => {
          const same = other.get(meaning);
          return same ? [{ one, same }] : [];
        });
        const differing = shared.filter(({ one, same }) => !worth(one).eq(worth(same)));
        // Where most differ the two tables are about different things: two quarters, two versions.
        if (differing.length * 2 > shared.length && shared.length > 1) continue;
        for (const { one, same } of differing) {
          report({
            message: `${same.unitName || '全区'}${same.year ? `${same.year}年` : ''}“${same.indicator}”目标，${formatAddress(one.cell)}写${one.printed.value.toFixed()}${one.unit}，${formatAddress(same.cell)}写${same.printed.value.toFixed()}${same.unit}；请以下达文件为准改成一致`,
            cells: [one.cell, same.cell],
            record: `${same.unitName}${same.indicator}`,
            values: { one: one.printed.value.toFixed(), other: same.printed.value.toFixed() },
            ...(shared.length === 1 && { severity: 'warning' as const }),
          });
        }
      }
    });
  },
  examples: [
    {
      shows: '两张表单位不同，数值相同',
      sheets: {
        目标任务: '责任单位|指标|年度|年度目标（亿元）\n区商务委|正式合同额|2022|5\n区教委|正式合同额|2022|4',
        单位任务: '责任单位|指标|年度|年度目标（万元）\n区商务委|正式合同额|2022|50000',
      },
      expect: 'pass',
    },
    {
      shows: '两张表目标不同',
      sheets: {
        目标任务: '责任单位|指标|年度|年度目标（亿元）\n区商务委|正式合同额|2022|5\n区教委|正式合同额|2022|4',
        单位任务: '责任单位|指标|年度|年度目标（亿元）\n区商务委|正式合同额|2022|6',
      },
      expect: [['目标任务!D2', '单位任务!D2']],
    },
    {
      shows: '集中签约写2个，台账里登记1个',
      sheets: {
        集中签约: '序号|活动名称|活动时间|签约项目数（个）|签约金额（亿元）\n1|一季度集中签约|2022-03-25|2|3',
        签约项目:
          '项目名称|引资单位|集中签约批次|合同类型|签约时间|合同额（亿元）\n甲项目|区教委|一季度集中签约|正式合同|2022-03-25|3\n乙项目|区教委||正式合同|2022-03-25|2',
      },
      expect: [['集中签约!D2', '签约项目!C2']],
    },
    {
      shows: '总表和分表里同一个项目的金额不同',
      sheets: {
        总表: '项目名称|合同类型|合同额（亿元）\n甲项目|正式合同|3\n乙项目|正式合同|2\n丙项目|正式合同|3.5\n丁项目|正式合同|2',
        正阳街道: '项目名称|合同类型|合同额（亿元）\n甲项目|正式合同|3\n乙项目|正式合同|2',
        舟白街道: '项目名称|合同类型|合同额（亿元）\n丙项目|正式合同|3\n丁项目|正式合同|2',
      },
      expect: [['总表!A4', '总表!C4', '舟白街道!A2', '舟白街道!C2']],
    },
    {
      shows: '没有目标任务',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区教委|3' },
      expect: 'not-checked',
    },
  ],
});

/** Targets by unit, indicator and year; what a table states twice itself it means twice (by quarter, by group). */
function byMeaning(targets: readonly SetTarget[]): ReadonlyMap<string, SetTarget> {
  const found = new Map<string, SetTarget>();
  const twice = new Set<string>();
  for (const target of targets) {
    const meaning = JSON.stringify([target.unitName, plain(target.indicator), target.year]);
    if (found.has(meaning)) twice.add(meaning);
    found.set(meaning, target);
  }
  for (const meaning of twice) found.delete(meaning);
  return found;
}

function plain(indicator: string): string {
  return indicator.normalize('NFKC').replace(/\s+|[（(].*?[）)]/g, '');
}

function worth({ printed, unit }: SetTarget) {
  return /^(?:亿元|万元|元)$/.test(unit) ? money(printed.value, unit as AmountUnit) : printed.value;
}
