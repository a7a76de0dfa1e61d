import type { LedgerContext } from '../../indicators/ledger-context';
import { partsOf } from '../../model/day';
import type { CellValue } from '../../model/grid';
import { cellsText } from './cells-text';
import type { ReportSheet, SheetColumn } from './report-sheet';
import { unitProgress, type Progress, type UnitProgress } from './unit-progress';

/** 月通报: the month and the year so far, the district first, then its units by completion of contracts. */
export function monthly(context: LedgerContext): ReportSheet {
  const { year, month } = partsOf(context.asOf);
  const [district, ...units] = unitProgress(context);
  const sorted = [...units].sort(byCompletion);
  const listed = [...(district ? [district] : []), ...sorted];
  return {
    key: 'monthly',
    name: '月通报',
    title: `${year}年1-${month}月招商引资工作通报表`,
    unit: '亿元',
    columns: [
      { heading: '单位', kind: 'text', width: 24 },
      {
        heading: '正式合同数',
        kind: 'count',
        width: 10,
        how: '本年签订、未终止的正式合同，同一项目只计一次',
      },
      ...progressColumns('正式合同额', '正式合同的合同额之和，框架协议不计'),
      ...progressColumns('到位资金', '当年到位资金之和，以前年度签约的项目也计'),
      { heading: '来历', kind: 'text', width: 40, how: '本行各数取自的单元格' },
    ],
    rows: listed.map((unit) => [
      unit.name,
      unit.formalCount,
      ...progressCells(unit.contracts),
      ...progressCells(unit.funds),
      cellsText(unit.cells),
    ]),
    wholes: district ? 1 : 0,
    chart: {
      title: '各单位完成率',
      kind: 'column',
      category: 0,
      values: [5, 11],
    },
    notes: [
      '单位按正式合同额完成率排列，没有目标的在后。',
      '“—”为没有可算的数：没有下达目标，没有上年同期台账，或台账没有当月数。',
      ...(units.length === 0 ? ['台账没有“引资单位”列，只列全区。'] : []),
    ],
    why: noFigures(listed),
  };
}

/** Why a table of progress says nothing; null where it does. */
export function noFigures(listed: readonly UnitProgress[]): string | null {
  return listed.every(({ cells }) => cells.length === 0)
    ? '没有找到本年的签约项目、到位资金和目标任务'
    : null;
}

/** Those without a target come last. */
export function byCompletion(a: UnitProgress, b: UnitProgress): number {
  return (b.contracts.completion ?? -1) - (a.contracts.completion ?? -1);
}

function progressColumns(group: string, how: string): readonly SheetColumn[] {
  return [
    { group, heading: '当月', kind: 'yi', width: 8, how: '当月签订的合同额；到位资金为当月到账' },
    { group, heading: '累计', kind: 'yi', width: 8, how },
    { group, heading: '年度目标', kind: 'yi', width: 9, how: '目标任务表' },
    { group, heading: '完成率', kind: 'percent', width: 9, how: '累计 ÷ 年度目标' },
    {
      group,
      heading: '与序时比（百分点）',
      kind: 'points',
      width: 10,
      how: '完成率 − 序时进度（截止月份 ÷ 12）',
    },
    { group, heading: '同比', kind: 'percent', width: 9, how: '累计 ÷ 上年同期 − 1' },
  ];
}

function progressCells({ month, actual, target, completion, ahead, growth }: Progress): readonly CellValue[] {
  return [month, actual, target, completion, ahead, growth];
}
