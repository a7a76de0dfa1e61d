import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../model/day';
import type { Finding } from './finding';
import { parseWaivers } from './parse-waivers';
import { applyWaivers, type Waiver } from './waiver';

const asOf = parseDay('2022-06-30') as Day;
const finding = (fingerprint: string): Finding => ({
  rule: 'D04',
  severity: 'warning',
  beta: false,
  message: '',
  cells: [],
  at: [],
  values: {},
  fingerprint,
});
const waiver = (fingerprint: string, more: Partial<Waiver> = {}): Waiver => ({
  fingerprint,
  rule: 'D04',
  reason: '追加投资',
  by: '张三',
  on: '2022-06-01',
  ...more,
});

describe('情况属实', () => {
  it('sets an answered finding apart', () => {
    const { open, waived, unused } = applyWaivers([finding('a'), finding('b')], [waiver('a')], asOf);
    expect(open.map(({ fingerprint }) => fingerprint)).toEqual(['b']);
    expect(waived.map((answered) => answered.finding.fingerprint)).toEqual(['a']);
    expect(unused).toEqual([]);
  });

  it.each([
    ['证据变了', waiver('old'), '证据已经变化，或问题已经消除'],
    ['到期了', waiver('a', { until: '2022-06-29' }), '说明已于2022-06-29到期'],
    ['说的是另一条规则', waiver('a', { rule: 'F01' }), '证据已经变化，或问题已经消除'],
  ])('leaves the finding open when %s', (_, answer, why) => {
    const { open, waived, unused } = applyWaivers([finding('a')], [answer], asOf);
    expect([open.length, waived.length]).toEqual([1, 0]);
    expect(unused).toEqual([{ waiver: answer, why }]);
  });

  it('holds on its last day', () => {
    expect(applyWaivers([finding('a')], [waiver('a', { until: '2022-06-30' })], asOf).open).toEqual([]);
  });
});

describe('parseWaivers', () => {
  it('reads what it is given', () => {
    expect(parseWaivers({ waivers: [waiver('a')] })).toEqual({ kind: 'waivers', waivers: [waiver('a')] });
  });

  it.each([
    ['no list', { a: 1 }, '应是一个列表，或含 waivers 列表的对象'],
    ['no reason', [{ ...waiver('a'), reason: '' }], '第1条说明缺少 reason'],
    ['no date', [waiver('a'), { ...waiver('b'), on: '6月' }], '第2条说明的日期“6月”应是 YYYY-MM-DD'],
    ['no object', ['a'], '第1条说明不是对象'],
  ])('says what is wrong: %s', (_, json, why) => {
    expect(parseWaivers(json)).toEqual({ kind: 'unusable', why });
  });
});
