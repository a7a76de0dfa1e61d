import type { Layout } from '../layout';
import { money, plain, seq } from './columns';

/** How staff write what the generator calls by one word. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  前期手续办理中: [
    '土地已摘牌，正在进行施工图设计',
    '完成备案，待开工',
    '正在办理用地手续，预计明年10月开工',
  ],
  已开工: ['已开工建设，预计2023年底投产', '桩基施工', '正在进行土地平整及基础施工'],
  在建: ['厂房主体完工，设备安装中', '二次结构施工', '主体封顶，预计明年6月投产'],
  已投产: ['已试生产', '2022年已投产运营', '投产达效'],
  未开工: ['无法开工', '暂未开工（等待用地指标）', '未动工'],
  已终止: ['合同已解除', '已签订终止协议', '企业已退出'],
  项目前期: ['洽谈正式合同条款', '企业正在选址', '谋划包装阶段'],
};
const KINDS: Readonly<Record<string, readonly string[]>> = {
  正式合同: ['正式投资合同', '投资协议书', '招商引资合同'],
  框架协议: ['框架合作协议', '战略合作框架协议', '框架合同'],
};
const inOwnWords = (words: typeof STAGES, text: string, index: number) => words[text]?.[index % 3] ?? text;

export const ownWords: Layout = {
  name: '各地的叫法和写法',
  sheet: '签约',
  above: [{ text: '全区招商引资履约情况一览表', why: 'title' }],
  columns: [
    seq('项次'),
    plain('招商引资项目全称', 'project', 'name'),
    plain('客商（投资主体）', 'investor', 'investor'),
    plain('首谈首报单位', 'unit', 'unit'),
    plain('驻点人员', 'person', 'person'),
    plain('落地镇乡', 'place', 'place'),
    plain('招商手段', 'channel', 'channel'),
    plain('所属产业集群', 'industry', 'industry'),
    {
      ...plain('签约文本', 'kind', 'kind'),
      write: ({ kind }, index) => inOwnWords(KINDS, kind, index),
    },
    plain('合同登记号', 'contractNo', 'contractNo'),
    plain('签署日期', 'signedOn', 'signedOn'),
    money('协议总投资（亿元）', 'amount', '亿元', 'amount'),
    money('全年到位资金（亿元）', 'fundsYear', '亿元', 'fundsYear'),
    money('总到位资金（亿元）', 'fundsTotal', '亿元', 'fundsTotal'),
    plain('落户登记时间', 'registeredOn', 'registeredOn'),
    plain('破土动工时间', 'startedOn', 'startedOn'),
    plain('列统时间', 'enrolledOn', 'enrolledOn'),
    plain('试投产时间', 'producedOn', 'producedOn'),
    {
      ...plain('项目动态', 'stage', 'stage'),
      write: ({ stage }, index) => inOwnWords(STAGES, stage, index),
    },
    plain('银行回单', 'evidence', 'evidence'),
  ],
};
