import { example, type Example } from './example';

/** Texts written for the tests: rows that counts head, wholes far from their parts, moves and balances. */
export const ROW_EXAMPLES: readonly Example[] = [
  // Counts before what they count: 32个续建项目.
  example(
    '全县安排重点项目86个。1-5月完成投资38亿元。其中32个续建项目完成投资21.4亿元，41个新建项目已开工35个，开工率85.4%，13个前期项目进展顺利。',
    ['parts_sum', '86个', 'consistent'],
    ['rate', '85.4%', 'consistent'],
  ),
  example('372个重点项目中，计划新开工的147个建设类项目已开工121个；227个储备类项目完成投资318.6亿元。', [
    'parts_sum',
    '372个',
    'inconsistent',
  ]),
  // Items with names that are measures elsewhere, in the same words.
  example(
    '全市完成投资246.8亿元。分阶段看，收尾项目完成投资31.2亿元、占年度计划的74%，续建项目完成投资118.4亿元，新建项目完成投资99.6亿元。',
    ['parts_sum', '246.8亿元', 'inconsistent'],
  ),
  // As many items as are announced.
  example('引进三大主导产业项目48个，其中新材料项目21个、装备制造项目16个、生物医药项目8个。', [
    'parts_sum',
    '48个',
    'inconsistent',
  ]),
  // The three industries, in any order and in two sentences.
  example(
    '全年完成投资98.4亿元，其中第三产业完成投资51.2亿元，增长12.3%。第一产业、第二产业分别完成投资6.8亿元和42.4亿元。',
    ['parts_sum', '98.4亿元', 'inconsistent'],
  ),
  // A share of a noun that contains a word of growth.
  example('新增注册外资62.5亿美元。大项目注册外资48.2亿美元，占全市引资增量77.1%。', [
    'share',
    '77.1%',
    'consistent',
  ]),
  example('全市375亿元到位资金中，高新区到位217.2亿元，占总数的58.4%。', ['share', '58.4%', 'inconsistent']),
  // The level that a share has reached, and the one that it left.
  example(
    '全县完成投资96.5亿元。民间投资完成61.6亿元，占全部投资的比重由上年同期的62.1%提高到63.8%，提高1.7个百分点。',
    ['share', '63.8%', 'consistent'],
    ['pp_difference', '1.7个百分点', 'consistent'],
  ),
  // A plan with what is late and what was early; a stock with what came and went.
  example('计划开工项目64个，实际开工57个，其中提前开工6个，未按计划开工12个。', [
    'signed_sum',
    '57个',
    'inconsistent',
  ]),
  example('库存项目136个，本季度新入库18个，退库9个，期末项目145个。', ['signed_sum', '145个', 'consistent']),
  // 万元 with decimals among rows of 亿元.
  example('第三产业完成投资3.42万元，第二产业完成投资18.7亿元，第一产业完成投资1.6亿元。', [
    'unit_slip',
    '3.42万元',
    'inconsistent',
  ]),
  // Items in brackets of their own, in order.
  example('截至3月底，水利工程（12.4%）、交通工程（15.1%）进度较慢，分别慢于序时进度12.6、9.9个百分点。', [
    'time_progress',
    '9.9个百分点',
    'consistent',
  ]),
  // Whole numbers behind rates that stand further off.
  example('列入督办项目45个，合同投资额166.2亿元，到位资金83.5亿元，履约率93%，开工率82%。', [
    'rate_grim',
    '82%',
    'consistent',
  ]),
  // What lies within what.
  example('签约额190.3亿元。截至目前，到位资金44.7亿元。', ['subset', '44.7亿元', 'consistent']),
  example('工业投资56.2亿元，增长3%；第二产业投资58.9亿元，增长4%。', ['subset', '56.2亿元', 'consistent']),
  example('8月份完成投资7.7亿元，1-8月完成投资49.9亿元。', ['subset', '49.9亿元', 'consistent']),
  example('新签约项目708个，到位资金97亿元。引进亿元以上项目200个。', ['subset', '200个', 'consistent']),
  example('省节会签约项目已开工110个，开工率82%。截至目前，签约项目已开工110个。', [
    'restated',
    '110个',
    'consistent',
  ]),
  // Averages by name, and of the count and the amount that the paragraph begins with.
  example(
    '新批甲国项目6个，协议外资5850万美元。新批乙国项目5个，协议外资2290万美元。按项目平均额，甲国项目平均975万美元，其次是，448万美元的乙国项目。',
    ['average', '448万美元', 'inconsistent'],
  ),
  example(
    '集中开工项目382个，总投资5043亿元。第一产业项目17个，投资62亿元；第二产业项目240个，投资2450亿元；第三产业项目125个，投资2531亿元。开工项目平均投资规模13.2亿元。',
    ['average', '13.2亿元', 'consistent'],
  ),
  // Claims about time without a figure.
  example('今年一季度，到位资金13.4亿元，完成全年任务的26.8%，超过时间进度。', [
    'comparison_claim',
    '26.8%',
    'consistent',
  ]),
  example('今年一季度，到位资金11.4亿元，完成全年任务的22.8%，快于序时进度。', [
    'comparison_claim',
    '22.8%',
    'inconsistent',
  ]),
  // Names and numbered items.
  example('引进正大、海螺、东风、一汽等4家世界500强企业。', ['list_count', '4家', 'consistent']),
  example('东河、柳林、双桥等3市提前完成全年投资计划。', ['list_count', '3市', 'consistent']),
  example('新签约项目3个，分别是：1、投资800万元的食品项目；2、投资600万元的板材项目；3、养殖项目。', [
    'list_count',
    '3个',
    'consistent',
  ]),
  // A hedged share; a share within a share; a ratio whose amounts are told elsewhere.
  example('利用外资36.6亿美元。第二产业利用外资27.6亿美元，占全市利用外资的比重超过75%。', [
    'share',
    '75%',
    'consistent',
  ]),
  example('西部地区占比达28.5%。其中，川渝两地占比27.1%。', ['subset', '27.1%', 'consistent']),
  example(
    '到位内资86.2亿元。一、二、三产业到位内资比重为6.7:50.1:43.2。第三产业增长较快，到位内资36.1亿元，增长12%。',
    ['share', '43.2', 'inconsistent'],
  ),
  example('三产共签约项目89个、投资298.2亿元，其中农业12个、工业46个、服务业31个。', [
    'parts_sum',
    '89个',
    'consistent',
  ]),
  // Industries do not overlap: together they are no more than their whole.
  example('工业投资2.25亿元，其中：制造业投资1.15亿元；采矿业投资1.2亿元。', [
    'parts_sum',
    '2.25亿元',
    'inconsistent',
  ]),
  // The place whose growth the paragraph begins with.
  example('全省完成投资86亿元，增长23.1%。第三产业投资增长26.3%，高于全省投资增速4.2个百分点。', [
    'pp_difference',
    '4.2个百分点',
    'inconsistent',
  ]),
  // Two digits that changed places.
  example('全县到位资金86.35亿元，其中省外资金61.94亿元、市外省内资金42.41亿元。', [
    'parts_sum',
    '86.35亿元',
    'inconsistent',
  ]),
];

