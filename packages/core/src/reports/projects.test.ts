import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../model/day';
import { readLedger } from '../reading/read-ledger';
import { readExample } from '../rules/read-example';
import { projectsOf } from './projects';

const asOf = parseDay('2022-06-30') as Day;
const report = projectsOf(
  readLedger(
    readExample({
      签约项目: `项目名称|引资单位|合同类型|签约时间|合同额（亿元）|注册时间|开工时间|投产时间|目前进展
        甲项目|区商务委|框架协议|2021-01-10|9||||
        甲项目|区商务委|正式合同|2021-05-01|3|2021-06-01|2021-08-01||已投产
        乙项目|区教委|正式合同|2021-10-26|2||||前期手续办理中
        丙项目|区教委|正式合同|2021-03-01|1|||2023-01-01|前期手续办理中
        丁项目|区林业局|框架协议|2021-06-01|5||||正在商谈
        戊项目|区林业局|框架协议|2022-05-01|5||||`,
      '2021年签约项目': `项目名称|引资单位|合同类型|签约时间|合同额（亿元）|开工时间
        乙项目|区教委|正式合同|2021-10-26|2|`,
      在谈项目: `项目名称|引资单位|计划投资额（亿元）|最近进展时间|计划签约时间|目前进展
        庚项目|区教委|2|2022-06-20|2022-08|洽谈
        辛项目|区商务委|5|2022-03-20|2022-03|洽谈
        壬项目|区商务委|1||2022-11|洽谈
      癸项目|区商务委|1|2022-06-20|2022年|洽谈`,
    }),
  ),
  { asOf },
);
const steps = (name: string) =>
  report.projects.find((project) => project.name === name)?.steps.map(({ key, on }) => `${key} ${on ?? ''}`);
const list = (key: keyof typeof report.lists) =>
  report.lists[key].items.map(({ project, light, text }) => [report.projects[project]?.name, light, text]);

describe('projectsOf', () => {
  it('tells the life of a project from all its rows, and nothing that is not written', () => {
    expect(steps('甲项目')).toEqual([
      'framework 2021-01-10',
      'formal 2021-05-01',
      'registered 2021-06-01',
      'started 2021-08-01',
      'produced ',
    ]);
    expect(steps('丙项目'), 'a date to come is a plan').toEqual(['formal 2021-03-01']);
    expect(steps('庚项目')).toEqual(['talking ']);
    expect(report.projects[0]).toMatchObject({ kind: '正式合同', unit: '区商务委', stage: '已投产' });
    expect(report.projects[0]?.amount?.toFixed()).toBe('300000000');
  });

  it('lists signed projects that have not started, each once, with the days over', () => {
    expect(list('notStarted')).toEqual([
      ['丙项目', 'red', '2021-03-01签约，应在2021-09-01前开工，已超302天'],
      ['乙项目', 'yellow', '2021-10-26签约，应在2022-04-26前开工，已超65天'],
    ]);
    expect(report.lists.notStarted.items[1]).toMatchObject({ due: '2022-04-26', daysOver: 65 });
    expect(report.lists.notStarted.legend).toContain('超过6个月');
  });

  it('takes the two last years, says how many are older, and lights them as the parameters say', () => {
    const ledger = readLedger(
      readExample({
        签约项目: `项目名称|引资单位|合同类型|签约时间|合同额（亿元）|开工时间
        旧项目|区教委|正式合同|2020-12-31|2|
        新项目|区教委|正式合同|2021-01-01|2|`,
      }),
    );
    const { items, gaps } = projectsOf(ledger, { asOf }).lists.notStarted;
    expect(items.map(({ light }) => light)).toEqual(['red']);
    expect(gaps).toEqual(['1个更早签约、至今未开工的项目，见“检查”中的E03']);
    const later = projectsOf(ledger, { asOf, policies: { startRedLight: 24 } }).lists.notStarted;
    expect(later.items.map(({ light }) => light)).toEqual(['yellow']);
  });

  it('lists frameworks that were not converted', () => {
    expect(list('notConverted')).toEqual([
      ['丁项目', 'red', '2021-06-01签框架协议，已满12个月，应在2021-12-01前转正式，已超211天'],
    ]);
  });

  it('lists talks without progress, and says how many are not dated', () => {
    expect(list('idle')).toEqual([['辛项目', 'red', '最近进展2022-03-20，已3个月没有更新']]);
    expect(report.lists.idle.gaps).toEqual(['1个在谈项目没有最近进展时间，没有列入']);
  });

  it('lists plans to sign by date, those that passed first', () => {
    expect(list('planned')).toEqual([
      ['辛项目', null, '计划2022年第一季度签约（2022-03），已过期未签'],
      ['庚项目', null, '计划2022年第三季度签约（2022-08）'],
      ['壬项目', null, '计划2022年第四季度签约（2022-11）'],
      ['癸项目', null, '计划2022年签约（2022）'],
    ]);
  });

  it('says what could not be looked at', () => {
    const bare = projectsOf(
      readLedger(
        readExample({ 签约项目: '项目名称|引资单位|合同类型|合同额（亿元）\n甲项目|区教委|正式合同|1' }),
      ),
      { asOf },
    );
    expect(bare.lists.notStarted.gaps[0]).toContain('签约时间');
    expect(bare.lists.planned.gaps).toEqual(['未找到“在谈项目”台账']);
  });
});
