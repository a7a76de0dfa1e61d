import fc from 'fast-check';
import { dayOf, partsOf, serialOf, type Day } from '../../model/day';
import type { FieldKey } from '../../model/field';
import type { CellValue, Grid } from '../../model/grid';
import type { Area } from '../../model/area';

/** A project as the bureau knows it, before it is written down in some layout. */
export interface PlainProject {
  readonly project: string;
  readonly unit: string;
  readonly kind: string;
  readonly stage: string;
  /** In 万元. */
  readonly amount: number;
  readonly funds: number | undefined;
  readonly signed: Day;
}

/** How a bureau writes its ledger down. */
export interface Dress {
  readonly headings: Readonly<Record<Written, string>>;
  readonly order: readonly (Written | Noise)[];
  readonly unit: '亿元' | '万元';
  readonly unitStands: 'heading' | 'line' | 'title';
  readonly amounts: 'number' | 'text' | 'own unit';
  readonly dates: (day: Day) => CellValue;
  readonly down: number;
  readonly right: number;
  readonly groups: boolean;
  readonly total: boolean;
  readonly note: boolean;
  readonly twoRows: boolean;
}

export type Written = 'seq' | 'project' | 'unit' | 'kind' | 'stage' | 'amount' | 'fundsYear' | 'signedOn';
export type Noise =
  '联系电话' | '固定资产投资（万元）' | '注册资本（万元）' | '企业简介' | '用地面积（亩）' | '项目编号';

