import { contracts, progress, who } from '../data/signed-projects';
import { column } from '../layout/column';
import { layOut } from '../layout/table-sheet';
import { isIndustrial, sectorOf } from '../sector';

const of = <R extends { key: string }>(rows: readonly R[], key: string): R => {
  const row = rows.find((each) => each.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
};

/** The signed projects, each with all that the sheet says of it. */
export const signedProjects = who.map((project) => ({
  ...project,
  ...of(contracts, project.key),
  ...of(progress, project.key),
  industry: sectorOf(project.industryCode),
  isIndustrial: isIndustrial(project.industryCode) ? '是' : '否',
}));

export const signedThisYear = signedProjects.filter(({ key }) => key.startsWith('n'));
export const carriedOver = signedProjects.filter(({ key }) => key.startsWith('c'));

/** What somebody typed over the formula of 累计到位 in the grand total. */
export const TYPED_TOTAL = 38.46;

const amount = { type: 'amount' } as const;
const date = { type: 'date' } as const;

const laidOut = layOut({
  name: '签约项目',
  title: '黔江区2022年上半年招商引资签约项目台账',
  above: ['截至2022年6月30日', '单位：亿元'],
  columns: [
    column('seq', '序号', 5),
    column('project', '项目名称', 21, { align: 'left' }),
    column('investor', '投资方', 19, { align: 'left' }),
    column('creditCode', '统一社会信用代码', 20.5),
    column('industry', '产业类别', 9),
    column('industryCode', '行业代码', 9),
    column('isIndustrial', '是否工业', 4.2),
    column('unit', '引资单位', 18),
    column('person', '引资人', 8),
    column('place', '落地乡镇街道', 9.2),
    column('origin', '来源地', 15),
    column('channel', '招商方式', 9.2),
    column('kind', '合同类型', 9.2),
    column('contractNo', '合同编号', 19),
    column('ceremony', '集中签约批次', 14.5),
    column('signedOn', '签约时间', 11, date),
    column('amount', '正式合同额', 10.8, { ...amount, group: '投资额（亿元）' }),
    column('planned', '计划投资额', 10.8, { ...amount, group: '投资额（亿元）' }),
    column('fundsYear', '当年到位', 9.5, { ...amount, group: '到位资金（亿元）' }),
    column('fundsTotal', '累计到位', 9.5, { ...amount, group: '到位资金（亿元）' }),
    column('registeredOn', '注册时间', 11, { ...date, group: '进度' }),
    column('startedOn', '开工时间', 11, { ...date, group: '进度' }),
    column('enrolledOn', '入统时间', 11, { ...date, group: '进度' }),
    column('producedOn', '投产时间', 11, { ...date, group: '进度' }),
    column('stage', '目前进展', 15.5),
    column('note', '备注', 12, { align: 'left' }),
  ],
  sections: [
    { heading: '一、2022年上半年新签约项目', records: signedThisYear, subtotal: '小计' },
    { heading: '二、往年签约结转项目', records: carriedOver, subtotal: '小计' },
  ],
  total: '合计',
  typedTotals: [{ key: 'fundsTotal', value: TYPED_TOTAL }],
  notes: [
    '注：1.正式合同额只填签订正式合同的项目，框架协议填计划投资额；2.当年到位、累计到位均截至统计截止日；3.每个项目只填一个引资单位。',
    '填报人：向泽宇        审核人：谭文川        填报日期：2022年7月4日',
  ],
  paper: 'a3',
  orientation: 'landscape',
  rowHeight: 30,
  frozenColumns: 2,
});

export const signedProjectsSheet = laidOut.sheet;

/** Address of a project's cell: `签约项目!H12`. */
export function projectCell(key: string, column: string): string {
  const section = key.startsWith('n') ? 0 : 1;
  const index = (section === 0 ? signedThisYear : carriedOver).findIndex((each) => each.key === key);
  return laidOut.cell(section, index, column);
}

export const typedTotalCell = laidOut.totalCell('fundsTotal');
