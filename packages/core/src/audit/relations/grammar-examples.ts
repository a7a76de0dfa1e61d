import { example, type Example } from './example';

/** Texts written for the tests: what is found, and found wanting, by the grammar of lists, rows and comparisons. */
export const GRAMMAR_EXAMPLES: readonly Example[] = [
  example(
    '前三季度全县新签约项目36个/104.2亿元，其中制造业项目21个/66.9亿元，占比分别为58.3%、64.2%；文旅项目15个/37.3亿元。',
    ['parts_sum', '36个', 'consistent'],
    ['parts_sum', '104.2亿元', 'consistent'],
    ['share', '58.3%', 'consistent'],
    ['share', '64.2%', 'consistent'],
  ),
  example('在库项目52个（省级31个+市级21个）。', ['parts_sum', '52个', 'consistent']),
  example('在库项目53个（省级31个+市级21个）。', ['parts_sum', '53个', 'inconsistent']),
  example(
    '全市到位资金81.5亿元。按来源分，省内资金52.3亿元、省外资金24.6亿元、境外资金4.6亿元；按行业分，制造业48.2亿元、商贸业19.8亿元、农业13.5亿元。',
    ['parts_sum', '81.5亿元', 'consistent'],
  ),
  example('各镇引进项目27个。其中，河口镇9个，柳林镇7个，其余五个镇共10个。', [
    'parts_sum',
    '27个',
    'inconsistent',
  ]),
  example('甲区21.4亿元、乙区18.2亿元、丙区9.7亿元，三区合计50.3亿元。', [
    'parts_sum',
    '50.3亿元',
    'inconsistent',
  ]),
  example('全县签约项目48个，已开工31个；未开工16个。', ['parts_sum', '48个', 'inconsistent']),
  example('库车38.6、温宿21.7、乌什4.6亿元，共64.9亿元。', ['parts_sum', '64.9亿元', 'consistent']),
  example('全年新签约项目34个。\n新签约项目中，电子信息14个、新材料11个、其他产业9个。', [
    'parts_sum',
    '34个',
    'consistent',
  ]),
  example('一季度到位9.8亿元；二季度到位13.4亿元；三季度到位12.2亿元。三个季度累计到位36.4亿元。', [
    'parts_sum',
    '36.4亿元',
    'inconsistent',
  ]),
  example('到位资金12.5亿元，其中开发区到位7300万元、高新区到位4.2亿元、乡镇到位15700亿元。', [
    'parts_sum',
    '12.5亿元',
    'inconsistent',
  ]),
  example(
    '全州到位省外资金164.5亿元。从来源看，广东41.2亿元，四川36.9亿元；两省合计78.1亿元，占全州省外到位资金的51.3%。',
    ['share', '51.3%', 'inconsistent'],
  ),
  example('占协议资金的比重为38.6%，协议资金268.2亿元，到位资金92.8亿元。'),
  example('外资项目11个，内资项目47个。超亿美元项目4个，占外资项目数的36.4%。', [
    'share',
    '36.4%',
    'consistent',
  ]),
  example(
    '在建项目120宗，其中已动工84宗、已竣工36宗，动工率、竣工率分别为70%、33%。',
    ['rate', '70%', 'consistent'],
    ['rate', '33%', 'inconsistent'],
  ),
  example(
    '年初下达任务：工业口15亿元、农业口6亿元。到11月底，工业口到位13.9亿元、农业口到位6.4亿元，完成率分别为92.7%、106.7%。',
    ['pct_of_target', '92.7%', 'consistent'],
    ['pct_of_target', '106.7%', 'consistent'],
  ),
  example('去年签约项目23个。今年签约项目31个，增长38.4%。', ['growth_stated_base', '38.4%', 'inconsistent']),
  example(
    '1-4月签约108个，总投资561.7亿元，较1-3月的81个、418.5亿元分别增加27个、134.2亿元。',
    ['signed_sum', '27个', 'consistent'],
    ['signed_sum', '134.2亿元', 'inconsistent'],
  ),
  example('签约26宗，比年初确定的40宗目标差16宗。', ['signed_sum', '16宗', 'inconsistent']),
  example('年度任务60个，已签约43个，剩余17个。', ['signed_sum', '17个', 'consistent']),
  example('库存项目132个，扣除终止的17个后，有效项目115个。', ['signed_sum', '115个', 'consistent']),
  example('完成率由去年的71.4%提高到今年的78.9%，上升7.5个百分点。', [
    'pp_difference',
    '7.5个百分点',
    'consistent',
  ]),
  example('一季度到位资金同比下降36.8%，1-4月降幅收窄至21.5%，收窄13.5个百分点。', [
    'pp_difference',
    '13.5个百分点',
    'inconsistent',
  ]),
  example('最高的甲县为71.2%，最低的乙县为38.5%，二者相差32.7个百分点。', [
    'pp_difference',
    '32.7个百分点',
    'consistent',
  ]),
  example('利用内资25.3亿元，为年度任务23亿元的110%，超额15%完成。', [
    'pp_difference',
    '15%',
    'inconsistent',
  ]),
  example('“十三五”期间，全区累计到位资金612.4亿元，年均122.48亿元。', [
    'average',
    '122.48亿元',
    'consistent',
  ]),
  example('共签约项目64个，总投资192亿元，户均3.6亿元。', ['average', '3.6亿元', 'inconsistent']),
  example('商务局36条，发改局22条，工信局17条，共计75条，平均每家25条。', ['average', '25条', 'consistent']),
  example('工业项目占比首次过半，达到49.4%。', ['comparison_claim', '49.4%', 'inconsistent']),
  example(
    '签约完成年度任务的50.9%，内资完成年度任务的49.8%，外资完成年度任务的50.7%。三项指标全部实现“双过半”。',
    ['comparison_claim', '49.8%', 'inconsistent'],
  ),
  example('8月份，全区新开工项目12个；1-8月累计新开工项目9个。', ['subset', '9个', 'inconsistent']),
  example('到位资金1,832,450万元（138.25亿元）。', ['restated', '138.25亿元', 'inconsistent']),
  example('正式合同45个。会议指出，43个正式合同项目中，31个已开工。', ['restated', '43个', 'inconsistent']),
  example('新开工项目17个，同比增长28%。', ['growth_grim_count', '28%', 'inconsistent']),
];

/** Texts in which the grammar leaves room, and nothing may be called inconsistent. */
export const GRAMMAR_INNOCENT: readonly string[] = [
  '河东区签约15个、河西区12个、开发区18个，三区占全市签约总数的72.6%。',
  '全区规上企业186家，其中工业企业92家、商贸企业51家、服务企业38家。',
  '今年引进项目41个，其中已开工29个，未开工项目中有7个因用地受阻。',
  '前三届签约项目完成注册1640个、开工1515个，注册率、开工率分别为93.6%、86.5%。',
  '从投资来源看，广东41.2亿元，四川36.9亿元，浙江25.3亿元。全州共到位183.5亿元。',
  '全市新签约项目235个，先进制造业项目111个，占47.2%，去年同期这个比重是38.1%。',
  '1至10月到位58.37亿元，市下达目标62亿元，县奋斗目标68亿元，分别完成市目标和县目标的94.1%、85.8%。',
  '四年累计到位196.4亿元，年均49.1亿元，为“十三五”年均水平30.8亿元的1.59倍。',
  '新签约项目42个。其中，电子信息19个、新材料11个、装备制造7个、其他产业5个。',
];
