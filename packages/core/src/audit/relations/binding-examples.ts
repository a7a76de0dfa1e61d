import { example, type Example } from './example';

/** Texts written for the tests: what is bound by its words, held close to what is printed, and otherwise left alone. */
export const BINDING_EXAMPLES: readonly Example[] = [
  // A completion of a count needs a whole target.
  example('新开工项目9个，完成年度目标的26.5%。', ['rate_grim', '26.5%', 'consistent']),
  example('新开工项目9个，完成年度目标的26.9%。', ['rate_grim', '26.9%', 'inconsistent']),
  // How far a result is beyond the target that its clause names.
  example('全市协议投资额620亿元，超过目标任务500亿元的24%。', ['growth_stated_base', '24%', 'consistent']),
  example('全市协议投资额620亿元，超过目标任务500亿元的19%。', ['growth_stated_base', '19%', 'inconsistent']),
  // A ratio of parts whose whole is not printed.
  example('一产12个、合同资金8.4亿元，二产61个、96.2亿元，三产33个、55.4亿元，合同资金比为5∶60∶35。', [
    'share',
    '60',
    'consistent',
  ]),
  // Changes of parts make the change of their whole.
  example('实施项目310个，比上年同期多41个。新建项目180个，多52个；续建项目130个，少11个。', [
    'signed_sum',
    '41个',
    'consistent',
  ]),
  example('实施项目310个，比上年同期多47个。新建项目180个，多52个；续建项目130个，少11个。', [
    'signed_sum',
    '47个',
    'inconsistent',
  ]),
  // Names and their number.
  example('东河、柳林、双桥、石门4个镇提前完成任务。', ['list_count', '4个', 'consistent']),
  example('东河、柳林、双桥、石门5个镇提前完成任务。', ['list_count', '5个', 'inconsistent']),
  example('3个县由高到低依次是：东河县、柳林县、双桥县。', ['list_count', '3个', 'consistent']),
  // A share whose whole stands in another sentence, all but for a slip.
  example(
    '全市实际使用外资41.6亿美元，增长5.1%。新设企业210家。制造业18.3亿美元，占全市实际使用外资的49.3%。',
    ['share', '49.3%', 'inconsistent'],
  ),
  // A level that a share has reached.
  example('全县到位资金96.4亿元。工业到位资金50.9亿元，占全县到位资金的比重由上年的49.1%提高到52.8%。', [
    'share',
    '52.8%',
    'consistent',
  ]),
  // Rows in the same words.
  example(
    '全市签约项目168个，签约资金328亿元。甲园区签约项目71个，签约资金139亿元，到位资金60亿元。乙园区签约项目52个，签约资金121亿元，到位资金41亿元。丙园区签约项目45个，签约资金56亿元，到位资金22亿元。',
    ['parts_sum', '168个', 'consistent'],
    ['parts_sum', '328亿元', 'inconsistent'],
  ),
  // The pair that makes all of its whole.
  example('全市进出口182.6亿元，其中出口120.4亿元，进口64.2亿元。', [
    'parts_sum',
    '182.6亿元',
    'inconsistent',
  ]),
  // A list that makes the figure before the one it follows.
  example('执行项目44个，已开工30个。其中，新签项目18个；结转项目26个。', [
    'parts_sum',
    '44个',
    'consistent',
  ]),
  // What was planned for a stage is what its rate is taken of.
  example('计划竣工项目120个。1—8月累计完成投资88亿元。84个项目竣工，竣工率71%。', [
    'rate',
    '71%',
    'last-digit',
  ]),
  // The value that the sentence before ends with.
  example('本届签约总额528亿元。从总量看，比上届增加48亿元，增长10%。', [
    'growth_delta',
    '10%',
    'consistent',
  ]),
  // 元 among 亿元.
  example('4个农业项目完成投资36.2元，9个工业项目完成投资81.5亿元，7个文旅项目完成投资40.8亿元。', [
    'unit_slip',
    '36.2元',
    'inconsistent',
  ]),
];

/** Texts that a quick reading finds fault with. */
export const BINDING_INNOCENT: readonly string[] = [
  '安排重点项目210项（打包项目分解后共264项），总投资880亿元。',
  '签约项目96个，到位资金40亿元（任务数38亿元），工业到位资金占比62.5%（任务数占比60%）。',
  '到位资金52.6亿元，较去年同期增长20.4亿元，占年度投资计划的31%。年度投资计划170亿元。',
  '新设企业2620家，其中农业34家；制造业236家；服务业2340家。',
  '其中东河、柳林、呼和、双桥4个镇的增速高于全县；另有6个镇正增长。',
  '园区项目86个，其中亿元以上项目61个；10亿元以上项目9个；新开工16个。',
  '已竣工项目共12个，竣工率为40.7%。',
];
