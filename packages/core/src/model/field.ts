/** What kind of value a column holds. */
export type FieldType = 'text' | 'amount' | 'date';

/** The meanings that a column can have (字段). The keys are fixed by the contract; names are what a message calls them. */
export const FIELDS = {
  seq: { name: '序号', type: 'text' },
  project: { name: '项目名称', type: 'text' },
  investor: { name: '投资方', type: 'text' },
  creditCode: { name: '统一社会信用代码', type: 'text' },
  industry: { name: '产业类别', type: 'text' },
  industryCode: { name: '行业代码', type: 'text' },
  isIndustrial: { name: '是否工业', type: 'text' },
  unit: { name: '引资单位', type: 'text' },
  person: { name: '引资人', type: 'text' },
  place: { name: '落地乡镇街道', type: 'text' },
  origin: { name: '来源地', type: 'text' },
  channel: { name: '招商方式', type: 'text' },
  kind: { name: '合同类型', type: 'text' },
  contractNo: { name: '合同编号', type: 'text' },
  ceremony: { name: '集中签约批次', type: 'text' },
  signedOn: { name: '签约时间', type: 'date' },
  amount: { name: '合同额', type: 'amount' },
  planned: { name: '计划投资额', type: 'amount' },
  fundsMonth: { name: '当月到位资金', type: 'amount' },
  fundsYear: { name: '当年到位资金', type: 'amount' },
  fundsTotal: { name: '累计到位资金', type: 'amount' },
  registeredOn: { name: '注册时间', type: 'date' },
  startedOn: { name: '开工时间', type: 'date' },
  enrolledOn: { name: '入统时间', type: 'date' },
  producedOn: { name: '投产时间', type: 'date' },
  agreedStart: { name: '约定开工时间', type: 'date' },
  agreedProduction: { name: '约定投产时间', type: 'date' },
  stage: { name: '进展', type: 'text' },
  evidence: { name: '佐证材料', type: 'text' },
  leader: { name: '联系领导', type: 'text' },
  receivedOn: { name: '到账日期', type: 'date' },
  received: { name: '到账金额', type: 'amount' },
  source: { name: '资金来源', type: 'text' },
  indicator: { name: '指标', type: 'text' },
  year: { name: '年度', type: 'text' },
  target: { name: '目标', type: 'amount' },
  lastProgressOn: { name: '最近进展时间', type: 'date' },
  plannedSignOn: { name: '计划签约时间', type: 'date' },
  note: { name: '备注', type: 'text' },
} as const satisfies Record<string, { name: string; type: FieldType }>;

export type FieldKey = keyof typeof FIELDS;
/** The fields whose values are of a type. */
export type FieldOf<T extends FieldType> = {
  [K in FieldKey]: (typeof FIELDS)[K]['type'] extends T ? K : never;
}[FieldKey];
export type TextField = FieldOf<'text'>;
export type AmountField = FieldOf<'amount'>;
export type DateField = FieldOf<'date'>;

/** All keys, in the order of the contract. */
export const FIELD_KEYS = Object.keys(FIELDS) as readonly FieldKey[];
