import type { FieldKey } from '../../model/field';
import type { LedgerKind } from '../../model/ledger-kind';
import type { Candidate } from './match-heading';

/** What a table keeps, how sure that is, and why. */
export interface KindOfTable {
  readonly kind: LedgerKind;
  readonly confidence: number;
  readonly because: string;
}

const WORDS: readonly (readonly [LedgerKind, RegExp])[] = [
  ['units', /名录|通讯录|单位名单|成员单位|单位一览|单位目录|单位对照/],
  ['targets', /目标|任务|指标分解|考核指标/],
  ['activities', /活动|外出招商|集中签约|推介会|招商动态|考察|拜访|来访|签约仪式/],
  ['receipts', /到账|到位资金|资金到位|到资|进账|资金明细|资金流水|收款/],
  ['talks', /在谈|洽谈|意向项目|储备|线索|拟签约|跟踪/],
  [
    'projects',
    /签约|合同|落地项目|招商项目|项目台账|引进项目|分类台账|重点项目|项目库|项目一览|项目汇总|项目清单|项目进展|项目情况/,
  ],
];

/** 签约与在谈 names both: its tables are told apart by their columns. */
const SIGNED = /已签|合同|框架协议|(?<![拟待未])签约(?:项目|与|和|及|、)/;

interface TableFacts {
  readonly sheet: string;
  readonly title: string;
  /** The likeliest meanings of each column. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly headers: readonly string[];
  readonly hasHeader: boolean;
}

/** Recognises the kind of a table by its columns first, then by the sheet's name and its title. */
export function kindOfTable({ sheet, title, candidates, headers, hasHeader }: TableFacts): KindOfTable {
  if (!hasHeader) return { kind: 'other', confidence: 1, because: '没有找到表头' };
  const sure = new Set(
    candidates.flatMap((column) =>
      column.filter(({ confidence }) => confidence >= 0.7).map(({ field }) => field),
    ),
  );
  const best = new Set(candidates.flatMap((column) => column.slice(0, 1).map(({ field }) => field)));
  const has = (...fields: FieldKey[]) => fields.some((field) => sure.has(field));
  const named = (kind: LedgerKind) =>
    WORDS.some(([of, words]) => of === kind && (words.test(sheet) || words.test(title)));
  const header = headers.join('|');
  const of = (kind: LedgerKind, confidence: number, because: string): KindOfTable => ({
    kind,
    confidence,
    because,
  });

  const signed = SIGNED.test(`${sheet} ${title}`) || /正式(?:合同|协议|签约)|框架协议/.test(header);
  const inTalks = named('talks') && !signed;
  const contract = has('kind', 'signedOn', 'contractNo') || best.has('amount');
  const journeys = /带队|拜访企业|考察企业|目的地|出访|参会|来访人数|活动地点/.test(header);
  if (named('activities') && journeys && !has('kind', 'contractNo', 'amount'))
    return of('activities', 0.9, '名称和列都说明是招商活动');
  if (/集中签约/.test(sheet) && has('ceremony') && !has('kind', 'contractNo', 'fundsYear', 'fundsTotal'))
    return of('activities', 0.85, '名称说明是集中签约活动');
  if (
    /集中签约|签约仪式|签约活动/.test(`${sheet} ${title}`) &&
    has('project') &&
    !has('signedOn', 'contractNo', 'fundsYear', 'fundsTotal', 'stage', 'ceremony')
  )
    return of('activities', 0.8, '名称说明是集中签约的项目名单');
  if (/活动名称|活动时间|活动主题|参会企业|出访|推介/.test(header) && !best.has('project'))
    return of('activities', 0.95, '有活动名称或活动时间列');
  if (has('project')) {
    if (has('receivedOn') && has('received') && !has('kind', 'contractNo'))
      return of('receipts', 0.95, '逐笔列出项目、到账时间和金额');
    // 更新时间 of an export says nothing against its contracts.
    const signing = has('contractNo') || (has('kind') && has('signedOn'));
    if ((has('lastProgressOn') && !signing) || (has('plannedSignOn') && !best.has('signedOn')))
      return of('talks', 0.95, '有最近进展或计划签约时间列');
    if (inTalks && !has('kind', 'contractNo')) return of('talks', 0.9, '名称说明是在谈项目');
    if (has('received') && named('receipts') && !contract) return of('receipts', 0.85, '列出项目和到账金额');
    // 日期 and 金额 by themselves mean what the table is about.
    const bare = candidates.some((column) => column.some(({ field }) => field === 'received'));
    const dated = candidates.some((column) => column.some(({ field }) => field === 'receivedOn'));
    if (bare && dated && named('receipts') && !has('kind', 'signedOn', 'contractNo', 'amount'))
      return of('receipts', 0.8, '名称说明是到账明细，逐笔列出日期和金额');
    if (contract) return of('projects', 0.95, '有项目名称和合同列');
    if (inTalks) return of('talks', 0.85, '名称说明是在谈项目');
    if (has('planned', 'fundsYear', 'fundsTotal', 'fundsMonth', 'investor', 'unit', 'startedOn', 'stage'))
      return of('projects', 0.8, '一行一个项目');
    return named('projects')
      ? of('projects', 0.7, '有项目名称列')
      : of('other', 0.6, '有项目名称，但没有合同、资金或进展列');
  }
  if (has('investor') && has('signedOn') && contract && best.has('amount'))
    return of('projects', 0.75, '有投资方、签约时间和合同额列，没有认出项目名称列');
  if (has('target') && has('indicator')) return of('targets', 0.95, '有指标和目标列');
  if (has('target', 'indicator') && (has('unit', 'year') || named('targets')))
    return of('targets', 0.85, '按单位列出目标');
  if (has('receivedOn') && has('received')) return of('receipts', 0.85, '逐笔列出到账时间和金额');
  if (best.has('ceremony') && (has('signedOn') || named('activities')))
    return of('activities', 0.85, '按批次列出签约活动');
  if (named('activities') && !contract) return of('activities', 0.8, '名称说明是招商活动');
  const directory = /简称|别名|曾用名|单位名称|单位全称|单位类别|单位类型|层级|规范名称|标准名称/.test(
    header,
  );
  if (
    has('unit') &&
    (named('units') || (directory && !has('amount', 'fundsTotal', 'fundsYear', 'signedOn', 'planned')))
  )
    return of('units', 0.9, '列出单位名称');
  if (directory && named('units')) return of('units', 0.85, '列出单位名称');
  return of('other', 0.7, '没有能认出台账类别的列');
}
