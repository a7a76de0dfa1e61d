import fc from 'fast-check';
import { expect, it } from 'vitest';
import { functions } from '../../addin/src/functions/registry';
import { add, divide, rational, zero, type Rational } from '../../packages/core/src/model/rational';
import { decimal, nearestDouble, type Typed } from './exact-double';

const HEADINGS = [
  '项目名称',
  '引资单位',
  '合同类型',
  '产业类别',
  '签约时间',
  '合同额（亿元）',
  '当年到位资金（亿元）',
  '进展',
];
const AS_OF = '2022-06-30';

interface Row {
  readonly name: string;
  readonly unit: string;
  readonly kind: '正式合同' | '框架协议' | '意向书';
  readonly industry: string;
  readonly signed: string;
  readonly amount: Typed;
  readonly funds: Typed | null;
  readonly stage: string;
}

const amount = fc.integer({ min: 1, max: 9_999_999 }).map((ten) => decimal(ten, 4));
const row: fc.Arbitrary<Row> = fc.record({
  // Few names, so that projects stand in several rows.
  name: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸').map((letter) => `${letter}材料项目`),
  unit: fc.constantFrom('区商务委', '区教委', '石会镇人民政府'),
  kind: fc.constantFrom('正式合同', '框架协议', '意向书'),
  industry: fc.constantFrom('工业', '服务业'),
  signed: fc.constantFrom('2021-12-31', '2022-01-01', '2022-03-15', '2022-06-30', '2022-07-01'),
  amount,
  funds: fc.option(amount),
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
  funds: decimal(1, 4),
  stage: '前期手续',
}));
const ledger = fc.array(row, { maxLength: 25 }).map((rows) => [...SURE, ...rows]);

const RANK = { 正式合同: 3, 框架协议: 2, 意向书: 1 } as const;
const ended = ({ stage }: Row) => stage === '已终止';
const inYear = ({ signed }: Row) => signed >= '2022-01-01' && signed <= AS_OF;
const sum = (values: readonly Rational[]) => values.reduce(add, zero);
const share = (part: readonly unknown[], whole: readonly unknown[]) =>
  divide(rational(part.length), rational(whole.length));

/** The row that stands for each project of the year: the highest kind, of several the first. */
function counted(rows: readonly Row[]): readonly Row[] {
  const projects = new Map<string, Row>();
  for (const each of rows.filter((one) => inYear(one) && !ended(one))) {
    const known = projects.get(each.name);
    if (!known || RANK[each.kind] > RANK[known.kind]) projects.set(each.name, each);
  }
  return [...projects.values()];
}

/** The row whose funds count for each project, whenever it was signed. */
function paid(rows: readonly Row[]): readonly (Row & { funds: Typed })[] {
  const projects = new Map<string, Row & { funds: Typed }>();
  for (const each of rows) {
    if (!ended(each) && each.funds && !projects.has(each.name))
      projects.set(each.name, { ...each, funds: each.funds });
  }
  return [...projects.values()];
}

const amounts = (rows: readonly Row[]) => sum(rows.map((each) => each.amount.exact));
const fundsOf = (rows: readonly Row[]) => sum(paid(rows).map(({ funds }) => funds.exact));
const of = (rows: readonly Row[], kind: Row['kind']) => counted(rows).filter((each) => each.kind === kind);
const industrial = (rows: readonly Row[]) => rows.filter(({ industry }) => industry === '工业');
/** Formal contracts of the year by project, and whether any of its rows still stands. */
function signed(rows: readonly Row[]): { all: string[]; kept: string[] } {
  const formal = rows.filter((each) => each.kind === '正式合同' && inYear(each));
  const names = (some: readonly Row[]) => [...new Set(some.map(({ name }) => name))];
  return { all: names(formal), kept: names(formal.filter((each) => !ended(each))) };
}

/** Each figure over a ledger by its definition in fractions. */
const EXACT: Readonly<
  Record<string, readonly [args: readonly string[], of: (rows: readonly Row[]) => Rational]>