/** Texts in which a quick reading finds a disagreement that is none. */
export const ROW_INNOCENT: readonly string[] = [
  '完成投资152.7亿元、占年度计划的54.5%，新开工项目38个、占年度计划的84.5%。年度计划投资280亿元。',
  '全部投资120.1亿元。工业投资56.2亿元，占全部投资的比重由去年同期的46.1%提高至46.8%。',
  '16个开发区产值、增加值、税收同比依次增长43.1%、33.9%和35.5%。',
  '到位资金125.8亿元。到位资金（不含石油）中，省外资金86.4亿元，其他央企资金31.2亿元。',
  '到位资金268.7亿元，增长49.6%。其中外省资金177亿元，增长54.7%；其他央企资金48.1亿元，增长63.3%。',
  '户均补贴2.35万元，投入补贴资金1.8亿元，惠及农户7660户。',
  '242个重点项目中，完成投资超过50%的有86个。',
  '新签约项目96个，占签约项目总数的53.9%；总投资512亿元。',
  '全县产值215.7亿元，其中一产20.1亿元，二产96.3亿元，三产99.3亿元，三次产业结构为9.3:44.6:46.1。',
  '涉及3省5市8县。',
  '全县签约38个，其中制造业21个，高新技术产业14个，服务业9个。',
  '全市增长5.2%。第二产业增长6.1%，高于全省1.2个百分点。',
  '利用外资50.2亿美元。从产业看，新批制造业项目181个，利用外资22.4亿美元；服务业项目368个，利用外资26.9亿美元。',
];
