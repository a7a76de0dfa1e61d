import { STAGES, type Stage } from '../../model/stage';

const ENDED =
  /终止|注销|解约|解除|撤资|撤销|取消|停止谈判|退出|清退|作废|废止|移出|放弃(?:投资|项目|合作)|不再(?:投资|实施|推进)/;
const NOT_YET =
  /未|尚|没有|无法|待|拟|计划|预计|将|力争|准备|即将|争取|筹备|预期|约定|催促|推动|督促|促进|加快|年底前|确保/;
const NOT_STARTED =
  /(?:未|没有|无法|不能|难以|不具备|待|拟|暂缓|准备|计划|预计|即将|筹备|将于?|力争).{0,12}(?:开工|动工|开建|进场)|(?:未|没有)(?:开始)?建设|开工(?:前|准备)/;
// From the end of a project's life to its beginning: the furthest stage that a text reports is the one it is in.
const REACHED: readonly (readonly [Stage, RegExp])[] = [
  ['fullCapacity', /达产|达效|满产/],
  [
    'produced',
    /投产|试生产|运营(?!商|方|公司|团队|单位|模式|中心)|营业(?!执照)|开业|投入使用|投用|投运|生产中|正常生产/,
  ],
  ['completed', /竣工|完工|建成|已完成建设|验收/],
  ['enrolled', /入统|入库|纳统|入规/],
  ['building', /在建|封顶|装修|安装|停工|缓建|续建|浇筑|钢结构/],
  // 施工图、施工许可、建设用地 come before anything is built.
  ['building', /(?:施工|建设|主体)(?!图|许可|招标|前|方案|单位|合同|用地|工程规划|规划|条件|内容|手续|资格)/],
  ['started', /开工(?!前|许可|手续|令|条件|准备)|动工|开建|奠基|进场|启动(?!前期|征|拆|土地|规划|设计|招标)/],
  ['registered', /注册|办照|营业执照/],
  [
    'preparing',
    /前期|手续|选址|环评|立项|备案|用地|规划|设计|可研|摘牌|报批|审批|拍|土地|勘|征地|拆迁|平场|平整|筹建|方案|施工图|许可|招标/,
  ],
  ['talking', /在谈|洽谈|商谈|谈判|对接|考察|跟踪|接洽|磋商|协商/],
  ['signed', /(?:签约|签订|签署|落地)(?!条件|意向|意愿|事宜|文本|方案|选址|前)|履约/],
  ['lead', /线索|谋划|储备|策划|信息/],
];
const ORDER = Object.keys(STAGES);

/** The stage that a text of 进展 reports; `unknown` when it says nothing readable or nothing at all. */
export function stageOf(text: string): Stage {
  const whole = text.replace(/\s+/g, '');
  if (whole === '') return 'unknown';
  let reached: Stage = 'unknown';
  for (const clause of whole.split(/[,;。、!，；\n]/)) {
    const stage = stageOfClause(clause);
    if (stage === 'terminated') return stage;
    if (stage !== 'unknown' && (reached === 'unknown' || ORDER.indexOf(stage) > ORDER.indexOf(reached)))
      reached = stage;
  }
  return reached;
}

function stageOfClause(clause: string): Stage {
  if (
    ENDED.test(clause) &&
    !/(?:未|不|没有|避免|拟|建议).{0,3}(?:终止|注销|解约|解除|撤|取消|退出|清退)/.test(clause)
  )
    return 'terminated';
  if (NOT_STARTED.test(clause)) return 'notStarted';
  for (const [stage, words] of REACHED) {
    const found = words.exec(clause);
    if (!found) continue;
    const before = clause.slice(Math.max(0, found.index - 8), found.index);
    if (!NOT_YET.test(before)) return stage;
  }
  return 'unknown';
}
