import { expect, test } from 'vitest';
import { excelOver } from './excel-over-memory';

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting

test('a format by formula is added before the others, read, changed and deleted', async () => {
  const { Excel, grid } = excelOver();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('签约项目');
    const add = (address: string, formula: string, fill: string) => {
      const format = sheet.getRanges(address).conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = fill;
      format.custom.format.font.color = '#000000';
      return format.load('id,type,priority');
    };
    const first = add('A1', '=A1>1', '#FFEE00');
    const second = add('A1:B2,D4', '=TRUE', '#00EE00');
    await context.sync();
    const here = sheet.getRange('A1').conditionalFormats.load('items/id');
    const there = sheet.getRange('D4').conditionalFormats.load('items/id');
    const ranges = second.getRanges().load('address,cellCount');
    const rule = second.custom.rule.load('formula');
    await context.sync();
    const answer = {
      order: here.items.map(({ id }) => [first.id, second.id].indexOf(id)),
      there: there.items.map(({ id }) => [first.id, second.id].indexOf(id)),
      type: second.type,
      address: ranges.address,
      cells: ranges.cellCount,
      formula: rule.formula,
    };
    second.delete();
    await context.sync();
    return answer;
  });
  expect(seen).toEqual({
    order: [1, 0],
    there: [1],
    type: 'Custom',
    address: '签约项目!A1:B2,签约项目!D4',
    cells: 5,
    formula: '=TRUE',
  });
  expect(grid.conditionalFormats()).toMatchObject([{ formula: '=A1>1', fill: '#FFEE00' }]);
  const fills = grid.style(grid.activeSheet(), { top: 0, left: 0, bottom: 1, right: 1 }, 'fill');
  expect(fills.flat(), 'the look of the cells themselves is left alone').toEqual([null, null, null, null]);
});

test('kinds that are not modelled are refused by name, and protected sheets are not touched', async () => {
  const { Excel, grid } = excelOver({
    sheets: [{ name: '签约项目' }, { name: '受保护', isProtected: true }],
  });
  const adding = (type: 'Custom' | 'DataBar', sheet: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('A1').conditionalFormats.add(type);
      await context.sync();
    });
  await expect(adding('DataBar', '签约项目')).rejects.toThrow('conditional formats by formula only');
  await expect(adding('Custom', '受保护')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(grid.conditionalFormats()).toEqual([]);
});
