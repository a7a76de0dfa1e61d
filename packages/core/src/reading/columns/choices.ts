import { FIELDS, type FieldKey } from '../../model/field';
import type { LedgerKind } from '../../model/ledger-kind';
import type { Content } from './content';
import { FIELDS_OF_KIND } from './fields-of-kind';
import type { Heading } from './heading';
import { LONE_TOTAL } from './lexicon/money';
import { isSumHeading, isUnrelated, type Candidate } from './match-heading';
import { fromContent, weigh } from './weigh';

/** Below this a meaning is asked about, not taken. */
export const THRESHOLD = 0.6;

/** A column with what its heading may mean and what its cells look like. */
export interface SeenColumn {
  readonly heading: Heading;
  readonly candidates: readonly Candidate[];
  readonly content: Content;
}

/** A meaning that a column may be given, and how sure that is. */
export interface Choice {
  readonly seen: SeenColumn;
  readonly field: FieldKey;
  readonly confidence: number;
  readonly because: string;
}

/** The choices of all columns, the surest first. */
export function choicesOf(
  columns: readonly SeenColumn[],
  kind: LedgerKind,
  fixed: ReadonlyMap<number, FieldKey | null>,
): readonly Choice[] {
  const choices = columns.flatMap((seen) => choicesFor(seen, kind, fixed));
  return [...loneTotals(choices, kind), ...sumOfMonths(choices, columns, fixed)].sort(
    (a, b) => b.confidence - a.confidence || inOrder(a, b),
  );
}

/**
 * Of columns with one meaning the first counts; of the years' funds (2021年到位 beside 2022年到位) the latest year's,
 * of the months' the last that is filled in.
 */
function inOrder(a: Choice, b: Choice): number {
  const order = a.seen.heading.column - b.seen.heading.column;
  if (a.field === 'fundsYear' && b.field === 'fundsYear') return yearOf(b) - yearOf(a) || order;
  if (a.field !== 'fundsMonth' || b.field !== 'fundsMonth') return order;
  return Number(b.seen.content.filled > 0) - Number(a.seen.content.filled > 0) || -order;
}

/** 合计 beside the months of a year (1月, 2月, … under 到位资金) is what came in in the year. */
function sumOfMonths(
  choices: readonly Choice[],
  columns: readonly SeenColumn[],
  fixed: ReadonlyMap<number, unknown>,
): Choice[] {
  const sure = (field: FieldKey) =>
    choices.filter((choice) => choice.field === field && choice.confidence >= THRESHOLD);
  if (sure('fundsMonth').length < 3 || sure('fundsYear').length > 0) return [];
  const sum = columns.find(({ heading }) => isSumHeading(heading) && !fixed.has(heading.column));
  return sum ? [{ seen: sum, field: 'fundsYear', confidence: 0.8, because: '各月之和' }] : [];
}

function yearOf({ seen }: Choice): number {
  return Number(/20\d\d(?=年)/.exec(seen.heading.header)?.[0] ?? Infinity);
}

function choicesFor(
  seen: SeenColumn,
  kind: LedgerKind,
  fixed: ReadonlyMap<number, FieldKey | null>,
): Choice[] {
  const allowed = FIELDS_OF_KIND[kind];
  const decided = fixed.get(seen.heading.column);
  if (decided === null) return [];
  if (decided !== undefined) return [{ seen, field: decided, confidence: 2, because: '人工指定' }];
  const choices = seen.candidates
    .filter(({ field }) => allowed.has(field))
    .map(({ field, confidence }) => {
      // 日期 and 金额 by themselves are those of the receipt.
      const own = kind === 'receipts' && (field === 'received' || field === 'receivedOn') ? 1.3 : 1;
      const factor = weigh(field, seen.content) * own;
      const because = factor > 1 ? '表头与内容都相符' : factor < 1 ? '表头相符，内容存疑' : '表头相符';
      return { seen, field, confidence: confidence * factor, because };
    });
  if (choices.some(({ confidence }) => confidence >= THRESHOLD)) return choices;
  const byContent = (isUnrelated(seen.heading) ? [] : fromContent(seen.content))
    .filter(({ field }) => allowed.has(field))
    .map(({ field, confidence }) => ({
      seen,
      field,
      confidence,
      because: `内容像${FIELDS[field].name}，表头未说明`,
    }));
  return [...choices, ...byContent];
}

/**
 * A lone 总投资 is the contract amount; beside a contract amount it is what is planned. A second contract amount
 * (协议投资额 beside 正式合同额) is what is planned as well.
 */
function loneTotals(choices: Choice[], kind: LedgerKind): Choice[] {
  if (kind !== 'projects' && kind !== 'talks' && kind !== 'activities') return choices;
  const amounts = choices.filter(({ field, confidence }) => field === 'amount' && confidence >= THRESHOLD);
  const contract = amounts.filter(({ confidence }) => confidence >= 0.75);
  const planned = choices.filter(({ field, confidence }) => field === 'planned' && confidence >= THRESHOLD);
  if (contract.length === 0) {
    const lone = planned.find(
      ({ seen }) =>
        kind !== 'talks' || /^(?:项目)?(?:总投资|投资总)/.test(seen.heading.levels.at(-1)?.plain ?? ''),
    );
    const isLone = lone && LONE_TOTAL.test(lone.seen.heading.levels.map((level) => level.whole).join(''));
    if (lone && isLone)
      return [
        ...choices.filter((choice) => choice !== lone),
        { ...lone, field: 'amount', because: '唯一的投资额列，作为合同额' },
      ];
  }
  if (contract.length > 1 && planned.length === 0) {
    const [, second] = [...contract].sort(
      (a, b) => b.confidence - a.confidence || a.seen.heading.column - b.seen.heading.column,
    );
    // A part of the contract amount (其中 > 正式合同额) is nothing planned.
    if (second && second.seen.heading.levels[0]?.plain !== '其中')
      return [
        ...choices,
        { ...second, field: 'planned', confidence: 0.7, because: '与正式合同额并列，作为计划投资额' },
      ];
  }
  return choices;
}
