import fc from 'fast-check';
import { fraction, sum, type Fraction } from './fraction';
import { answerOf } from './held';
import { decimal, type Typed } from './nearest-double';

/** A row of a ledger of signed projects (签约项目). */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly kind: '正式合同' | '框架协议' | '意向书';
  readonly industry: string;
  readonly signed: string;
  readonly amount: Typed;
  readonly month: Typed | null;
  readonly funds: Typed | null;
  readonly total: Typed | null;
  readonly stage: string;
}
/** The columns of funds by what they are called in the functions' choices. */
export const FUNDS = { 当月到位: 'month', 当年到位: 'funds', 累计到位: 'total' } as const;
export type FundsKey = (typeof FUNDS)[keyof typeof FUNDS];

const COLUMNS: readonly (readonly [heading: string, cell: (row: Row) => string | number])[] = [
  ['项目名称', ({ name }) => name],
  ['引资单位', ({ unit }) => unit],
  ['合同类型', ({ kind }) => kind],
  ['产业类别', ({ industry }) => industry],
  ['签约时间', ({ signed }) => signed],
  ['合同额（亿元）', ({ amount }) => amount.cell],
  ['当月到位资金（亿元）', ({ month }) => month?.cell ?? ''],
  ['当年到位资金（亿元）', ({ funds }) => funds?.cell ?? ''],
  ['累计到位资金（亿元）', ({ total }) => total?.cell ?? ''],
  ['进展', ({ stage }) => stage],
];

const amount = fc.integer({ min: 1, max: 9_999_999 }).map((ten) => decimal(ten, 4));
const row: fc.Arbitrary<Row> = fc.record({
  // Few names, so that projects stand in several rows.
  name: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸').map((letter) => `${letter}材料项目`),
  unit: fc.constantFrom('区商务委', '区教委', '石会镇人民政府'),
  kind: fc.constantFrom('正式合同', '框架协议', '意向书'),
  industry: fc.constantFrom('工业', '服务业'),
  // The ends of years, halves, quarters and months, and the days after them.
  signed: fc.constantFrom(
    ...['2021-12-31', '2022-01-01', '2022-03-31', '2022-04-01', '2022-05-31', '2022-06-01', '2022-06-30'],
    ...['2022-07-01', '2022-08-31', '2022-09-01', '2022-09-15', '2022-09-16'],
  ),
  amount,
  month: fc.option(amount),
  funds: fc.option(amount),
  total: fc.option(amount),
  stage: fc.constantFrom('未开工', '前期手续', '已开工', '在建', '已投产', '已终止'),
});
// Something of each kind is there, so that every figure is known and no rate is over nothing.
const SURE: readonly Row[] = (['正式合同', '框架协议'] as const).map((kind) => ({
  name: `${kind}基准项目`,
  unit: '区商务委',
  kind,
  industry: '工业',
  signed: '2022-02-01',
  amount: decimal(12_345, 4),
  month: decimal(1, 4),
  funds: decimal(2, 4),
  total: decimal(3, 4),
  stage: '前期手续',
}));

/** A ledger, and the reporting date (统计截止日) of a quarter's end or in its midst. */
export const ledger = fc.array(row, { maxLength: 25 }).map((rows) => [...SURE, ...rows]);
export const reportingDate = fc.constantFrom('2022-03-31', '2022-06-30', '2022-09-15', '2022-12-31');

/** What a function answers over a ledger. */
export const call = (id: string, rows: readonly Row[], asOf: string, ...args: readonly unknown[]): unknown =>
  answerOf(
    id,
    [COLUMNS.map(([heading]) => heading), ...rows.map((each) => COLUMNS.map(([, cell]) => cell(each)))],
    [[asOf]],
    ...args,
  );

const RANK = { 正式合同: 3, 框架协议: 2, 意向书: 1 } as const;
export const ended = ({ stage }: Row) => stage === '已终止';
export const inYear = ({ signed }: Row, asOf: string) =>
  signed >= `${asOf.slice(0, 4)}-01-01` && signed <= asOf;

/** The row that stands for each project of the year: the highest kind, of several the first. */
export function counted(rows: readonly Row[], asOf: string): readonly Row[] {
  const projects = new Map<string, Row>();
  for (const each of rows.filter((candidate) => inYear(candidate, asOf) && !ended(candidate))) {
    const known = projects.get(each.name);
    if (!known || RANK[each.kind] > RANK[known.kind]) projects.set(each.name, each);
  }
  return [...projects.values()];
}

/** The row whose funds count for each project, whenever it was signed: the first that holds some. */
export function paid(rows: readonly Row[], column: FundsKey): readonly Row[] {
  const projects = new Map<string, Row>();
  for (const each of rows) {
    if (!ended(each) && each[column] && !projects.has(each.name)) projects.set(each.name, each);
  }
  return [...projects.values()];
}

export const amounts = (rows: readonly Row[]): Fraction => sum(rows.map((each) => each.amount.exact));
export const fundsIn = (rows: readonly Row[], column: FundsKey): Fraction =>
  sum(rows.flatMap((each) => each[column]?.exact ?? []));
export const of = (rows: readonly Row[], asOf: string, kind: Row['kind']): readonly Row[] =>
  counted(rows, asOf).filter((each) => each.kind === kind);
export const size = (rows: readonly unknown[]): Fraction => fraction(rows.length);
