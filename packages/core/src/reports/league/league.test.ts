import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../../model/day';
import type { PolicySettings } from '../../policies/policy-settings';
import { readLedger } from '../../reading/read-ledger';
import { readExample } from '../../rules/read-example';
import { leaguesOf, type League } from './league';

const HEADING = '项目名称|引资单位|引资人|合同类型|签约时间|合同额（亿元）|当年到位资金（亿元）';
const SHEETS = {
  签约项目: `${HEADING}
    甲项目|区商务委|张三|正式合同|2022-06-01|3|0.1
    乙项目|区教委|李四、王五|正式合同|2022-03-01|2|0.4
    丙项目|区林业局|李四|正式合同|2022-02-01|1|0.3
    丁项目|区商务委、区教委|王五|正式合同|2022-02-01|5|`,
  到位资金: `项目名称|到账日期|到账金额（亿元）
    甲项目|2022-05-05|0.1
    乙项目|2022-06-05|0.4
    丙项目|2022-05-05|0.3`,
  目标任务: `责任单位|指标|年度|年度目标（亿元）
    区商务委|正式合同额|2022|4
    区商务委|到位资金|2022|0.5
    区教委|正式合同额|2022|4
    区教委|到位资金|2022|0.5
    区民政局|正式合同额|2022|2
    区民政局|到位资金|2022|0.5
    区统计局|正式合同额|2022|2
    区统计局|到位资金|2022|0.5`,
  单位名录: `单位名称|简称|类别
    区商务委|商务委|甲组
    区教委||乙组
    区林业局||乙组
    区民政局||乙组
    区统计局||乙组`,
};
const made = (
  policies: PolicySettings = {},
  sheets: Readonly<Record<string, string>> = SHEETS,
  on = '2022-06-30',
) => leaguesOf(readLedger(readExample(sheets)), { asOf: parseDay(on) as Day, policies });
const places = ({ rows }: League) =>
  rows.map(({ place, name, score }) => [place ?? null, name, score?.toNumber()]);
const row = ({ rows }: League, name: string) => rows.find((each) => each.name === name);

describe('the board of units', () => {
  const { units } = made();

  it('scores by completion, shares places, and ranks within groups', () => {
    expect(places(units)).toEqual([
      [1, '区教委', 62],
      [2, '区商务委', 53],
      [3, '区民政局', 0],
      [3, '区统计局', 0],
      [null, '区林业局', undefined],
    ]);
    expect(units.rows.map(({ groupPlace, tied }) => [groupPlace, tied])).toEqual([
      [1, false],
      [1, false],
      [2, true],
      [2, true],
      [undefined, false],
    ]);
  });

  it('says who is not ranked and why, and who has nothing', () => {
    expect(row(units, '区林业局')?.why).toBe('没有正式合同额目标');
    expect(units.rows.filter(({ isZero }) => isZero).map(({ name }) => name)).toEqual([
      '区民政局',
      '区统计局',
    ]);
    expect(row(made({ rankingExempt: ['商务委'] }).units, '区商务委')).toMatchObject({
      why: '不参评',
      place: undefined,
    });
  });

  it('credits one unit with a project, and nobody where several are named', () => {
    expect(units.uncredited.map(({ project, text }) => [project, text])).toEqual([
      ['丁项目', '区商务委、区教委'],
    ]);
  });

  it('tells the place at the end of last month, and none in January', () => {
    expect(units.rows.map(({ name, lastMonth }) => [name, lastMonth])).toEqual([
      ['区教委', 1],
      ['区商务委', 2],
      ['区民政局', 3],
      ['区统计局', 3],
      ['区林业局', null],
    ]);
    expect(made({}, SHEETS, '2022-01-31').units.knowsBefore).toBe(false);
    const { 签约项目, 目标任务 } = SHEETS;
    expect(made({}, { 签约项目, 目标任务 }).units.knowsBefore).toBe(false);
  });

  it('is recomputed by last year’s points, with why a place is another', () => {
    const { units: moved } = made({ lastLeagueWeights: { 正式合同额: 100 } });
    expect(moved.rows.map(({ name, lastYear }) => [name, lastYear?.place])).toEqual([
      ['区教委', 2],
      ['区商务委', 1],
      ['区民政局', undefined],
      ['区统计局', undefined],
      ['区林业局', undefined],
    ]);
    expect(row(moved, '区商务委')?.lastYear?.why).toBe(
      '正式合同额由100分改为60分，得分75.00→45.00；到位资金由0分改为40分，得分0.00→8.00',
    );
  });

  it('does not score what is no item, and says so', () => {
    const { units: odd } = made({ leagueWeights: { 正式合同额: 50, 接待人次: 50 } });
    expect(odd.unknownItems).toEqual(['接待人次']);
    expect(row(odd, '区商务委')?.score?.toNumber()).toBe(37.5);
  });
});

describe('the board of persons', () => {
  it('gives a shared project to the first named, unless the policy splits it', () => {
    const amounts = (policies: PolicySettings) =>
      Object.fromEntries(
        made(policies).persons.rows.map(({ name, items }) => [
          name,
          items
            .find(({ item }) => item === '正式合同额')
            ?.actual.dividedBy(1e8)
            .toNumber(),
        ]),
      );
    expect(amounts({})).toEqual({ 王五: 5, 李四: 3, 张三: 3 });
    expect(amounts({ sharedCredit: '平分' })).toEqual({ 王五: 6, 李四: 2, 张三: 3 });
    expect(made({ sharedCredit: '平分' }).persons.shared.map(({ project }) => project)).toEqual(['乙项目']);
  });

  it('says which column there is none of', () => {
    expect(made({}, { 签约项目: '项目名称|合同额（亿元）\n甲项目|3' }).persons.why).toBe('缺少：“引资人”列');
  });
});

describe('the districts of the area', () => {
  it('come from the table that the bureau keeps, in any form of their names', () => {
    const { peers } = made(
      {},
      {
        ...SHEETS,
        片区情况: `区县|正式合同额（亿元）|到位资金（亿元）
        黔江区|95.03|12.59
        石柱土家族自治县|80|13
        秀山|70|`,
      },
    );
    expect(peers.rows.map(({ name, figures }) => [name, ...figures.map(({ place }) => place)])).toEqual([
      ['黔江区', 1, 2],
      ['石柱县', 2, 1],
      ['秀山县', 3, undefined],
    ]);
    expect(peers.missing).toEqual(['武隆区', '酉阳县', '彭水县']);
  });

  it('are asked for where there is none', () => expect(made().peers.why).toContain('没有片区比较表'));
});
