import type { Mention } from '../binding/mention';
import type { LedgerKey } from './ledger-figure';
import { namedKey } from './named-keys';

/** A narrower scope than the whole district and year so far: such a figure is no business of these totals. */
const NARROWER =
  /季度|\d月份|集中签约|仪式|省外|市外|境外|外资|以上|以下|续建|上年|去年|同期|其他|超过期限|未开工|承担任务|(?:镇|乡|街道|园区|单位)(?:签|到位|完成)|年以前/;
/** One month alone (本月, 9月), neither the end of a stretch (1-9月, 截至9月底) nor a day (9月30日). */
const ONE_MONTH = /本月|当月|(?<![\d—–－~～至到-]|截至(?:\d{4}年)?)\d{1,2}月(?!底|末|初|以来|\d)/;
const FORMAL = /正式(?:合同|协议)/;
/** Formal contracts of all industries: 工业正式合同 is about industry. */
const ALL_FORMAL = /(?<!工业|工业项目)正式(?:合同|协议)/;
const FRAMEWORK = /框架/;
const INDUSTRIAL = /工业/;

type Subject = 'industrial' | 'funds' | 'formal' | 'framework' | 'all';

/** A mention and its key. */
export interface Bound {
  readonly mention: Mention;
  readonly key: LedgerKey | null;
}

/** What a figure of the year so far is called where it is that of one month (本月新增). */
const OF_MONTH: Readonly<Partial<Record<LedgerKey, LedgerKey>>> = {
  formalCount: 'monthFormalCount',
  formalAmount: 'monthFormalAmount',
  frameworkCount: 'monthFrameworkCount',
  frameworkAmount: 'monthFrameworkAmount',
  fundsYear: 'monthFunds',
};

/**
 * The ledger's figure that a mention states, where the words before it name it without doubt: the district's projects,
 * contracts, funds, targets, completion or growth of the year so far or of one month. Null for everything narrower and
 * everything else. `before` are the mentions before it with their keys.
 */
export function keyOf(mention: Mention, before: readonly Bound[]): LedgerKey | null {
  if (mention.hedged) return null;
  const named =
    namedKey(mention, before.at(-1)?.key ?? null) ?? keyInBracket(mention, before[mention.host]?.key ?? null);
  if (named) return named;
  const { lead, depth } = mention;
  // What a bracket says in passing is not what the sentence goes on about.
  const partLead = depth === 0 ? outsideBrackets(mention.partLead) : mention.partLead;
  if (NARROWER.test(partLead) || NARROWER.test(lead)) return null;
  const isOfMonth = ONE_MONTH.test(partLead) || ONE_MONTH.test(lead);
  // What came in (到账) is a list of receipts; what is in place (到位) is what the year counts.
  if (/到账/.test(lead)) return isOfMonth && mention.kind === 'amount' ? 'monthFunds' : null;
  const key = keyOfYear(mention, partLead, before);
  return isOfMonth ? ((key && OF_MONTH[key]) ?? null) : key;
}

/** 合同额95.03亿元（工业项目13个、59.47亿元）: of the formal contracts before the bracket, those of industry. */
function keyInBracket({ kind, partLead }: Mention, host: LedgerKey | null): LedgerKey | null {
  if ((host !== 'formalAmount' && host !== 'formalCount') || !/^工业(?:项目)?[\d个、.]*$/.test(partLead))
    return null;
  if (kind === 'count') return 'industrialFormalCount';
  return kind === 'amount' ? 'industrialFormalAmount' : null;
}

/** The words outside of brackets; a bracket that was opened further back than the words reach counts as well. */
function outsideBrackets(text: string): string {
  let outside = '';
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    else if (char === ')') {
      if (depth === 0) outside = '';
      else depth--;
    } else if (depth === 0) outside += char;
  }
  return outside;
}

