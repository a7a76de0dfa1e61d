import { formatDay, type FieldKey } from '@zhaoshang/core';
import type { Layout, LayoutColumn } from './layout';
import type { Project } from './project';

type Write = LayoutColumn['write'];

/** A column of a project's field as it stands. */
function plain(heading: string | readonly string[], field: FieldKey | null, of: keyof Project): LayoutColumn {
  return { heading: [heading].flat(), field, unit: null, of, write: (project) => project[of] as never };
}

/** A column of money: the generator's 万元 in the layout's unit. */
function money(
  heading: string | readonly string[],
  field: FieldKey,
  unit: string,
  of: keyof Project,
): LayoutColumn {
  const scale = unit === '亿元' ? 10_000 : unit === '元' ? 0.0001 : 1;
  const write: Write = (project) => {
    const amount = project[of];
    return typeof amount === 'number' ? Number((amount / scale).toFixed(4)) : undefined;
  };
  return { heading: [heading].flat(), field, unit, of, write };
}

/** A column that has nothing to do with us. */
function noise(heading: string | readonly string[], write: Write): LayoutColumn {
  return { heading: [heading].flat(), field: null, unit: null, of: undefined, write };
}

const seq = (heading = '序号'): LayoutColumn => ({
  heading: [heading],
  field: 'seq',
  unit: null,
  of: undefined,
  write: (_, index) => index + 1,
});
const yesNo = (heading: string): LayoutColumn => ({
  heading: [heading],
  field: 'isIndustrial',
  unit: null,
  of: 'industrial',
  write: ({ industrial }) => (industrial ? '是' : '否'),
});
/** The contract amount under a heading that says 正式: a framework's stands there only by mistake. */
const formalAmount = (heading: string | readonly string[], unit: string): LayoutColumn => {
  const column = money(heading, 'amount', unit, 'amount');
  return {
    ...column,
    write: (p, i) => (p.kind === '框架协议' && !p.misplaced ? undefined : column.write(p, i)),
  };
};
/** A framework's planned amount, empty where it was put under 正式 instead. */
const planned = (heading: string | readonly string[], unit: string): LayoutColumn => {
  const column = money(heading, 'planned', unit, 'amount');
  return { ...column, write: (p, i) => (p.misplaced ? undefined : column.write(p, i)) };
};

