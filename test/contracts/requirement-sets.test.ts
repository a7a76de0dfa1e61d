import { expect, test } from 'vitest';
import { errorOf, excelOver } from './excel-over-memory';

// https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets

test('Excel 2021 supports ExcelApi 1.14 and no newer, current Excel 1.17', () => {
  const supports = (as: 'excel2021' | 'current') => {
    const { requirements } = excelOver(undefined, { as }).Office.context;
    return ['1.1', '1.14', '1.15', '1.17', '1.18'].map((set) => requirements.isSetSupported('ExcelApi', set));
  };
  expect(supports('excel2021')).toEqual([true, true, false, false, false]);
  expect(supports('current')).toEqual([true, true, true, true, false]);
});

test('sets compare by number, not as decimals, and their names in any case', () => {
  const { requirements } = excelOver(undefined, { as: 'excel2021' }).Office.context;
  expect(requirements.isSetSupported('excelapi', '1.9')).toBe(true);
  expect(requirements.isSetSupported('NoSuchApi')).toBe(false);
});

/** Reads a property of ExcelApi 1.15 that the library lets through without a check of its own. */
const readNewerProperty = (Excel: ReturnType<typeof excelOver>['Excel']): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('签约项目').getRange('A1').load('valuesAsJson');
    await context.sync();
  });

test('a property of a newer set is ApiNotFound, naming the set', async () => {
  const { Excel, host } = excelOver(undefined, { as: 'excel2021' });
  const error = await errorOf(readNewerProperty(Excel));
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain('ExcelApi 1.16');
  expect(host.log.requests()[0]?.error).toBe('ApiNotFound');
});

test('the same property is only unmodelled where the host is new enough', async () => {
  const { Excel } = excelOver(undefined, { as: 'current' });
  expect((await errorOf(readNewerProperty(Excel))).code).toBe('NotImplemented');
});

test('a method of a newer set is ApiNotFound; the library asks the host without a check of its own', async () => {
  const getDependents = (as: 'excel2021' | 'current') => {
    const { Excel } = excelOver(undefined, { as });
    return errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('签约项目').getRange('A1').getDependents().load('address');
        await context.sync();
      }),
    );
  };
  const refused = await getDependents('excel2021');
  expect([refused.code, refused.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'Range.getDependents']);
  expect((await getDependents('current')).code).toBe('NotImplemented');
});

test('a property that no Excel has is ApiNotFound', async () => {
  const { Excel } = excelOver();
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('签约项目').getRange('A1').load('colour');
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'Range.colour']);
});

test('Office.context tells language, host, platform and build', () => {
  const { context } = excelOver(undefined, { as: 'excel2021' }).Office;
  expect(context.displayLanguage).toBe('zh-CN');
  expect(context.diagnostics).toEqual({ host: 'Excel', platform: 'PC', version: '16.0.14332.20503' });
});
