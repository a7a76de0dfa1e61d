import { describe, expect, it } from 'vitest';
import { formatAddress } from '../model/address';
import { parseDay, type Day } from '../model/day';
import { readLedger } from '../reading/read-ledger';
import { readExample } from '../rules/read-example';
import { boardOf } from './board';

const HEADING = '项目名称|引资单位|是否工业|合同类型|签约时间|合同额（亿元）|当年到位资金（亿元）';
const SHEETS = {
  签约项目: `${HEADING}
    甲玻纤项目|区商务委|是|正式合同|2022-03-01|3.2|0.5
    乙铝材项目|区教委|是|正式合同|2021-10-01|2|0.25
    丙物流项目|区教委|否|正式合同|2022-04-01|1.5|
    丁研究院项目|区教委|否|框架协议|2022-05-01|9|`,
  '2021年签约项目': `${HEADING}
    戊农业项目|区林业局|否|正式合同|2021-03-01|4|0.3`,
  到位资金: `项目名称|到账日期|到账金额（亿元）|佐证材料
    甲玻纤项目|2022-03-05|0.5|
    乙铝材项目|2022-05-05|0.25|银行进账单`,
  目标任务: `责任单位|指标|年度|年度目标（亿元）
    全区|正式合同额|2022|8
    全区|到位资金|2022|1`,
};
const on = (day: string, sheets: Readonly<Record<string, string>> = SHEETS) =>
  boardOf(readLedger(readExample(sheets)), { asOf: parseDay(day) as Day });
const board = on('2022-06-30');
const texts = (of: string) => {
  const figures = board.measures.find((measure) => measure.of === of)?.figures;
  return Object.fromEntries(Object.entries(figures ?? {}).map(([key, figure]) => [key, figure.text]));
};
const addresses = (rows: Parameters<typeof formatAddress>[0][] | undefined) => rows?.map(formatAddress);

describe('boardOf', () => {
  it('sets contracts against target, time and last year', () => {
    expect(texts('contracts')).toEqual({
      actual: '4.70亿元',
      target: '8.00亿元',
      completion: '58.75%',
      time: '50.00%',
      ahead: '超8.75个百分点',
      margin: '超0.70亿元',
      lastYear: '4.00亿元',
      growth: '增长17.50%',
      need: '0.55亿元',
      projection: '9.40亿元',
      projected: '117.50%',
    });
    expect(board.measures[0]?.count?.text).toBe('2个');
  });

  it('opens every number into its rows, those of older contracts too', () => {
    const [contracts, , funds] = board.measures;
    expect(addresses([...(contracts?.figures.completion.rows ?? [])])).toEqual([
      '签约项目!F2',
      '签约项目!F4',
      '目标任务!D2',
    ]);
    expect(addresses([...(funds?.figures.actual.rows ?? [])])).toEqual(['签约项目!G2', '签约项目!G3']);
    expect(addresses([...(contracts?.figures.lastYear.rows ?? [])])).toEqual(["'2021年签约项目'!F2"]);
  });

  it('names what is missing, and never writes a zero for it', () => {
    const industrial = board.measures[1]?.figures;
    expect(industrial?.actual.text).toBe('3.20亿元');
    expect(industrial?.completion).toMatchObject({ value: null, why: '缺少：工业合同额目标' });
    expect(industrial?.projected.why).toBe('缺少：工业合同额目标');
    const { 签约项目, 目标任务 } = SHEETS;
    expect(on('2022-06-30', { 签约项目, 目标任务 }).measures[0]?.figures.growth.why).toBe(
      '缺少：2021年同期的正式合同额（上年同期台账）',
    );
  });

  it('says whether 双过半 holds and what would overturn it', () => {
    expect(board.halfway).toMatchObject({
      verdict: 'holds',
      text: '合同额比目标的一半多7000万元，到位资金比目标的一半多2500万元，“双过半”成立。',
    });
    expect(board.halfway.risks.map(({ overturns, text }) => [overturns, text])).toEqual([
      [true, '没有佐证的到位资金1笔共5000万元，剔除后差2500万元，“双过半”不成立。'],
      [true, '单个超过7000万元的正式合同有2个，其中任一个解除或不予认定，“双过半”就不成立。'],
      [true, '单笔超过2500万元的到位资金有1笔，其中任一笔被核减，“双过半”就不成立。'],
    ]);
    expect(addresses([...(board.halfway.risks[0]?.rows ?? [])])).toEqual(['到位资金!C2', '到位资金!D2']);
  });

  it('does not judge 双过半 after June, nor without targets', () => {
    expect(on('2022-09-30').halfway.verdict).toBe('unknown');
    const { 签约项目 } = SHEETS;
    expect(on('2022-06-30', { 签约项目 }).halfway).toMatchObject({
      verdict: 'unknown',
      text: '缺少：合同目标、到位目标，不能判断。',
    });
    expect(on('2022-04-30').halfway.text).toContain('尚未到6月底');
  });

  it('groups by unit, and names the column that a grouping lacks', () => {
    const { unit, place } = board.groups;
    if (unit.kind !== 'value') throw new Error(unit.kind);
    expect(unit.value.map(({ name, projects, fundsCells }) => [name, projects, fundsCells.length])).toEqual([
      ['区商务委', 1, 1],
      ['区教委', 2, 1],
    ]);
    expect(place).toEqual({ kind: 'unknown', missing: ['“落地乡镇街道”列'] });
  });

  it('groups by the leading industries and the channels that the parameters name', () => {
    const ledger = readLedger(
      readExample({
        签约项目: `项目名称|引资单位|合同类型|签约时间|合同额（亿元）|产业类别|行业代码|招商方式
        甲玻纤项目|区商务委|正式合同|2022-03-01|3|工业|C3061|东西协作
        乙医药项目|区教委|正式合同|2022-03-02|2|工业|C2740|中介招商
        丙物流项目|区教委|正式合同|2022-03-03|1|服务业|G5930|领导带队`,
      }),
    );
    const names = (by: 'leading' | 'source', policies = {}) => {
      const outcome = boardOf(ledger, { asOf: parseDay('2022-06-30') as Day, policies }).groups[by];
      return outcome.kind === 'value'
        ? outcome.value.map(({ name, projects }) => `${name}${projects}`)
        : outcome;
    };
    expect(names('leading')).toEqual(['新材料1', '生物医药1', '其他1']);
    expect(names('leading', { leadingIndustries: ['物流：G59', '其余：工业'] })).toEqual(['其余2', '物流1']);
    expect(names('source')).toEqual(['协作帮扶1', '中介1', '其他1']);
  });
});
