import { describe, expect, it } from 'vitest';
import { parseDay } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { reasonOf } from '../../model/outcome';
import { lightOf } from './light-of';
import type { LightRuleName } from './light-rules';
import { stageByDates } from './stage-by-dates';

const day = (text: string) => parseDay(text) ?? (0 as never);

describe('项目阶段', () => {
  const dates = { signed: day('2022-01-10'), started: day('2022-05-01'), produced: day('2022-09-30') };
  it('is the furthest that was reached by the reporting date', () => {
    expect(stageByDates(dates)).toBe('已投产');
    expect(stageByDates(dates, day('2022-09-30'))).toBe('已投产');
    expect(stageByDates(dates, day('2022-06-30'))).toBe('已开工');
    expect(stageByDates(dates, day('2022-01-09'))).toBe('不明');
    expect(stageByDates({})).toBe('不明');
    expect(stageByDates({ ...dates, terminated: day('2022-10-01') })).toBe('已终止');
  });
});

describe('亮灯状态', () => {
  it.each([
    ['序时差', '0.5', '0.5', '绿灯'],
    ['序时差', '0.41', '0.5', '绿灯'],
    ['序时差', '0.4', '0.5', '黄灯'],
    ['序时差', '0.2', '0.5', '黄灯'],
    ['序时差', '0.19', '0.5', '红灯'],
    ['序时比', '0.5', '0.5', '绿灯'],
    ['序时比', '0.25', '0.5', '黄灯'],
    ['序时比', '0.24', '0.5', '红灯'],
    ['序时比', '0.24', '0', '序时进度为零，序时比没有意义'],
    ['序时差', '0.5', undefined, '缺少：序时进度'],
    ['入库月数', '0', undefined, '绿灯'],
    ['入库月数', '1', undefined, '黄灯'],
    ['入库月数', '3', undefined, '红灯'],
    ['在谈月数', '1', undefined, '绿灯'],
    ['在谈月数', '2', undefined, '黄灯'],
    ['在谈月数', '3', undefined, '红灯'],
    ['在谈月数', '6', undefined, '红灯'],
    ['在谈月数', '7', undefined, '移出'],
  ] satisfies readonly (readonly [LightRuleName, string, string | undefined, string])[])(
    '%s %s %s',
    (rule, actual, time, gives) => {
      const light = lightOf(new Decimal(actual), time === undefined ? undefined : new Decimal(time), rule);
      expect(light.kind === 'value' ? light.value : reasonOf(light)).toBe(gives);
    },
  );
});
