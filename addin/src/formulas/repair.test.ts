import { describe, expect, it } from 'vitest';
import { functionNames } from './function-names';
import { repairOf } from './repair';

const chinese = { COMPLETION: '完成率', CONTRACT_AMOUNT: '合同额' };
const english = { COMPLETION: 'COMPLETION', CONTRACT_AMOUNT: 'CONTRACT_AMOUNT' };
const names = functionNames(chinese, english);

describe('repairOf', () => {
  it.each([
    ['=_xldudf_ZS_完成率(B2,C2)', '=ZS.完成率(B2,C2)'],
    ['=_xldudf_ZS_COMPLETION(B2,C2)', '=ZS.完成率(B2,C2)'],
    ['=[2]!_xldudf_ZS_CONTRACT_AMOUNT(A3:X40,"2022-06-30")', '=ZS.合同额(A3:X40,"2022-06-30")'],
    ['=BloombergUI.xla!_xldudf_ZS_完成率(1,2)', '=ZS.完成率(1,2)'],
    [String.raw`='C:\Program Files\it''s.xlam'!_xldudf_ZS_完成率(1,2)`, '=ZS.完成率(1,2)'],
    ['=_xlfn._xldudf_ZS_完成率(1,2)', '=ZS.完成率(1,2)'],
    ['=_xlfn.ZS.完成率(1,2)', '=ZS.完成率(1,2)'],
    [
      '=IFERROR(_xldudf_ZS_完成率(1,2)+_xldudf_ZS_合同额(A:Z,E1),0)',
      '=IFERROR(ZS.完成率(1,2)+ZS.合同额(A:Z,E1),0)',
    ],
  ])('puts %s right', (before, after) => {
    expect(repairOf(before, '#NAME?', names)).toMatchObject({ damage: 'renamed', after });
    expect(repairOf(after, 0.5, names)).toBeNull();
  });

  it('leaves alone what is written as text or is somebody else’s', () => {
    expect(repairOf('="_xldudf_ZS_完成率(1,2)"', 'x', names)).toBeNull();
    expect(repairOf('=_xldudf_CONTOSO_ADD(1,2)', '#NAME?', names)).toBeNull();
    expect(repairOf('=SUM(A1:A3)', 6, names)).toBeNull();
    expect(repairOf('=求和(A1)', '#NAME?', names)).toBeNull();
    const mixed = '=_xldudf_ZS_完成率(1,2)&"_xldudf_ZS_完成率(""x"")"';
    expect(repairOf(mixed, '#NAME?', names)?.after).toBe('=ZS.完成率(1,2)&"_xldudf_ZS_完成率(""x"")"');
  });

  it('enters a right formula again that shows #NAME?, and adds the namespace', () => {
    expect(repairOf('=ZS.完成率(B2,C2)', '#NAME?', names)).toMatchObject({
      damage: 'stale',
      after: '=ZS.完成率(B2,C2)',
    });
    expect(repairOf('=完成率(B2,C2)', '#NAME?', names)).toMatchObject({
      damage: 'namespace',
      after: '=ZS.完成率(B2,C2)',
    });
  });

  it('calls a function by its name in this Excel', () => {
    expect(repairOf('=ZS.COMPLETION(1,2)', '#NAME?', names)).toMatchObject({ after: '=ZS.完成率(1,2)' });
    const other = functionNames(english, chinese);
    expect(repairOf('=_xldudf_ZS_完成率(1,2)', '#NAME?', other)?.after).toBe('=ZS.COMPLETION(1,2)');
    expect(repairOf('=zs.completion(1,2)', 0.5, other), 'case is no damage').toBeNull();
  });

  it('repairs nothing that it does not know', () => {
    expect(repairOf('=_xldudf_ZS_没有的函数(1)', '#NAME?', names)).toEqual({
      damage: 'unknown',
      after: null,
      names: ['没有的函数'],
    });
  });
});
