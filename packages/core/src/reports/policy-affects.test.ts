import { expect, it } from 'vitest';
import { contextOf } from '../indicators/ledger-context';
import { overdueProjects } from '../indicators/ledger/overdue';
import { parseDay } from '../model/day';
import type { CellValue } from '../model/grid';
import { policies } from '../policies/index';
import type { PolicySettings } from '../policies/policy-settings';
import { readLedger } from '../reading/read-ledger';
import { boardOf } from './board';
import { policyAffects } from './policy-affects';
import { projectsOf } from './projects';
import { reportLedger } from './report-ledger';

const ROWS: CellValue[][] = [
  ['项目名称', '引资单位', '合同类型', '签约时间', '合同额（亿元）', '当年到位资金（亿元）', '最近进展时间'],
  ['甲项目', '区商务委', '正式合同', '2021-03-01', 3, 1, '2021-05-01'],
  ['乙项目', '区教委', '框架协议', '2021-04-01', 3, 0, '2021-05-01'],
];
const ledger = readLedger({ name: '台账.xlsx', sheets: [{ name: '签约项目', rows: ROWS }] });
const asOf = parseDay('2022-06-30')!;

/** The parameters that are asked for while something is composed, apart from rules. */
function asked(compose: (policies: PolicySettings) => unknown): readonly string[] {
  const keys = new Set<string>();
  compose(
    new Proxy(
      {},
      {
        getOwnPropertyDescriptor(_, key) {
          keys.add(String(key));
          return undefined;
        },
      },
    ),
  );
  return [...keys];
}

it('names the rules that read a parameter, and the figures', () => {
  const deadline = policies.find(({ key }) => key === 'startDeadline')!;
  expect(policyAffects(deadline)).toEqual({
    rules: [{ code: 'E03', name: '签约超期未开工' }],
    figures: deadline.figures,
  });
});

it('every parameter affects something', () => {
  for (const policy of policies) {
    const { rules, figures } = policyAffects(policy);
    expect(rules.length + figures.length, policy.key).toBeGreaterThan(0);
  }
});

it('every parameter that a report asks for says so', () => {
  const options = (settings: PolicySettings) => ({ asOf, policies: settings });
  const read = new Set([
    ...asked((settings) => reportLedger(ledger, options(settings))),
    ...asked((settings) => boardOf(ledger, options(settings))),
    ...asked((settings) => projectsOf(ledger, options(settings))),
    ...asked((settings) => overdueProjects(contextOf(ledger, options(settings)))),
  ]);
  expect(read).toContain('startDeadline');
  const silent = policies.filter(({ key, figures }) => read.has(key) && !figures?.length);
  expect(silent.map(({ key }) => key)).toEqual([]);
});
