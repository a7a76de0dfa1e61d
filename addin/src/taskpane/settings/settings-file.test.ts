import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings, printSettings, type SettingsFile } from './settings-file';
import { faultText } from './settings-messages';
import { settingsZhCN } from './settings-zh-cn';

const SETTINGS: SettingsFile = {
  asOf: '2022-06-30',
  baseYear: 2022,
  mapping: { 签约项目: { kind: 'projects', columns: { 牵头单位: 'unit', C: null }, units: { F: '亿元' } } },
  waivers: [
    {
      fingerprint: 'a1',
      rule: 'D04',
      reason: '已签补充协议',
      by: '张三',
      on: '2022-07-01',
      until: '2022-12-31',
    },
  ],
  policies: { talksIdle: [2, 4, 8], homeDivisions: ['500114'] },
  units: [{ name: '区商务委员会', aliases: ['商务委'] }],
};

describe('the file of all settings', () => {
  it('comes back as it was', () =>
    expect(parseSettings(printSettings(SETTINGS))).toEqual({ kind: 'settings', settings: SETTINGS }));

  it('comes back whatever reasons and names people write', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (reason, name) => {
        const settings = {
          ...SETTINGS,
          waivers: [{ ...SETTINGS.waivers[0]!, reason }],
          units: [{ name, aliases: [reason] }],
        };
        expect(parseSettings(printSettings(settings))).toEqual({ kind: 'settings', settings });
      }),
    );
  });

  it('leaves unset what it does not say', () =>
    expect(parseSettings('{"schema":"zs-settings/1"}')).toEqual({
      kind: 'settings',
      settings: { asOf: '', baseYear: null, mapping: {}, waivers: [], policies: {}, units: [] },
    }));

  it.each([
    ['不是 JSON', '不是本窗格导出的设定文件'],
    ['{"schema":"zs-check/1"}', '不是本窗格导出的设定文件'],
    ['{"schema":"zs-settings/1","asOf":"六月底"}', 'asOf'],
    ['{"schema":"zs-settings/1","baseYear":22}', 'baseYear'],
    ['{"schema":"zs-settings/1","mapping":{"表":1}}', '列的指定：工作表“表”'],
    ['{"schema":"zs-settings/1","waivers":[{}]}', '情况属实说明：第1条说明缺少 fingerprint'],
    ['{"schema":"zs-settings/1","policies":{"没有":1}}', '没有名为“没有”的参数'],
    ['{"schema":"zs-settings/1","units":[{}]}', 'units'],
  ])('refuses %s and says where', (text, why) => {
    const read = parseSettings(text);
    expect(read.kind === 'unusable' && faultText(read.fault, settingsZhCN)).toContain(why);
  });
});