function keyOfYear(mention: Mention, partLead: string, before: readonly Bound[]): LedgerKey | null {
  const { lead, kind, role } = mention;
  const subject = subjectOf(lead, partLead);
  // The words that name it may be further back than the lead reaches.
  const goesOnAbout = () => (subject === 'all' ? lastSubject(mention, before) : subject);
  switch (kind) {
    case 'count':
      return role === 'value' || role === 'none' ? countKey(subject, { ...mention, partLead }) : null;
    case 'amount':
      return role === 'target'
        ? TARGETS[goesOnAbout()]
        : role === 'value' || role === 'none'
          ? amountKey(subject, { ...mention, partLead })
          : null;
    case 'percent':
      return role === 'completion'
        ? COMPLETIONS[goesOnAbout()]
        : role === 'growth'
          ? GROWTHS[goesOnAbout()]
          : null;
    default:
      return null;
  }
}

/** What an amount is about, for the target and the rates that follow it. */
const SUBJECTS: Readonly<Partial<Record<LedgerKey, Subject>>> = {
  formalAmount: 'formal',
  fundsYear: 'funds',
  industrialFormalAmount: 'industrial',
  contractTarget: 'formal',
  fundsTarget: 'funds',
  industrialTarget: 'industrial',
  contractCompletion: 'formal',
  fundsCompletion: 'funds',
};
const TARGETS: Readonly<Record<Subject, LedgerKey | null>> = {
  industrial: 'industrialTarget',
  funds: 'fundsTarget',
  formal: 'contractTarget',
  framework: null,
  all: null,
};
const COMPLETIONS: Readonly<Record<Subject, LedgerKey | null>> = {
  industrial: 'industrialCompletion',
  funds: 'fundsCompletion',
  formal: 'contractCompletion',
  framework: null,
  all: null,
};
const GROWTHS: Readonly<Record<Subject, LedgerKey | null>> = {
  industrial: null,
  funds: 'fundsGrowth',
  formal: 'contractGrowth',
  framework: null,
  all: null,
};

function countKey(subject: Subject, { unit, lead, partLead }: Mention): LedgerKey | null {
  if (unit !== '个' && unit !== '项') return null;
  switch (subject) {
    case 'industrial':
      return FORMAL.test(partLead) ? 'industrialFormalCount' : null;
    case 'formal':
      return 'formalCount';
    case 'framework':
      return 'frameworkCount';
    case 'all':
      return /签约?[^，。；]{0,8}项目$/.test(lead) ? 'projects' : null;
    case 'funds':
      return null;
  }
}

function amountKey(subject: Subject, { lead, partLead }: Mention): LedgerKey | null {
  switch (subject) {
    case 'industrial':
      return FORMAL.test(partLead) ? 'industrialFormalAmount' : null;
    case 'formal':
      return /合同额|合同金额|合同投资|金额/.test(lead) ? 'formalAmount' : null;
    case 'framework':
      return /投资|金额|协议额/.test(lead) ? 'frameworkAmount' : null;
    case 'funds':
      return /(?<!\d月|年|以来)累计/.test(lead) ? null : 'fundsYear';
    case 'all':
      return /计划(?:总)?投资/.test(lead) ? 'plannedAmount' : null;
  }
}

/** How many figures back a subject may have been named. */
const REACH = 8;

/** What the last figure of the part, outside of brackets, was about. */
function lastSubject({ part }: Mention, before: readonly Bound[]): Subject {
  const last = before
    .slice(-REACH)
    .findLast(({ key, mention }) => key !== null && mention.part === part && mention.depth === 0);
  return (last?.key && SUBJECTS[last.key]) ?? 'all';
}

/** What the sentence is about at the figure: the last word of its part that names a subject. */
function subjectOf(lead: string, partLead: string): Subject {
  const words: readonly [Subject, RegExp][] = [
    ['industrial', INDUSTRIAL],
    ['funds', /到位/],
    ['framework', FRAMEWORK],
    ['formal', ALL_FORMAL],
  ];
  const own = words.find(([, word]) => word.test(lead));
  if (own) return own[0];
  const last = words
    .map(([subject, word]) => ({ subject, at: lastIndex(partLead, word) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return last?.subject ?? 'all';
}

function lastIndex(text: string, word: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(new RegExp(word, 'g'))) at = match.index;
  return at;
}
