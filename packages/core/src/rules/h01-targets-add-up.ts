import { textsOf } from '../model/texts-of';
import { columnLetters, formatAddress } from '../model/address';
import { Decimal } from '../model/decimal';
import { tablesOf } from '../model/ledger';
import type { Records } from '../model/records';
import { printedNumber, type PrintedNumber } from './figures/printed-number';
import { bookRule, type Report } from './rule';
import { setTargets, targetColumns, type SetTarget } from './targets-set';

export const targetsAddUp = bookRule({
  code: 'H01',
  id: 'targets-add-up',
  name: '单位目标之和与总目标不符',
  severity: 'error',
  reason:
    '各单位的目标加起来不等于全区目标，人人完成了，全区也可能没完成；工业目标大于总目标，则必有一个写错。',
  source: '目标任务分解的算术关系：分解数之和等于下达数；分项目标不大于总目标',
  nextStep: '核对分解文件；有意加压下达的，在备注写明加压数。',
  innocent: ['有意加压：分解数之和大于全区目标', '部分目标由区级统筹，不分解到单位'],
  check(context, report, notChecked) {
    const tables = tablesOf(context.ledger, 'targets');
    if (tables.length === 0) notChecked('未找到“目标任务”台账');
    let compared = 0;
    const targets = tables.map((records) => setTargets(records));
    tables.forEach((records, index) => {
      compared += checkTotals(records, report);
      compared += checkWholes(targets[index] ?? [], report);
    });
    compared += checkAcross(targets, report);
    checkIndustrial(targets.flat(), report);
    if (tables.length > 0 && compared === 0)
      notChecked('目标表里没有全区目标或合计行，无法与单位目标之和核对');
  },
  examples: [
    {
      shows: '单位目标之和等于全区目标，工业目标不大于总目标',
      sheets: {
        目标任务:
          '责任单位|指标|年度|年度目标（亿元）\n全区|正式合同额|2022|10\n区商务委|正式合同额|2022|6\n区教委|正式合同额|2022|4\n全区|工业正式合同额|2022|5',
      },
      expect: 'pass',
    },
    {
      shows: '单位目标之和少1亿元，工业目标大于总目标',
      sheets: {
        目标任务:
          '责任单位|指标|年度|年度目标（亿元）\n全区|正式合同额|2022|10\n区商务委|正式合同额|2022|5\n区教委|正式合同额|2022|4\n全区|工业正式合同额|2022|12',
      },
      expect: [
        ['目标任务!D2', '目标任务!D3', '目标任务!D4'],
        ['目标任务!D5', '目标任务!D2'],
      ],
    },
    {
      shows: '一列一个指标，合计行不对',
      sheets: {
        目标任务:
          '责任单位|正式合同额目标（亿元）|到位资金目标（亿元）\n区商务委|10|2\n区教委|6|1\n合计|15|3',
      },
      expect: [['目标任务!B4']],
    },
    {
      shows: '只有单位目标，没有全区目标',
      sheets: { 目标任务: '责任单位|指标|年度|年度目标（亿元）\n区商务委|正式合同额|2022|6' },
      expect: 'not-checked',
    },
  ],
});

/** Total rows against the rows that they sum, in each column of targets. Says how many it compared. */
function checkTotals(records: Records, report: Report): number {
  const { columns, totals, grid, sheet } = records;
  // A total over different indicators means nothing.
  if (columns.indicator && new Set(textsOf(columns.indicator)).size > 1) return 0;
  let compared = 0;
  for (const { column, unit, header } of targetColumns(records)) {
    for (const { row, label, over } of totals) {
      const printed = printedNumber(grid, row, column);
      const parts = over.flatMap((at) => printedNumber(grid, at, column) ?? []);
      if (!printed || parts.length === 0) continue;
      compared++;
      const sum = total(parts);
      if (agrees(printed, sum)) continue;
      const cell = { sheet, row, column };
      report({
        message: `${formatAddress(cell)}“${header}”${label.replace(/\s+/g, '')}写${printed.value.toFixed()}${unit ?? ''}，${parts.length}个单位之和是${sum.toFixed()}${unit ?? ''}，${difference(printed.value, sum)}${unit ?? ''}；请核对分解数`,
        cells: [cell],
        record: `${header}${label}`,
        values: { whole: printed.value.toFixed(), sum: sum.toFixed(), column: columnLetters(column) },
      });
    }
  }
  return compared;
}

