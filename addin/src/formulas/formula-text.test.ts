import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArgument, typedArgument, type Argument } from './argument';
import { buildFormula } from './build';
import { callsOf } from './calls';
import { functionNames } from './function-names';
import { formatReference, parseReference } from './reference';

const names = functionNames({ COMPLETION: '完成率', EXPLAIN: '算式说明' });
const built = (args: readonly Argument[], from?: string) => {
  const result = buildFormula('完成率', args, from);
  if (result.kind !== 'formula') throw new Error(result.what);
  return result.formula;
};

describe('references', () => {
  it.each([
    'A1',
    'A3:X40',
    '签约项目!H12',
    "'2022年 上'!A3:X40",
    "'it''s'!A1",
    'A:X',
    '3:40',
    '签约项目!A:B',
  ])('reads and writes %s', (text) => {
    const reference = parseReference(text);
    expect(reference && formatReference(reference)).toBe(text);
  });
  it('drops the marks of a fixed reference and turns its corners round', () => {
    expect(
      formatReference(
        parseReference('$C$4:$A$2') ?? { sheet: '', area: { top: 0, left: 0, bottom: 0, right: 0 } },
      ),
    ).toBe('A2:C4');
  });
  it.each(['', '2022-06-30', 'A0', 'ABCD1', 'A1:', '[1]表!A1', 'A99999999', '表1[合同额]'])(
    'refuses %s',
    (text) => expect(parseReference(text)).toBeUndefined(),
  );
});

describe('arguments', () => {
  it('tells what stands in a formula', () => {
    expect(readArgument('59.39%')).toEqual({ kind: 'value', value: 0.5939 });
    expect(readArgument('-1.5')).toEqual({ kind: 'value', value: -1.5 });
    expect(readArgument('"甲""乙"')).toEqual({ kind: 'value', value: '甲"乙' });
    expect(readArgument('SUM(A1:A3)')).toEqual({ kind: 'other', text: 'SUM(A1:A3)' });
    expect(readArgument(' ')).toEqual({ kind: 'blank' });
  });
  it('takes what a person typed for text where it is nothing else', () => {
    expect(typedArgument('2022-06-30')).toEqual({ kind: 'value', value: '2022-06-30' });
    expect(typedArgument('=HYPERLINK("x")')).toEqual({ kind: 'value', value: '=HYPERLINK("x")' });
  });
});

describe('buildFormula', () => {
  it('names the sheet only where it is another one, and leaves out blanks at the end', () => {
    const cells = typedArgument('签约项目!A3:X40');
    const blank: Argument = { kind: 'blank' };
    expect(built([cells, typedArgument('2022-06-30'), blank, typedArgument('工业'), blank])).toBe(
      '=ZS.完成率(签约项目!A3:X40,"2022-06-30",,"工业")',
    );
    expect(built([cells, typedArgument('0.5')], '签约项目')).toBe('=ZS.完成率(A3:X40,0.5)');
  });

  it('says when a text is too long for a formula', () => {
    expect(buildFormula('完成率', [typedArgument('长'.repeat(256))])).toEqual({
      kind: 'too-long',
      what: 'text',
    });
  });

  it('keeps every text a text: what was built reads back as it was given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('=1+1', '"', '),1(', "'", ',')), {
          maxLength: 8,
        }),
        (texts) => {
          const args = texts.map((text): Argument => ({ kind: 'value', value: text }));
          expect(callsOf(built(args), names)).toEqual([{ id: 'COMPLETION', args }]);
        },
      ),
    );
  });
});

describe('callsOf', () => {
  it('finds the calls with their arguments, the outer before the inner', () => {
    const found = callsOf(
      `=IF(A1>0,ZS.算式说明("完成率",ZS.完成率('表,(1)'!B2,{1,2})),"ZS.完成率(1,2)")`,
      names,
    );
    expect(found.map(({ id }) => id)).toEqual(['EXPLAIN', 'COMPLETION']);
    expect(found[0]?.args).toEqual([
      { kind: 'value', value: '完成率' },
      { kind: 'other', text: "ZS.完成率('表,(1)'!B2,{1,2})" },
    ]);
    expect(found[1]?.args[1]).toEqual({ kind: 'other', text: '{1,2}' });
  });
  it('finds none in a text, or where a bracket is open', () => {
    expect(callsOf('="ZS.完成率(1,2)"', names)).toEqual([]);
    expect(callsOf('=ZS.完成率(1,2', names)).toEqual([]);
  });
});