export const HEADINGS: Readonly<Record<Written, readonly string[]>> = {
  seq: ['序号', '序\n号', '项次'],
  project: ['项目名称', '招商项目名称', '项 目 名 称', '签约项目名称'],
  unit: ['引资单位', '招商责任单位', '牵头单位', '引进单位', '责任\n单位'],
  kind: ['合同类型', '协议类型', '合同性质', '签约类型'],
  stage: ['目前进展', '项目进展情况', '推进情况', '状态'],
  amount: ['合同额', '协议投资额', '签约金额', '正式合同额', '总投资', '投资总额'],
  fundsYear: ['当年到位资金', '本年到位资金', '1—6月到位资金', '年初至今到位资金', '2022年到位资金'],
  signedOn: ['签约时间', '协议签订时间', '签约日期', '合同签订时间'],
};
const NOISE: readonly Noise[] = [
  '联系电话',
  '固定资产投资（万元）',
  '注册资本（万元）',
  '企业简介',
  '用地面积（亩）',
  '项目编号',
];
const DATES: readonly ((day: Day) => CellValue)[] = [
  serialOf,
  written((y, m, d) => `${y}.${m}.${d}`),
  written((y, m, d) => `${y}年${m}月${d}日`),
  written((y, m, d) => `${y}/${m}/${d}`),
  written((y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
  written((y, m, d) => y * 10_000 + m * 100 + d),
];

export const projects: fc.Arbitrary<readonly PlainProject[]> = fc
  .array(
    fc.record({
      unit: fc.constantFrom('县商务委员会', '东镇人民政府', '县人力资源和社会保障局'),
      kind: fc.constantFrom('正式合同', '框架协议'),
      stage: fc.constantFrom('未开工', '已开工', '在建', '已投产'),
      amount: fc.integer({ min: 100, max: 999_999 }),
      funds: fc.option(fc.integer({ min: 1, max: 90_000 }), { nil: undefined }),
      signed: fc
        .integer({ min: dayOf(2021, 1, 1) ?? 0, max: dayOf(2022, 12, 31) ?? 0 })
        .map((day) => day as Day),
    }),
    { minLength: 3, maxLength: 14 },
  )
  .map((list) =>
    list.map((each, index) => ({ ...each, project: `第${index + 1}号年产${index * 7 + 3}万吨管材项目` })),
  );

export const dress: fc.Arbitrary<Dress> = fc.record({
  headings: fc.record({
    ...(Object.fromEntries(
      Object.entries(HEADINGS).map(([field, names]) => [field, fc.constantFrom(...names)]),
    ) as Record<Written, fc.Arbitrary<string>>),
  }),
  order: fc
    .subarray([...NOISE])
    .chain((noise) =>
      fc.shuffledSubarray<Written | Noise>(
        ['project', 'unit', 'kind', 'stage', 'amount', 'fundsYear', 'signedOn', ...noise],
        { minLength: 7 + noise.length },
      ),
    )
    .map((rest) => ['seq' as const, ...rest]),
  unit: fc.constantFrom('亿元', '万元'),
  unitStands: fc.constantFrom('heading', 'line', 'title'),
  amounts: fc.constantFrom('number', 'text', 'own unit'),
  dates: fc.constantFrom(...DATES),
  down: fc.nat(2),
  right: fc.nat(2),
  groups: fc.boolean(),
  total: fc.boolean(),
  note: fc.boolean(),
  twoRows: fc.boolean(),
});

/** A sheet with where everything stands (0-based), as it must be found again. */
export interface DressedSheet {
  readonly grid: Grid;
  readonly header: readonly [number, number];
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<FieldKey, number>;
  readonly skipped: readonly (readonly [number, string])[];
}

/** Writes projects down. */
export function write(list: readonly PlainProject[], how: Dress): DressedSheet {
  const rows: CellValue[][] = Array.from({ length: how.down }, () => []);
  const merges: Area[] = [];
  const skipped: [number, string][] = [];
  const width = how.order.length;
  const put = (cells: readonly CellValue[]) =>
    rows.push([...new Array<null>(how.right).fill(null), ...cells]) - 1;
  const line = (text: string, why: string) => skipped.push([put([text]), why]);
  const at = (field: Written) => how.order.indexOf(field);
  const unitText = how.unitStands === 'heading' ? `（${how.unit}）` : '';

  line(`2022年招商引资签约项目台账${how.unitStands === 'title' ? `（单位：${how.unit}）` : ''}`, 'title');
  if (how.unitStands === 'line') line(`单位：${how.unit}`, 'unit-line');
  const heading = how.order.map((column) =>
    column in how.headings
      ? how.headings[column as Written] + (column === 'amount' || column === 'fundsYear' ? unitText : '')
      : column,
  );
  const top = put(heading);
  if (how.twoRows) {
    put(heading.map(() => null));
    heading.forEach((_, column) =>
      merges.push({ top, bottom: top + 1, left: how.right + column, right: how.right + column }),
    );
  }
  const dataRows: number[] = [];
  const half = Math.ceil(list.length / 2);
  let since = 0;
  list.forEach((project, index) => {
    if (how.groups && (index === 0 || index === half)) {
      since = index;
      line(index === 0 ? '一、东片区' : '二、西片区', 'subheading');
    }
    dataRows.push(put(how.order.map((column) => cellOf(column, project, index - since + 1))));
    if (how.groups && (index === half - 1 || index === list.length - 1))
      sum('小计', list.slice(since, index + 1));
  });
  if (how.total) sum('合 计', list);
  if (how.note) line('注：数据截至2022年12月31日，框架协议不计入正式合同额。', 'note');
  const columns = new Map<FieldKey, number>();
  for (const field of Object.keys(how.headings) as Written[]) columns.set(field, how.right + at(field));
  return {
    grid: { name: '台账', rows, merges },
    header: [top, top + (how.twoRows ? 1 : 0)],
    rows: dataRows,
    columns,
    skipped,
  };

  function sum(label: string, of: readonly PlainProject[]): void {
    const cells: CellValue[] = new Array<null>(width).fill(null);
    cells[0] = label;
    cells[at('amount')] = inUnit(of.reduce((total, { amount }) => total + amount, 0));
    cells[at('fundsYear')] = inUnit(of.reduce((total, { funds = 0 }) => total + funds, 0));
    skipped.push([put(cells), 'total']);
  }

  function inUnit(amount: number): number {
    return how.unit === '亿元' ? amount / 10_000 : amount;
  }

  function money(amount: number | undefined): CellValue {
    if (amount === undefined) return null;
    if (how.amounts === 'number') return inUnit(amount);
    return how.amounts === 'text'
      ? inUnit(amount).toLocaleString('en-US', { maximumFractionDigits: 4 })
      : `${amount}万元`;
  }

  function cellOf(column: Written | Noise, project: PlainProject, seq: number): CellValue {
    switch (column) {
      case 'seq':
        return seq;
      case 'amount':
        return money(project.amount);
      case 'fundsYear':
        return money(project.funds);
      case 'signedOn':
        return how.dates(project.signed);
      case 'project':
      case 'unit':
      case 'kind':
      case 'stage':
        return project[column];
      case '联系电话':
        return '13800000000';
      case '企业简介':
        return '成立于2010年的民营企业';
      case '项目编号':
        return `P2022-${seq}`;
      default:
        return 5000 + seq;
    }
  }
}

function written(form: (year: number, month: number, date: number) => CellValue): (day: Day) => CellValue {
  return (day) => {
    const { year, month, date } = partsOf(day);
    return form(year, month, date);
  };
}
