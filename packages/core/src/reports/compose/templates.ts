/**
 * Sentences of the summary as data (模板): `{key}` stands for a figure with its unit, `{key?words}` for words that
 * are left out where the figure is not known, `{key+words}` where it is not more than zero. A bureau may hand in its own.
 */
export interface Templates {
  readonly title: string;
  readonly overviewHeading: string;
  readonly overview: readonly string[];
  readonly problemsHeading: string;
}

export const TEMPLATES: Templates = {
  title: '{year}年{period}招商引资情况',
  overviewHeading: '一、总体情况',
  overview: [
    '{year}年{period}，全区新签约招商引资项目{projects}，计划投资共{plannedAmount}。其中，签订正式合同{formalCount}、合同额{formalAmount}（工业项目{industrialFormalCount}、{industrialFormalAmount}）{contractCompletion?，完成全年目标{contractTarget}的{contractCompletion}}{contractGrowth?，同比{contractGrowth}}；签订框架协议{frameworkCount}，计划投资{frameworkAmount}{otherCount+；意向书等其他项目{otherCount}}。',
    '到位资金{fundsYear}{fundsCompletion?，完成全年目标{fundsTarget}的{fundsCompletion}}{fundsGrowth?，同比{fundsGrowth}}。',
    '{industrialCompletion?市下达工业正式合同额目标{industrialTarget}，已签{industrialFormalAmount}，完成{industrialCompletion}。}',
  ],
  problemsHeading: '二、存在的问题',
};
