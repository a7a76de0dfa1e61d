import { expect, test } from 'vitest';
import { errorOf, excelOver } from './excel-over-memory';

const area = { top: 0, left: 0, bottom: 0, right: 0 };

test('borders are set line by line; those between cells need more than one', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.rangeborder
  const { Excel, grid } = excelOver();
  await Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem('签约项目').getRange('A1:B2').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('InsideVertical').style = 'Continuous';
    const top = borders.getItem('EdgeTop').load('style,sideIndex');
    const bottom = borders.getItem('EdgeBottom').load('style');
    await context.sync();
    expect([top.style, top.sideIndex, bottom.style]).toEqual(['Continuous', 'EdgeTop', 'None']);
  });
  const sheet = grid.activeSheet();
  const block = { top: 0, left: 0, bottom: 1, right: 1 };
  expect(grid.style(sheet, block, 'borderTop')).toEqual([
    ['Continuous', 'Continuous'],
    ['None', 'None'],
  ]);
  expect(grid.style(sheet, block, 'borderRight')).toEqual([
    ['Continuous', 'None'],
    ['Continuous', 'None'],
  ]);
});

test('panes are frozen and freed', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
  const { Excel } = excelOver();
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem('签约项目');
    freezePanes.freezeRows(2);
    const frozen = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.address).toBe('签约项目!1:2');
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('print setup: paper, direction, fit to width, repeated rows, page breaks', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
  const { Excel, grid } = excelOver();
  const { layout, breaks } = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('签约项目');
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$1:$2');
    sheet.horizontalPageBreaks.add('A30');
    pageLayout.load('orientation,paperSize,zoom');
    await context.sync();
    return { layout: pageLayout.toJSON(), breaks: grid.layout(grid.activeSheet()) };
  });
  expect(layout).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
  });
  expect(breaks).toMatchObject({ titleRows: [0, 1], pageBreaks: [29] });
});

test('a chart has its series, names, title, legend and place, and goes with its sheet', async () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.chart
  const { Excel, grid } = excelOver();
  const sheet = grid.activeSheet();
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('签约项目');
    const chart = own.charts.add('ColumnClustered', own.getRange('B2:B3'), 'Columns');
    const series = chart.series.getItemAt(0);
    series.name = '合同额';
    series.setXAxisValues(own.getRange('A2:A3'));
    const more = chart.series.add('再来');
    more.setValues(own.getRange('B2:B3'));
    chart.title.text = '各项目';
    chart.legend.position = 'Bottom';
    chart.setPosition(own.getRange('D2'), own.getRange('H12'));
    chart.load('name,chartType');
    await context.sync();
    expect([chart.name, chart.chartType]).toEqual(['Chart 1', 'ColumnClustered']);
    chart.title.load('text');
    const count = own.charts.getCount();
    await context.sync();
    expect([chart.title.text, count.value]).toEqual(['各项目', 1]);
  });
  const values = { top: 1, left: 1, bottom: 2, right: 1 };
  expect(grid.charts(sheet)).toMatchObject([
    {
      title: '各项目',
      legend: { visible: true, position: 'Bottom' },
      series: [
        { name: '合同额', values, categories: { top: 1, left: 0, bottom: 2, right: 0 } },
        { name: '再来', values, categories: null },
      ],
      place: { top: 1, left: 3, bottom: 11, right: 7 },
    },
  ]);
  grid.deleteSheet(sheet);
  expect(grid.charts(sheet)).toEqual([]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, RegExp]>([
  [
    'a chart of other than figures',
    (s) => s.charts.add('Line', s.getRange('A1:B3'), 'Columns'),
    /columns of figures only/,
  ],
  [
    'a diagonal line',
    (s) => (s.getRange('A1').format.borders.getItem('DiagonalUp').style = 'Continuous'),
    /diagonal/,
  ],
  [
    'a border’s colour',
    (s) => (s.getRange('A1').format.borders.getItem('EdgeTop').color = '#FF0000'),
    /RangeBorder.color/,
  ],
  ['a margin', (s) => (s.pageLayout.topMargin = 3), /PageLayout.topMargin/],
])('what is not modelled fails by name: %s', async (_, use, words) => {
  const { Excel, host } = excelOver();
  const error = await errorOf(
    Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem('签约项目'));
      await context.sync();
    }),
  );
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toMatch(words);
  expect(host.log.writes().filter(({ args }) => args[1] === area)).toEqual([]);
});

test('a protected sheet takes neither chart nor print setup', async () => {
  const { Excel } = excelOver({ sheets: [{ name: '锁', rows: [[1]], isProtected: true }] });
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('锁').freezePanes.freezeRows(1);
      await context.sync();
    }),
  );
  expect(error.code).toBe('AccessDenied');
});
