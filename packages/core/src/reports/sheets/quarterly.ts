import { lightOf } from '../../indicators/project/light-of';
import { LIGHT_RULES } from '../../indicators/project/light-rules';
import type { LedgerContext } from '../../indicators/ledger-context';
import { timeProgress } from '../../indicators/time-progress';
import { partsOf } from '../../model/day';
import { Decimal } from '../../model/decimal';
import type { CellValue } from '../../model/grid';
import { projectsIn, type ProjectsReport } from '../projects';
import type { ListKey } from '../projects/attention';
import { cellsText } from './cells-text';
import { byCompletion, noFigures } from './monthly';
import type { ReportSheet } from './report-sheet';
import { DISTRICT, unitProgress, type Progress } from './unit-progress';

const RULE = '序时差';

/** 季督查表: each unit against the time that has passed, with its light and what it has left undone. */
export function quarterly(context: LedgerContext): ReportSheet {
  const { year, month } = partsOf(context.asOf);
  const time = timeProgress.of({ asOf: context.asOf });
  const passed = time.kind === 'value' ? time.value : undefined;
  const [district, ...units] = unitProgress(context);
  const report = projectsIn(context);
  const listed = [...(district ? [district] : []), ...[...units].sort(byCompletion)];
  const light = ({ completion }: Progress): string => {
    const shown = completion === null ? undefined : lightOf(new Decimal(completion), passed, RULE);
    return shown?.kind === 'value' ? shown.value : '';
  };
  const line = (progress: Progress): readonly CellValue[] => [
    progress.target,
    progress.actual,
    progress.completion,
    progress.ahead,
    progress.target !== null && passed
      ? Math.max(0, new Decimal(progress.target).times(passed).minus(progress.actual).toNumber())
      : null,
    light(progress),
  ];
  const undone = (name: string, key: ListKey) => count(report, name, key);
  return {
    key: 'quarterly',
    name: '季督查表',
    title: `${year}年第${'一二三四'[Math.ceil(month / 3) - 1] ?? ''}季度招商引资督查表`,
    unit: '亿元',
    columns: [
      { heading: '单位', kind: 'text', width: 24 },
      ...(['正式合同额', '到位资金'] as const).flatMap((group) => [
        { group, heading: '年度目标', kind: 'yi', width: 9 } as const,
        { group, heading: '已完成', kind: 'yi', width: 9 } as const,
        { group, heading: '完成率', kind: 'percent', width: 9 } as const,
        { group, heading: '与序时比（百分点）', kind: 'points', width: 10 } as const,
        {
          group,
          heading: '序时缺口',
          kind: 'yi',
          width: 9,
          how: '年度目标 × 序时进度 − 已完成，不小于0',
        } as const,
        { group, heading: '亮灯', kind: 'text', width: 7, how: LIGHT_RULES[RULE].source } as const,
      ]),
      { heading: '签约未落地', kind: 'count', width: 9, how: '超过开工期限仍未开工的正式合同' },
      { heading: '框架未转正式', kind: 'count', width: 9, how: '超过期限未转正式合同的框架协议' },
      { heading: '来历', kind: 'text', width: 36, how: '本行各数取自的单元格' },
    ],
    rows: listed.map(({ name, contracts, funds, cells }) => [
      name,
      ...line(contracts),
      ...line(funds),
      undone(name, 'notStarted'),
      undone(name, 'notConverted'),
      cellsText(cells),
    ]),
    wholes: district ? 1 : 0,
    chart: { title: '各单位与序时进度相比（百分点）', kind: 'column', category: 0, values: [4, 10] },
    notes: [
      `序时进度为${month} ÷ 12；低于序时的单位，请说明原因和补欠措施。`,
      ...(['notStarted', 'notConverted'] as const).flatMap((key) =>
        [report.lists[key].legend, ...report.lists[key].gaps].filter(Boolean),
      ),
    ],
    why: noFigures(listed),
  };
}

function count({ lists, projects }: ProjectsReport, name: string, key: ListKey): number {
  const items = lists[key].items;
  return name === DISTRICT
    ? items.length
    : items.filter(({ project }) => projects[project]?.unit === name).length;
}