> = {
  'CONTRACT_AMOUNT 正式合同': [['正式合同'], (rows) => amounts(of(rows, '正式合同'))],
  'CONTRACT_AMOUNT 框架协议': [['框架协议'], (rows) => amounts(of(rows, '框架协议'))],
  'CONTRACT_AMOUNT 计划投资': [
    ['计划投资'],
    (rows) => amounts([...of(rows, '正式合同'), ...of(rows, '框架协议')]),
  ],
  'CONTRACT_AMOUNT 工业': [['正式合同', '工业'], (rows) => amounts(industrial(of(rows, '正式合同')))],
  'PROJECT_COUNT 全部': [['全部'], (rows) => rational(counted(rows).length)],
  'PROJECT_COUNT 正式合同': [['正式合同'], (rows) => rational(of(rows, '正式合同').length)],
  'PROJECT_COUNT 工业': [['框架协议', '工业'], (rows) => rational(industrial(of(rows, '框架协议')).length)],
  FUNDS: [[], fundsOf],
  FUNDS_RATE: [[], (rows) => divide(fundsOf(rows), amounts(of(rows, '正式合同')))],
  START_RATE: [
    [],
    (rows) => {
      const formal = of(rows, '正式合同');
      return share(
        formal.filter(({ stage }) => ['已开工', '在建', '已投产'].includes(stage)),
        formal,
      );
    },
  ],
  PRODUCTION_RATE: [
    [],
    (rows) => {
      const formal = of(rows, '正式合同');
      return share(
        formal.filter(({ stage }) => stage === '已投产'),
        formal,
      );
    },
  ],
  CONVERSION_RATE: [
    [],
    (rows) => {
      const formal = of(rows, '正式合同');
      return share(formal, [...formal, ...of(rows, '框架协议')]);
    },
  ],
  FULFILMENT_RATE: [
    [],
    (rows) => {
      const { all, kept } = signed(rows);
      return share(kept, all);
    },
  ],
};

const cellsOf = (rows: readonly Row[]) => [
  HEADINGS,
  ...rows.map((each) => [
    each.name,
    each.unit,
    each.kind,
    each.industry,
    each.signed,
    each.amount.cell,
    each.funds?.cell ?? '',
    each.stage,
  ]),
];
const call = (id: string, rows: readonly Row[], ...args: readonly string[]): unknown =>
  functions[id]?.(...([cellsOf(rows), [[AS_OF]], ...args] as unknown as never[]));

it.each(Object.entries(EXACT))('%s over any ledger is the nearest double', (title, [args, exact]) => {
  const [id = ''] = title.split(' ');
  fc.assert(
    fc.property(ledger, (rows) => {
      expect(call(id, rows, ...args)).toBe(nearestDouble(exact(rows)));
    }),
  );
});

it('BREAKDOWN by unit adds up exactly, row by row and in all', () => {
  const cell = (rows: readonly Row[], exact: Rational) => (rows.length > 0 ? nearestDouble(exact) : '');
  const line = (rows: readonly Row[], money: readonly Row[]) => {
    const [formal, frameworks] = [
      rows.filter(({ kind }) => kind === '正式合同'),
      rows.filter(({ kind }) => kind === '框架协议'),
    ];
    return [
      rows.length,
      formal.length,
      cell(formal, amounts(formal)),
      frameworks.length,
      cell(frameworks, amounts(frameworks)),
      cell(money, sum(money.map(({ funds }) => funds?.exact ?? zero))),
    ];
  };
  fc.assert(
    fc.property(ledger, (rows) => {
      const [, ...table] = call('BREAKDOWN', rows) as (string | number)[][];
      const [projects, money] = [counted(rows), paid(rows)];
      const units = new Set([...projects, ...money].map(({ unit }) => unit));
      expect(new Map(table.map(([unit, ...figures]) => [unit, figures]))).toEqual(
        new Map([
          ...[...units].map((unit): [string, unknown[]] => [
            unit,
            line(
              projects.filter((each) => each.unit === unit),
              money.filter((each) => each.unit === unit),
            ),
          ]),
          ['合计', line(projects, money)],
        ]),
      );
    }),
  );
});

it('LEAGUE ranks the units by the exact sums of their formal contracts', () => {
  fc.assert(
    fc.property(ledger, (rows) => {
      const [, ...table] = call('LEAGUE', rows) as (string | number)[][];
      const formal = of(rows, '正式合同');
      const own = (unit: string) => formal.filter((each) => each.unit === unit);
      const ranked = table.filter(([place]) => place !== '');
      expect(ranked.map(([, , figure]) => figure)).toEqual(
        ranked.map(([, unit]) => nearestDouble(amounts(own(String(unit))))),
      );
      expect(ranked.map(([place]) => place)).toEqual(
        ranked.map(
          ([, , figure]) => 1 + ranked.filter(([, , other]) => Number(other) > Number(figure)).length,
        ),
      );
      expect(new Set(ranked.map(([, unit]) => unit))).toEqual(new Set(formal.map(({ unit }) => unit)));
    }),
  );
});
