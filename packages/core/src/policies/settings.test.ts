import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../model/day';
import { policies } from './index';
import { parsePolicySettings } from './parse-settings';
import { versionOn } from './policy';
import { policySettingsOf, policySheet } from './settings-sheet';

const day = parseDay('2022-06-30') as Day;
const book = (rows: readonly (readonly (string | number | null)[])[]) => ({
  name: '台账.xlsx',
  sheets: [{ name: '招商参数', rows }],
});

describe('招商参数', () => {
  it('reads back the sheet that it writes', () => {
    const read = policySettingsOf({ name: '', sheets: [{ name: '招商参数', rows: policySheet(day) }] });
    expect(read).toEqual({
      kind: 'settings',
      settings: Object.fromEntries(policies.map((policy) => [policy.key, versionOn(policy, day).value])),
    });
  });

  it('takes what the bureau changed and leaves the rest', () => {
    const read = policySettingsOf(
      book([
        ['键', '取值'],
        ['startDeadline', '９'],
        ['recognitionFloor', null],
      ]),
    );
    expect(read).toEqual({ kind: 'settings', settings: { startDeadline: 9 } });
  });

  it('has no settings without such a sheet', () => {
    expect(policySettingsOf({ name: '', sheets: [] })).toEqual({ kind: 'settings', settings: {} });
  });

  it.each([
    [
      [
        ['键', '取值'],
        ['startDeadline', '半年'],
      ],
      '招商参数表：参数“签约后开工期限”（startDeadline）应是不小于零的数',
    ],
    [
      [
        ['键', '取值'],
        ['startDeadlin', 6],
      ],
      '招商参数表：没有名为“startDeadlin”的参数',
    ],
    [
      [
        ['键', '取值'],
        ['talksIdle', '2、三、6'],
      ],
      '（talksIdle）应是用顿号隔开的数',
    ],
    [
      [
        ['键', '取值'],
        ['investmentIntensity', '下限=三十；上限=5000'],
      ],
      '（investmentIntensity）应是“名=数”的列表',
    ],
    [[['参数', '值']], '招商参数表里没有“键”和“取值”两列'],
  ])('says which one is wrong', (rows, why) => {
    expect(policySettingsOf(book(rows))).toEqual({
      kind: 'unusable',
      why: expect.stringContaining(why) as string,
    });
  });

  it('refuses a JSON that is no object', () => {
    expect(parsePolicySettings([1])).toEqual({ kind: 'unusable', why: '参数应是一个对象：键 → 取值' });
  });
});