/** The district's own row against the units' rows of the same indicator and year. */
function checkWholes(targets: readonly SetTarget[], report: Report): number {
  let compared = 0;
  for (const group of groups(targets, ({ indicator, year, unit, cell }) => [
    indicator,
    year,
    unit,
    indicator === '' ? cell.column : '',
  ])) {
    const wholes = group.filter(({ whole }) => whole);
    const [whole] = wholes;
    if (whole && wholes.length === 1)
      compared += compare(
        whole,
        group.filter((target) => !target.whole),
        report,
      );
  }
  return compared;
}

/** A table of the district's targets against one table of the units'. */
function checkAcross(tables: readonly (readonly SetTarget[])[], report: Report): number {
  const districts = tables
    .filter((targets) => targets.length > 0 && targets.every(({ whole }) => whole))
    .flat();
  const units = tables.filter((targets) => targets.length > 1 && targets.every(({ whole }) => !whole));
  const [parts] = units;
  if (!parts || units.length > 1) return 0;
  let compared = 0;
  for (const whole of districts) {
    const same = parts.filter(
      ({ of, unit, year }) =>
        of !== undefined &&
        of === whole.of &&
        unit === whole.unit &&
        (year === '' || whole.year === '' || year === whole.year),
    );
    if (districts.filter(({ of, year }) => of === whole.of && year === whole.year).length === 1)
      compared += compare(whole, same, report);
  }
  return compared;
}

function compare(whole: SetTarget, parts: readonly SetTarget[], report: Report): number {
  if (parts.length < 2) return 0;
  const sum = total(parts.map(({ printed }) => printed));
  if (agrees(whole.printed, sum)) return 1;
  report({
    message: `${whole.unitName || '全区'}${titled(whole)}${whole.printed.value.toFixed()}${whole.unit}（${formatAddress(whole.cell)}），${parts.length}个单位目标之和是${sum.toFixed()}${whole.unit}，${difference(whole.printed.value, sum)}${whole.unit}；请核对分解文件`,
    cells: [whole, ...parts].map(({ cell }) => cell),
    record: whole.indicator,
    values: { whole: whole.printed.value.toFixed(), sum: sum.toFixed() },
  });
  return 1;
}

/** The industrial target of somebody against the same one's target for all contracts. */
function checkIndustrial(targets: readonly SetTarget[], report: Report): void {
  for (const group of groups(targets, ({ cell, unitName, year, unit }) => [
    cell.sheet,
    unitName,
    year,
    unit,
  ])) {
    const [all] = group.filter(({ of }) => of === 'contracts');
    for (const part of group.filter(({ of }) => of === 'industrial')) {
      if (!all || part.printed.value.lte(all.printed.value)) continue;
      report({
        message: `${part.unitName || '全区'}${titled(part)}${part.printed.value.toFixed()}${part.unit}（${formatAddress(part.cell)}）大于${titled(all)}${all.printed.value.toFixed()}${all.unit}（${formatAddress(all.cell)}），多${part.printed.value.minus(all.printed.value).toFixed()}${part.unit}；工业是其中的一部分，请核对`,
        cells: [part.cell, all.cell],
        record: `${part.unitName}${part.indicator}`,
        values: { industrial: part.printed.value.toFixed(), all: all.printed.value.toFixed() },
      });
    }
  }
}

function groups(
  targets: readonly SetTarget[],
  keyOf: (target: SetTarget) => readonly unknown[],
): readonly SetTarget[][] {
  const found = new Map<string, SetTarget[]>();
  for (const target of targets) {
    const key = JSON.stringify(keyOf(target));
    const group = found.get(key);
    if (group) group.push(target);
    else found.set(key, [target]);
  }
  return [...found.values()];
}

function total(parts: readonly PrintedNumber[]): Decimal {
  return parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
}

/** The parts add up to the whole, to within the rounding of its last digit where they are printed more finely. */
function agrees(whole: PrintedNumber, sum: Decimal): boolean {
  const finer = sum.decimalPlaces() > whole.value.decimalPlaces();
  return sum
    .minus(whole.value)
    .abs()
    .lte(finer ? whole.half : 0);
}

function difference(whole: Decimal, sum: Decimal): string {
  return `${whole.gt(sum) ? '差' : '多'}${whole.minus(sum).abs().toFixed()}`;
}

function titled({ indicator }: SetTarget): string {
  return /目标|任务/.test(indicator) ? indicator : `${indicator}目标`;
}
