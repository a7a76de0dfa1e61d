import { example, type Example } from './example';

/** Texts written for the tests, one or more for every kind. None of them may raise an alarm that it does not list. */
export const EXAMPLES: readonly Example[] = [
  example(
    '2021年，全县共引进项目86个，协议总投资312.6亿元，其中：亿元以上项目41个，占47.7%。实际到位资金98.4亿元，完成市下达任务90亿元的109.3%，同比增长12.1%。',
    ['share', '47.7%', 'consistent'],
    ['pct_of_target', '109.3%', 'consistent'],
    ['subset', '41个', 'consistent'],
  ),
  example(
    '今年一季度新签约项目38个，总投资156.3亿元，其中制造业项目21个、投资98.2亿元，现代服务业项目11个、投资41.5亿元，现代农业项目6个、投资16.6亿元。',
    ['parts_sum', '38个', 'consistent'],
    ['parts_sum', '156.3亿元', 'consistent'],
  ),
  example('上半年签约合同项目43个，其中正式合同29个，框架协议13个。', ['parts_sum', '43个', 'inconsistent']),
  example('三县到位资金分别为6.14亿元、0.89亿元和1.31亿元，共计8.92亿元。', [
    'parts_sum',
    '8.92亿元',
    'inconsistent',
  ]),
  example(
    '截至9月底，全区累计签约项目52个、投资总额218亿元，已开工31个，开工率59.6%；已投产12个，投产率23.1%。',
    ['rate', '59.6%', 'consistent'],
    ['rate', '23.1%', 'consistent'],
  ),
  example('全年签约项目54个；开工项目38个，开工率74.4%。', ['rate', '74.4%', 'inconsistent']),
  example('本期新签项目24个，开工率91.67%。', ['rate_grim', '91.67%', 'consistent']),
  example(
    '1-8月，新引进项目165个，同比增加23个，增长16.2%；到位资金245.3亿元，同比增加31.2亿元，增长14.6%。',
    ['growth_delta', '16.2%', 'consistent'],
    ['growth_delta', '14.6%', 'consistent'],
  ),
  example('到位资金38.6亿元，同比增加5.1亿元，增长18.2%。', ['growth_delta', '18.2%', 'inconsistent']),
  example(
    '1—7月，实际到位资金23.46亿元，为年初计划45亿元的52.1%，较去年同期的19.88亿元增长18%，增加3.58亿元。',
    ['pct_of_target', '52.1%', 'consistent'],
    ['growth_stated_base', '18%', 'consistent'],
    ['signed_sum', '3.58亿元', 'consistent'],
  ),
  example('到位资金23.46亿元，较去年同期的19.88亿元增长21%。', ['growth_stated_base', '21%', 'inconsistent']),
  example('新设企业45家，同比下降8.2%。', ['growth_grim_count', '8.2%', 'consistent']),
  example(
    '实际到位内资350.2亿元，增长8.5%，其中第一产业20.1亿元，下降3.2%；第二产业210.5亿元，增长6.7%；第三产业119.6亿元，增长14.2%。',
    ['parts_sum', '350.2亿元', 'consistent'],
    ['growth_decomposition', '8.5%', 'consistent'],
  ),
  example(
    '实际到位资金133.8亿元，同比增长19.9%。其中内资到位59.3亿元，同比增长7.1%；外资到位74.5亿元，同比下降7.3%。',
    ['growth_decomposition', '19.9%', 'inconsistent'],
  ),
  example(
    '年度计划投资100亿元，1-6月完成投资53亿元，占年度计划的53%，超序时进度3个百分点。',
    ['pct_of_target', '53%', 'consistent'],
    ['time_progress', '3个百分点', 'consistent'],
  ),
  example('1-10月投资同比增长7.8%，高于全省平均水平2.3个百分点。全省增长5.5%。', [
    'pp_difference',
    '2.3个百分点',
    'consistent',
  ]),
  example('开工率由62%提高到70.5%，提升9.5个百分点。', ['pp_difference', '9.5个百分点', 'inconsistent']),
  example('生产总值380亿元，其中一产58亿元，二产152亿元，三产170亿元，三次产业结构为15.3:40:44.7。', [
    'structure_100',
    '44.7',
    'consistent',
  ]),
  example('三次产业到位资金比重分别为15.3%、41%、44.7%。', ['structure_100', '41%', 'inconsistent']),
  example('全市签约项目120个，合同资金560亿元，平均每个项目4.67亿元。', [
    'average',
    '4.67亿元',
    'consistent',
  ]),
  example('到位资金由2018年的32亿元增加到2022年的78亿元，年均增长25%。', [
    'two_year_average',
    '25%',
    'consistent',
  ]),
  example('全年完成税收12.8亿元，是去年8亿元的1.6倍。', ['doubling', '1.6倍', 'consistent']),
  example('到11月底，税收入库540万元，比2015年的160万元翻了三番。', ['doubling', '三番', 'inconsistent']),
  example(
    '全年签约项目62个，其中：10亿元以上项目9个，签约金额168亿元；5亿元至10亿元项目14个；5亿元以下项目39个。',
    ['bucket_bounds', '168亿元', 'consistent'],
  ),
  example('3大类项目共20个：工业9个、农业4个、服务业7个。', ['list_count', '3大类', 'consistent']),
  example('甲县、乙县、丙县分别完成12.4亿元、16.5亿元、10.1亿元。', ['pairing', '16.5亿元', 'consistent']),
  example('实际使用外资1381.9亿元（折224.8亿美元）。', ['fx_rate', '224.8亿美元', 'consistent']),
  example('到位资金完成年度任务的48.2%，签约完成年度任务的45.1%，实现“双过半”。', [
    'halfway',
    '45.1%',
    'inconsistent',
  ]),
  example('到位资金近12亿元。经核算，到位资金11.91亿元。', ['comparison_claim', '12亿元', 'consistent']),
  example('完成年度任务的94%，提前完成全年任务。', ['comparison_claim', '94%', 'inconsistent']),
  example('到位资金由高到低依次为：甲县45.6亿元、乙县35.9亿元、丙县38.2亿元。', [
    'comparison_claim',
    '38.2亿元',
    'inconsistent',
  ]),
  example('全县到位资金12.59亿元。会议指出，全县到位资金12.59万元。', [
    'unit_slip',
    '12.59万元',
    'inconsistent',
  ]),
  example('省级重点项目到位资金68.4亿元，占年度计划的82.3%。', ['implied_target', '82.3%', 'unknown']),
  example('总产值110亿元，增长10%，其中工业66亿元，增长10%，贡献率60%。', [
    'contribution',
    '60%',
    'consistent',
  ]),
  example(
    '在建项目合计46个、其中本年新建25个。按行业看，工业24个（其中本年新建14个），农业9个（其中本年新建5个），服务业13个（其中本年新建6个）。',
    ['parts_sum', '25个', 'consistent'],
  ),
  example(
    '全县产值53.2亿元。第一产业9.6亿元，第二产业24.1亿元，其中工业18.3亿元、建筑业5.8亿元；第三产业19.5亿元。',
    ['parts_sum', '53.2亿元', 'consistent'],
  ),
  example('一产比重上升1.25个百分点，二产、三产比重分别回落0.72和0.53个百分点。', [
    'signed_sum',
    '1.25个百分点',
    'consistent',
  ]),
  example('到位资金38.6亿元，同比增长24.6%，高于全市6.3个百分点（全市18.3%）。', [
    'pp_difference',
    '6.3个百分点',
    'consistent',
  ]),
  example('到位资金38.6亿元，同比增长24.6%，高于全市9.3个百分点（全市18.3%）。', [
    'pp_difference',
    '9.3个百分点',
    'inconsistent',
  ]),
  example('到位资金24.2亿元，较2019年同期增长21%，两年平均增长10%。', [
    'two_year_average',
    '21%',
    'consistent',
  ]),
  example('到位资金24.2亿元，较2019年同期增长21%，两年平均增长12.5%。', [
    'two_year_average',
    '21%',
    'inconsistent',
  ]),
  example('工业资金占到位资金的63.4%，提前完成全年占比60%的目标。', [
    'comparison_claim',
    '60%',
    'consistent',
  ]),
  example('签约投资5000万元以上项目212个，1亿元以上138个，10亿元以上17个。', [
    'subset',
    '17个',
    'consistent',
  ]),
  example(
    '到位资金46.08亿元，全年目标60亿元。分产业看，农业到位3.78亿元，达目标的75.6%；工业到位29.4亿元，达目标的84%；服务业到位12.9亿元，达目标的64.5%。',
    ['implied_target', '60亿元', 'consistent'],
  ),
  example('引进内资8.4亿元，利用外资1560万美元，出口2300万美元，同比分别增长12.4%、8.1%、5.6%。', [
    'pairing',
    '8.1%',
    'consistent',
  ]),
  example('共举办推介会12场，每场签约5个项目，共签约60个项目。', ['product', '60个', 'consistent']),
  example('全年任务80亿元，1-6月到位42.5亿元，完成53.1%，距全年任务还差37.5亿元。', [
    'signed_sum',
    '37.5亿元',
    'consistent',
  ]),
  example('签约项目78个，其中开工46个、竣工21个。', ['parts_at_most', '78个', 'consistent']),
  example('目标到位资金80亿元，其中甲县30亿元、乙县26亿元、丙县24亿元。', [
    'parts_sum',
    '80亿元',
    'consistent',
  ]),
  example('三季度到位资金15.2亿元，环比增长12.6%；二季度到位13.5亿元。', [
    'growth_stated_base',
    '12.6%',
    'consistent',
  ]),
];

/** Texts in which figures differ for an innocent reason: nothing may be called inconsistent. */
export const INNOCENT: readonly string[] = [
  '1到10月，州外资金到位120.4亿元，其中省外到位60.4亿元，产业项目到位87.9亿元。',
  '全市签约亿元以上项目150个，其中10亿元以上项目32个，50亿元以上项目8个。',
  '签约12个，其中工业8个、农业3个。',
  '本月新签项目8个，1至本月累计签约47个；本月到位资金5.2亿元，累计到位38.6亿元。',
  '甲县签约20个，到位资金12.3亿元；乙县签约20个，到位资金12.6亿元。',
  '总投资519.9亿元，省级140.2亿元，市级221.8亿元，县级108.7亿元。',
  '签约项目履约率92.5%，较上年提高3.2个百分点；开工率78.6%，提高4.1个百分点。',
  '工业项目占比45.2%，提高3.1个百分点。全省占比40%。',
  '开工项目106个，投产134个。其中投资1亿元以上95个，5亿元以上29个，10亿元以上12个。',
  '第一产业占比由12.3%下降到10.1%，下降2.2个百分点。',
  '一季度签约合同资金4470亿元（去年一季度4231亿元）；到位资金830亿元，同比增长72.5%。',
];
