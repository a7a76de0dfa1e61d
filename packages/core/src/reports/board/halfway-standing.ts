import { halfway } from '../../indicators/halfway';
import { formalAmount } from '../../indicators/counting/contract-amounts';
import { signedProjects } from '../../indicators/counting/signed-projects';
import { doubtfulFunds } from '../../indicators/ledger/doubtful-funds';
import { fundsRows } from '../../indicators/ledger/funds-rows';
import { receiptRows } from '../../indicators/ledger/receipt-rows';
import type { LedgerContext } from '../../indicators/ledger-context';
import type { CellAddress } from '../../model/address';
import { partsOf } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { formatMoney, money } from '../../model/money';
import { reasonOf } from '../../model/outcome';
import { cellOf } from '../../model/records';
import type { Measure } from './measure';

/** One thing that 双过半 hangs on, as a sentence with the rows that it speaks of. */
export interface HalfwayRisk {
  readonly key: string;
  /** Whether it would overturn the standing. */
  readonly overturns: boolean;
  readonly text: string;
  readonly rows: readonly CellAddress[];
}

/** Whether contracts and funds are both half done (双过半), by how much, and what would overturn it. */
export interface HalfwayStanding {
  /** `unknown`: an input is missing, or the date is past June. */
  readonly verdict: 'holds' | 'fails' | 'unknown';
  /** The verdict in a sentence, with the margins. */
  readonly text: string;
  readonly risks: readonly HalfwayRisk[];
}

/** Judges 双过半 at the end of June; before that by the figures so far, after it not at all. */
export function halfwayStanding(context: LedgerContext, contracts: Measure, funds: Measure): HalfwayStanding {
  const { month } = partsOf(context.asOf);
  if (month > 6)
    return {
      verdict: 'unknown',
      text: '“双过半”按6月底的数判断；本次统计截止日已过6月，不作判断。',
      risks: [],
    };
  const given = {
    contracts: yuan(contracts, 'actual'),
    contractTarget: yuan(contracts, 'target'),
    funds: yuan(funds, 'actual'),
    fundsTarget: yuan(funds, 'target'),
  };
  const now = halfway.of(given);
  if (now.kind !== 'value')
    return { verdict: 'unknown', text: `${reasonOf(now) ?? ''}，不能判断。`, risks: [] };
  const { holds, contractMargin, fundsMargin } = now.value;
  const soFar = month < 6 ? '尚未到6月底，按目前的数：' : '';
  const text = `${soFar}合同额${margin(contractMargin)}，到位资金${margin(fundsMargin)}，“双过半”${holds ? '成立' : '不成立'}。`;
  return {
    verdict: holds ? 'holds' : 'fails',
    text,
    risks: holds
      ? [
          doubt(context, fundsMargin),
          single(contractRows(context), contractMargin, 'contracts', '个', '正式合同', '解除或不予认定'),
          single(receipts(context), fundsMargin, 'receipts', '笔', '到位资金', '被核减'),
        ]
      : [],
  };
}

function yuan(measure: Measure, figure: 'actual' | 'target'): Decimal | undefined {
  const { value } = measure.figures[figure];
  return value === null ? undefined : money(value, '亿元');
}

function margin(amount: Decimal): string {
  return `比目标的一半${amount.isNegative() ? '少' : '多'}${formatMoney(amount.abs())}`;
}

function doubt(context: LedgerContext, margin: Decimal): HalfwayRisk {
  const key = 'doubtful';
  const doubtful = doubtfulFunds(context);
  if (!doubtful)
    return {
      key,
      overturns: false,
      text: '未找到“佐证材料”列，不能判断剔除无佐证资金后是否成立。',
      rows: [],
    };
  if (doubtful.length === 0) return { key, overturns: false, text: '到位资金都写了佐证材料。', rows: [] };
  const sum = doubtful.reduce((total, row) => total.plus(row.yuan), new Decimal(0));
  const left = margin.minus(sum);
  const overturns = left.isNegative();
  return {
    key,
    overturns,
    text: `没有佐证的到位资金${doubtful.length}笔共${formatMoney(sum)}，剔除后${overturns ? `差${formatMoney(left.abs())}，“双过半”不成立` : '仍成立'}。`,
    rows: doubtful.flatMap(({ cells }) => cells),
  };
}

interface Item {
  readonly yuan: Decimal | undefined;
  readonly cell: CellAddress | undefined;
}

/** The single amounts that are larger than the margin: without any one of them it would not hold. */
function single(
  items: readonly Item[],
  margin: Decimal,
  key: string,
  counter: string,
  what: string,
  fate: string,
): HalfwayRisk {
  const larger = items
    .filter(({ yuan: amount }) => amount?.gt(margin))
    .sort((a, b) => (b.yuan ?? margin).comparedTo(a.yuan ?? margin));
  return {
    key,
    overturns: larger.length > 0,
    text:
      larger.length > 0
        ? `单${counter}超过${formatMoney(margin)}的${what}有${larger.length}${counter}，其中任一${counter}${fate}，“双过半”就不成立。`
        : `任一${counter}${what}${fate}，“双过半”仍成立。`,
    rows: larger.flatMap(({ cell }) => cell ?? []),
  };
}

function contractRows(context: LedgerContext): readonly Item[] {
  return signedProjects(context)
    .filter(({ kind }) => kind === 'formal')
    .map((project) => ({
      yuan: formalAmount(project),
      cell: cellOf(project.row.records, project.row.record, 'amount'),
    }));
}

/** Receipts one by one where the workbook lists them, else the projects' funds of the year. */
function receipts(context: LedgerContext): readonly Item[] {
  const listed = receiptRows(context);
  const [rows, field] =
    listed.length > 0 ? ([listed, 'received'] as const) : ([fundsRows(context), 'fundsYear'] as const);
  return rows.map(({ records, record }) => ({
    yuan: records.columns[field]?.exact(record),
    cell: cellOf(records, record, field),
  }));
}
