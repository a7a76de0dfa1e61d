import type { FieldKey } from '../../../model/field';
import type { LexiconEntry } from './entry';

const DATE = '(?:date|time|day|on)';
const SUM = '(?:amount|value|investment|sum)';
/** Headings of bilingual and of exported tables, without their spaces. */
const HEADINGS: Partial<Record<FieldKey, string>> = {
  seq: 'no|number|seq|index|serial(?:no|number)?',
  project: 'projects?|project(?:name|title)|nameof(?:the)?project',
  investor: 'investors?|investor(?:name)?|investingcompany|company(?:name)?|enterprise',
  creditCode: '(?:unified)?(?:social)?creditcode|uscc',
  industry: 'industry|sector|industrycategory|industrytype',
  industryCode: 'industrycode',
  unit: '(?:responsible|lead|introducing)?(?:unit|department|bureau)|responsibleparty',
  person: '(?:contact|responsible)?person(?:incharge)?',
  place: 'place|location|town(?:ship)?|park|site',
  origin: 'origin|source(?:region|place)',
  channel: 'channel',
  kind: '(?:contract|agreement)(?:type|kind)|typeof(?:contract|agreement)',
  contractNo: '(?:contract|agreement)(?:no|number|id)',
  signedOn: `sign(?:ed|ing)${DATE}|dateof(?:signing|signature)|(?:contract|agreement)date`,
  amount: `(?:contract|agreement|signed)(?:ed)?${SUM}`,
  planned: `(?:planned|total)${SUM}`,
  fundsMonth: `(?:monthly|thismonth)?fundsinplace(?:this)?month|fundsthismonth`,
  fundsYear: 'fundsinplace(?:this)?year|(?:this|current)year(?:s)?funds|fundsthisyear',
  fundsTotal: '(?:cumulative|total)(?:paidin|funds|fundsinplace)|fundsinplace',
  registeredOn: `regist(?:ered|ration)${DATE}`,
  startedOn: `(?:actual)?(?:start|started|commencement|constructionstart)${DATE}`,
  enrolledOn: `enrol(?:led|ment)${DATE}`,
  producedOn: `(?:production|operation|completion)${DATE}`,
  agreedStart: `(?:planned|agreed|expected)(?:start|commencement)${DATE}`,
  agreedProduction: `(?:planned|agreed|expected)(?:production|operation)${DATE}`,
  stage: 'status|stage|progress|currentstatus|projectstatus',
  evidence: 'evidence|vouchers?|supportingdocuments?',
  leader: '(?:responsible)?leader',
  receivedOn: `receiv(?:ed|ing)${DATE}|(?:receipt|payment)date`,
  received: `receiv(?:ed)?${SUM}|amountreceived`,
  note: 'notes?|remarks?|comments?',
};

/** What a column is called in English. */
export const english: readonly LexiconEntry[] = Object.entries(HEADINGS).map(([field, forms]) => ({
  field: field as FieldKey,
  names: [],
  patterns: [[new RegExp(`^(?:${forms})$`, 'i'), 0.9]],
}));
