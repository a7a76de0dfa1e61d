import type { LedgerContext } from '../../indicators/ledger-context';
import { formatAddress } from '../../model/address';
import { inUnit } from '../../model/money';
import { projectsIn, type ProjectsReport } from '../projects';
import type { ListKey, ProjectLight } from '../projects/attention';
import type { ReportSheet } from './report-sheet';

const LISTS: Readonly<Record<ListKey, string>> = {
  notStarted: '签约未落地',
  notConverted: '框架未转正式',
  idle: '在谈无进展',
  planned: '计划签约',
};
const LIGHTS: Readonly<Record<ProjectLight, string>> = { yellow: '黄灯', red: '红灯', out: '应移出' };

/** 周调度表: every project that needs somebody this week, list by list, with who answers for it. */
export function weekly(context: LedgerContext): ReportSheet {
  const report = projectsIn(context);
  const keys = Object.keys(LISTS) as readonly ListKey[];
  const rows = keys.flatMap((key) => rowsOf(report, key));
  return {
    key: 'weekly',
    name: '周调度表',
    title: '招商项目周调度表',
    unit: '亿元',
    columns: [
      { heading: '序号', kind: 'place', width: 6 },
      { heading: '类别', kind: 'text', width: 14 },
      { heading: '项目名称', kind: 'text', width: 28 },
      { heading: '责任单位', kind: 'text', width: 20 },
      { heading: '引资人', kind: 'text', width: 9 },
      { heading: '联系领导', kind: 'text', width: 9 },
      { heading: '合同类型', kind: 'text', width: 10 },
      {
        heading: '金额',
        kind: 'yi',
        width: 10,
        how: '合同额，没有的取计划投资额；“—”为台账没有填金额',
      },
      { heading: '亮灯', kind: 'text', width: 8 },
      { heading: '应完成', kind: 'text', width: 12 },
      { heading: '超期天数', kind: 'count', width: 9, how: '统计截止日 − 应完成日；“—”为没有期限或没有超期' },
      { heading: '调度事项', kind: 'text', width: 34 },
      { heading: '目前进展', kind: 'text', width: 20 },
      { heading: '来历', kind: 'text', width: 16, how: '本行依据的单元格' },
    ],
    rows: rows.map((row, index) => [index + 1, ...row]),
    notes: keys.flatMap((key) => {
      const { legend, gaps } = report.lists[key];
      return [legend, ...gaps].filter(Boolean).map((line) => `${LISTS[key]}：${line}`);
    }),
    why: report.projects.length === 0 ? '没有找到签约项目或在谈项目台账' : null,
  };
}

function rowsOf({ lists, projects }: ProjectsReport, key: ListKey) {
  return lists[key].items.flatMap(({ project: place, light, due, daysOver, text, cell }) => {
    const project = projects[place];
    if (!project) return [];
    const { name, unit, person, leader, kind, amount, stage } = project;
    return [
      [
        LISTS[key],
        name,
        unit,
        person,
        leader,
        kind,
        amount ? inUnit(amount, '亿元').toNumber() : null,
        light ? LIGHTS[light] : '',
        due ?? '',
        daysOver,
        text,
        stage,
        formatAddress(cell),
      ],
    ];
  });
}
