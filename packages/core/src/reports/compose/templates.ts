import { partsOf, type Day } from '../../model/day';

/**
 * Sentences of a report as data (模板): `{key}` stands for a figure with its unit or for words, `{key?…}` for words that
 * are left out where the figure is not known, `{key+…}` where it is not more than zero, `{key=…}` where it is not
 * zero, `{key>50?…}` where it is not more than that. A bureau may hand in its own.
 */
export interface Templates {
  readonly title: string;
  readonly overviewHeading: string;
  readonly overview: readonly string[];
  readonly problemsHeading: string;
  readonly problems: readonly string[];
}

const FUNDS =
  '到位资金{fundsYear}{fundsCompletion?，完成全年目标{fundsTarget}的{fundsCompletion}}{fundsGrowth?，同比{fundsGrowth}}。';
const INDUSTRIAL =
  '{industrialCompletion?工业正式合同额{industrialFormalAmount}，完成全年目标{industrialTarget}的{industrialCompletion}。}';
const SIGNED =
  '新签约招商引资项目{projects}，计划投资共{plannedAmount}。其中，签订正式合同{formalCount}、合同额{formalAmount}{formalCount+（工业项目{industrialFormalCount}、{industrialFormalAmount}）}{contractCompletion?，完成全年目标{contractTarget}的{contractCompletion}}{contractGrowth?，同比{contractGrowth}}；签订框架协议{frameworkCount}{frameworkCount+，计划投资{frameworkAmount}}{otherCount+；意向书等其他项目{otherCount}}。';

const PROBLEMS = {
  problemsHeading: '二、存在的问题',
  problems: [
    '{idleUnits+招商工作不平衡。承担任务的{answerableUnits}单位中，{idleUnits}单位至今既无正式合同也无到位资金：{idleUnitNames}。}',
    '{overdueCount+项目推进不够快。签约超过期限仍未开工的正式合同项目{overdueCount}：{overdueNames}。}',
    '{fundsFromBeforeShare>50?投资后劲不足。到位资金中，{year}年以前签约的项目到位{fundsFromBefore}，占{fundsFromBeforeShare}。}',
  ],
} as const;

/** The summary of a half-year or a year (半年总结、年终总结). */
export const SUMMARY: Templates = {
  title: '{year}年{period}招商引资情况',
  overviewHeading: '一、总体情况',
  overview: [`{year}年{period}，{area}${SIGNED}`, FUNDS, INDUSTRIAL],
  ...PROBLEMS,
};

/** The bulletin of any other month (月通报): what the month added, then the year so far. */
export const BULLETIN: Templates = {
  title: '{year}年{month}月招商引资情况通报',
  overviewHeading: '一、总体情况',
  overview: [
    '{month}月，{area}签订正式合同{monthFormalCount}{monthFormalCount+、合同额{monthFormalAmount}}，签订框架协议{monthFrameworkCount}{monthFrameworkCount+、计划投资{monthFrameworkAmount}}{monthFunds?，到账资金{monthFunds}}。',
    `{year}年{period}，{area}累计${SIGNED}`,
    `{period}累计${FUNDS}`,
    INDUSTRIAL,
  ],
  ...PROBLEMS,
};

/**
 * The sentences that are due on a day: a summary in June and December, else the bulletin, which in January has nothing
 * to add up yet.
 */
export function templatesFor(asOf: Day): Templates {
  const { month } = partsOf(asOf);
  if (month === 6 || month === 12) return SUMMARY;
  return month === 1 ? { ...SUMMARY, title: BULLETIN.title } : BULLETIN;
}