/** Layouts as different as the header sets that were found in real bureaus' forms. */
export const LAYOUTS: readonly Layout[] = [
  {
    name: '一行表头',
    sheet: '签约项目',
    columns: [
      seq(),
      plain('项目名称', 'project', 'name'),
      plain('投资方', 'investor', 'investor'),
      plain('统一社会信用代码', 'creditCode', 'creditCode'),
      plain('行业代码', 'industryCode', 'industryCode'),
      yesNo('是否工业'),
      plain('引资单位', 'unit', 'unit'),
      plain('合同类型', 'kind', 'kind'),
      plain('合同编号', 'contractNo', 'contractNo'),
      plain('签约时间', 'signedOn', 'signedOn'),
      money('协议投资额（万元）', 'amount', '万元', 'amount'),
      money('当年到位资金（万元）', 'fundsYear', '万元', 'fundsYear'),
      money('累计到位资金（万元）', 'fundsTotal', '万元', 'fundsTotal'),
      plain('注册时间', 'registeredOn', 'registeredOn'),
      plain('开工时间', 'startedOn', 'startedOn'),
      plain('入统时间', 'enrolledOn', 'enrolledOn'),
      plain('投产时间', 'producedOn', 'producedOn'),
      plain('目前进展', 'stage', 'stage'),
      plain('佐证材料', 'evidence', 'evidence'),
      plain('备注', 'note', 'note'),
    ],
  },
  {
    name: '两行合并表头',
    sheet: '招商引资项目台账',
    above: [
      { text: '某区2022年招商引资签约项目台账', why: 'title' },
      { text: '单位：亿元', why: 'unit-line' },
    ],
    below: [
      '注：1.本表由各招商责任单位填报；2.到位资金以银行进账单为准。',
      '填报人：        审核人：        填报时间：',
    ],
    total: '合计',
    columns: [
      seq(),
      plain('项目名称', 'project', 'name'),
      plain('投资主体', 'investor', 'investor'),
      plain('招商责任单位', 'unit', 'unit'),
      plain('协议类型', 'kind', 'kind'),
      plain('协议签订时间', 'signedOn', 'signedOn'),
      planned(['投资额', '计划投资额'], '亿元'),
      formalAmount(['投资额', '正式合同额'], '亿元'),
      money(['到位资金', '当月到位'], 'fundsMonth', '亿元', 'fundsMonth'),
      money(['到位资金', '当年到位'], 'fundsYear', '亿元', 'fundsYear'),
      money(['到位资金', '累计到位'], 'fundsTotal', '亿元', 'fundsTotal'),
      plain(['项目进度', '注册时间'], 'registeredOn', 'registeredOn'),
      plain(['项目进度', '开工时间'], 'startedOn', 'startedOn'),
      plain(['项目进度', '入库时间'], 'enrolledOn', 'enrolledOn'),
      plain('推进情况', 'stage', 'stage'),
      plain('凭证', 'evidence', 'evidence'),
      plain('备注', 'note', 'note'),
    ],
  },
  {
    name: '按产业分类',
    sheet: '分类台账',
    above: [
      { text: '某县2022年重点招商项目分类台账', why: 'title' },
      { text: '单位：亿元', why: 'unit-line' },
    ],
    groupBy: 'industry',
    total: '总计',
    below: ['说明：框架协议金额不计入正式合同额。'],
    columns: [
      seq(),
      plain('引进单位', 'unit', 'unit'),
      plain('项目名称', 'project', 'name'),
      plain('投资方', 'investor', 'investor'),
      plain('产业类别', 'industry', 'industry'),
      plain('合同性质', 'kind', 'kind'),
      plain('签约日期', 'signedOn', 'signedOn'),
      planned('计划投资额（亿元）', '亿元'),
      formalAmount('正式合同金额（亿元）', '亿元'),
      money('12月到位（亿元）', 'fundsMonth', '亿元', 'fundsMonth'),
      money('本年到位资金（亿元）', 'fundsYear', '亿元', 'fundsYear'),
      money('累计到位资金（亿元）', 'fundsTotal', '亿元', 'fundsTotal'),
      plain('开工时间', 'startedOn', 'startedOn'),
      plain('入统时间', 'enrolledOn', 'enrolledOn'),
      plain('目前进展', 'stage', 'stage'),
      plain('佐证材料', 'evidence', 'evidence'),
      plain('备注', 'note', 'note'),
    ],
  },
  {
    name: '一个乡镇一张表',
    sheet: '',
    sheetPer: 'place',
    above: [{ text: '招商引资签约项目统计表（单位：万元）', why: 'title' }],
    total: '合计',
    columns: [
      seq('编号'),
      plain('招商项目', 'project', 'name'),
      plain('客商', 'investor', 'investor'),
      plain('牵头单位', 'unit', 'unit'),
      plain('合同类别', 'kind', 'kind'),
      plain('签约日期', 'signedOn', 'signedOn'),
      money('签约金额', 'amount', '万元', 'amount'),
      money('1-6月到位资金', 'fundsYear', '万元', 'fundsYear'),
      money('开工以来累计到位资金', 'fundsTotal', '万元', 'fundsTotal'),
      plain('实际开工时间', 'startedOn', 'startedOn'),
      plain('项目状态', 'stage', 'stage'),
      plain('佐证资料', 'evidence', 'evidence'),
    ],
  },
  {
    name: '文字日期和空行空列',
    sheet: '2022年招商项目',
    offset: [2, 1],
    above: [{ text: '2022年招商引资项目情况表', why: 'title' }],
    dates: (day) => formatDay(day).replace(/-0?(\d+)-0?(\d+)/, '年$1月$2日'),
    columns: [
      seq(),
      plain('项目\n名称', 'project', 'name'),
      plain('投资企业', 'investor', 'investor'),
      plain('责任单位', 'unit', 'unit'),
      plain('联系领导', 'leader', 'person'),
      plain('合同类型', 'kind', 'kind'),
      plain('签约\n时间', 'signedOn', 'signedOn'),
      money('合同\n金额\n(万元)', 'amount', '万元', 'amount'),
      noise('联系电话', () => '13800000000'),
      plain('开工\n时间', 'startedOn', 'startedOn'),
      plain('纳统时间', 'enrolledOn', 'enrolledOn'),
      plain('竣工投产时间', 'producedOn', 'producedOn'),
      plain('进度', 'stage', 'stage'),
    ],
  },
  {
    name: '审批系统导出',
    sheet: '项目列表',
    columns: [
      noise('项目编号', (_, index) => `XM2022${index}`),
      plain('项目名称', 'project', 'name'),
      noise('项目简介', () => '一句话的简介，投资10亿元建设，分两期。'),
      noise('用地面积（亩）', (_, index) => 20 + index),
      plain('投资主体', 'investor', 'investor'),
      plain('投资主体社会信用代码', 'creditCode', 'creditCode'),
      plain('行业类别代码', 'industryCode', 'industryCode'),
      yesNo('是否工业项目'),
      plain('负责单位', 'unit', 'unit'),
      plain('协议类型', 'kind', 'kind'),
      plain('协议签订时间', 'signedOn', 'signedOn'),
      money('投资金额(亿元)', 'amount', '亿元', 'amount'),
      noise('注册资本(万元)', () => 5000),
      money('当年到位资金情况(亿元)', 'fundsYear', '亿元', 'fundsYear'),
      money('到资金额(亿元)', 'fundsTotal', '亿元', 'fundsTotal'),
      plain('注册时间', 'registeredOn', 'registeredOn'),
      plain('开工时间', 'startedOn', 'startedOn'),
      plain('投产时间', 'producedOn', 'producedOn'),
      plain('项目进展情况', 'stage', 'stage'),
    ],
  },
  {
    name: '三行表头和资金来源',
    sheet: '月报',
    above: [{ text: '招商引资项目月报表', why: 'title' }],
    columns: [
      plain('项目名称', 'project', 'name'),
      plain('合作企业名称', 'investor', 'investor'),
      plain('招商责任单位', 'unit', 'unit'),
      plain('协议类型', 'kind', 'kind'),
      plain('签约时间', 'signedOn', 'signedOn'),
      plain('产业类别', 'industry', 'industry'),
      money(['项目协议总投资额（万元）', '合计'], 'amount', '万元', 'amount'),
      noise(['项目协议总投资额（万元）', '其中：', '我方'], () => 0),
      noise(['项目协议总投资额（万元）', '其中：', '合作方'], ({ amount }) => amount),
      money(['自年初至本月末累计到位资金（万元）', '合计'], 'fundsYear', '万元', 'fundsYear'),
      noise(['自年初至本月末累计到位资金（万元）', '其中：', '我方'], () => 0),
      money(['自开始建设至本月末累计到位资金（万元）', '合计'], 'fundsTotal', '万元', 'fundsTotal'),
      noise(['自开始建设至本月末累计到位资金（万元）', '其中：', '我方'], () => 0),
      plain('开工时间', 'startedOn', 'startedOn'),
      plain('项目投产时间', 'producedOn', 'producedOn'),
      plain('推进情况', 'stage', 'stage'),
    ],
  },
  {
    name: '按单位分组',
    sheet: '各单位签约情况',
    groupBy: 'unit',
    above: [{ text: '各招商责任单位签约项目一览表', why: 'title' }],
    columns: [
      seq(),
      plain('招商责任单位', 'unit', 'unit'),
      plain('项目名称', 'project', 'name'),
      plain('投资方名称', 'investor', 'investor'),
      plain('签约类型', 'kind', 'kind'),
      plain('签订日期', 'signedOn', 'signedOn'),
      money('协议总投资（亿元）', 'amount', '亿元', 'amount'),
      money('年度到位资金（万元）', 'fundsYear', '万元', 'fundsYear'),
      money('累计到位资金（万元）', 'fundsTotal', '万元', 'fundsTotal'),
      plain('有效佐证', 'evidence', 'evidence'),
      plain('工作进展', 'stage', 'stage'),
      plain('开工日期', 'startedOn', 'startedOn'),
    ],
  },
  {
    name: '隐藏行和元',
    sheet: '台账',
    hideEvery: 7,
    columns: [
      seq(),
      plain('项目名称（全称）', 'project', 'name'),
      plain('投资商', 'investor', 'investor'),
      plain('引资部门', 'unit', 'unit'),
      plain('引荐人', 'person', 'person'),
      plain('项目来源地', 'origin', 'origin'),
      plain('信息来源', 'channel', 'channel'),
      plain('落地园区', 'place', 'place'),
      plain('合同种类', 'kind', 'kind'),
      plain('合同号', 'contractNo', 'contractNo'),
      plain('签约日期', 'signedOn', 'signedOn'),
      money('合同金额(元)', 'amount', '元', 'amount'),
      money('本年到位(元)', 'fundsYear', '元', 'fundsYear'),
      money('累计到位(元)', 'fundsTotal', '元', 'fundsTotal'),
      plain('注册日期', 'registeredOn', 'registeredOn'),
      plain('开工日期', 'startedOn', 'startedOn'),
      plain('入统日期', 'enrolledOn', 'enrolledOn'),
      plain('投产日期', 'producedOn', 'producedOn'),
      plain('当前状态', 'stage', 'stage'),
      plain('到位凭证', 'evidence', 'evidence'),
      plain('备 注', 'note', 'note'),
    ],
  },
  {
    name: '带单位的金额文字',
    sheet: '重点项目',
    above: [
      { text: '重点招商项目推进表', why: 'title' },
      { text: '截至2022年9月30日，共签约一批项目，正在推进。', why: 'title' },
    ],
    columns: [
      seq(),
      plain('项目名称', 'project', 'name'),
      plain('投资单位', 'investor', 'investor'),
      plain('引资单位', 'unit', 'unit'),
      plain('合同类型', 'kind', 'kind'),
      plain('签约时间', 'signedOn', 'signedOn'),
      {
        ...money('投资总额', 'amount', '亿元', 'amount'),
        unit: null,
        write: ({ amount }) =>
          amount === undefined
            ? undefined
            : amount % 3 === 0
              ? `${amount}万元`
              : `${(amount / 10_000).toFixed(4)}亿元`,
      },
      plain('开工时间', 'startedOn', 'startedOn'),
      plain('目前进展情况', 'stage', 'stage'),
    ],
  },
  {
    name: '全角和空格的表头',
    sheet: '签约台账',
    above: [
      { text: '招商引资签约台账', why: 'title' },
      { text: '（金额单位：万元）', why: 'unit-line' },
    ],
    total: '合　　计',
    columns: [
      seq('序　号'),
      plain('项 目 名 称', 'project', 'name'),
      plain('业主单位', 'investor', 'investor'),
      plain('引 资 单 位', 'unit', 'unit'),
      plain('合 同 类 型', 'kind', 'kind'),
      plain('签 约 时 间', 'signedOn', 'signedOn'),
      money('合 同 额', 'amount', '万元', 'amount'),
      money('当 年 到 位', 'fundsYear', '万元', 'fundsYear'),
      money('累 计 到 位', 'fundsTotal', '万元', 'fundsTotal'),
      plain('开 工 时 间', 'startedOn', 'startedOn'),
      plain('项 目 进 展', 'stage', 'stage'),
      plain('佐 证 材 料', 'evidence', 'evidence'),
    ],
  },
  {
    name: '约定时间和集中签约',
    sheet: '签约项目库',
    columns: [
      plain('项目名称', 'project', 'name'),
      plain('引资单位', 'unit', 'unit'),
      plain('投资方', 'investor', 'investor'),
      {
        ...plain('集中签约批次', 'ceremony', 'channel'),
        write: (_, index) => (index % 2 ? '一季度集中签约' : '二季度集中签约'),
      },
      plain('合同类型', 'kind', 'kind'),
      plain('签约时间', 'signedOn', 'signedOn'),
      money('总投资（亿元）', 'amount', '亿元', 'amount'),
      noise('固定资产投资（亿元）', ({ amount }) => (amount === undefined ? undefined : amount / 20_000)),
      noise('预计年产值（亿元）', () => 3),
      plain('开工时间', 'startedOn', 'startedOn'),
      plain('实际投产时间', 'producedOn', 'producedOn'),
      plain('进展情况', 'stage', 'stage'),
      plain('备注说明', 'note', 'note'),
    ],
  },
  {
    name: '日期用点分隔',
    sheet: '2022年1-9月签约项目',
    dates: (day) => formatDay(day).replace(/-0?/g, '.'),
    above: [{ text: '2022年1-9月签约项目明细', why: 'title' }],
    total: '总计',
    columns: [
      seq(),
      plain('项目名称', 'project', 'name'),
      plain('引进单位', 'unit', 'unit'),
      plain('合同性质', 'kind', 'kind'),
      plain('签约时间', 'signedOn', 'signedOn'),
      money('合同投资额（万元）', 'amount', '万元', 'amount'),
      plain('产业类型', 'industry', 'industry'),
      plain('投资方', 'investor', 'investor'),
      plain('开工时间', 'startedOn', 'startedOn'),
      plain('入统时间', 'enrolledOn', 'enrolledOn'),
      plain('推进情况', 'stage', 'stage'),
    ],
  },
];
