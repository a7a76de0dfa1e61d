import type { CountedProject } from '../../indicators/counting/counted';
import { signedProjects } from '../../indicators/counting/signed-projects';
import { completion } from '../../indicators/completion';
import { figuresOf } from '../../indicators/figures-of';
import { fundsCells } from '../../indicators/ledger/funds-cells';
import { growth } from '../../indicators/growth';
import { contextOf, type LedgerContext } from '../../indicators/ledger-context';
import { districtTargets, type TargetFor } from '../../indicators/targets';
import type { CellAddress } from '../../model/address';
import { addMonths, partsOf } from '../../model/day';
import { Decimal } from '../../model/decimal';
import type { AmountField } from '../../model/field';
import { inUnit } from '../../model/money';
import { map, unknown, value, type Outcome } from '../../model/outcome';
import { cellOf } from '../../model/records';
import type { ReportFigure } from '../report';
import { printFigure } from './figure';

/** The words for the period that ends on a day: 上半年 in June, 全年 in December, 1–n月 otherwise. */
export function periodOf(context: LedgerContext): { year: number; period: string } {
  const { year, month } = partsOf(context.asOf);
  const period = month === 6 ? '上半年' : month === 12 ? '全年' : month === 1 ? '1月' : `1-${month}月`;
  return { year, period };
}

/** Every figure that the summary may print, by key, each with its formula and its rows. */
export function summaryFigures(context: LedgerContext): ReadonlyMap<string, ReportFigure> {
  const now = figuresOf(context);
  const base = figuresOf(lastYear(context));
  const targets = districtTargets(context);
  const projects = signedProjects(context);
  const formal = projects.filter(({ kind }) => kind === 'formal');
  const frameworks = projects.filter(({ kind }) => kind === 'framework');
  const others = projects.filter(({ kind }) => kind !== 'formal' && kind !== 'framework');
  const industrial = formal.filter(({ row }) => context.facts(row.records).industrial[row.record]);

  const count = (name: string, held: number | null) => known(name, held === null ? null : String(held));
  const target = (of: TargetFor, name: string) =>
    targets[of] ? value(inUnit(targets[of].yuan, '亿元')) : unknown(name);
  const percent = (outcome: Outcome<Decimal>) => map(outcome, (fraction) => fraction.times(100));
  const done = (actual: string | null, of: TargetFor) =>
    percent(
      completion.of({ actual: decimal(actual), target: targets[of] && inUnit(targets[of].yuan, '亿元') }),
    );
  const grown = (current: string | null, before: string | null) =>
    percent(growth.of({ current: decimal(current), base: decimal(before) }));
  const { year, period } = periodOf(context);

  const figures: readonly ReportFigure[] = [
    { ...words('year', '年份', String(year)) },
    { ...words('period', '期间', period) },
    printFigure(
      {
        key: 'projects',
        name: '签约项目数',
        unit: '个',
        places: 0,
        formula: '本年签约、未终止的项目，同一项目只计一次',
      },
      count('签约项目数', now.projects),
      cells(projects, 'project'),
    ),
    printFigure(
      {
        key: 'formalCount',
        name: '正式合同数',
        unit: '个',
        places: 0,
        formula: '其中合同类型为正式合同的项目',
      },
      count('正式合同数', now.formalCount),
      cells(formal, 'project'),
    ),
    printFigure(
      {
        key: 'industrialFormalCount',
        name: '工业正式合同数',
        unit: '个',
        places: 0,
        formula: '正式合同中的工业项目',
      },
      count('工业正式合同数', now.industrialFormalCount),
      cells(industrial, 'project'),
    ),
    printFigure(
      {
        key: 'frameworkCount',
        name: '框架协议数',
        unit: '个',
        places: 0,
        formula: '其中合同类型为框架协议的项目',
      },
      count('框架协议数', now.frameworkCount),
      cells(frameworks, 'project'),
    ),
    printFigure(
      {
        key: 'otherCount',
        name: '其他项目数',
        unit: '个',
        places: 0,
        formula: '既非正式合同也非框架协议的项目',
      },
      now.formalCount === null ? unknown('合同类型') : value(new Decimal(others.length)),
      cells(others, 'project'),
    ),
    amount('formalAmount', '正式合同额', '正式合同的合同额之和', now.formalAmount, cells(formal, 'amount')),
    amount(
      'industrialFormalAmount',
      '工业正式合同额',
      '工业正式合同的合同额之和',
      now.industrialFormalAmount,
      cells(industrial, 'amount'),
    ),
    amount(
      'frameworkAmount',
      '框架协议额',
      '框架协议的合同额（没有的取计划投资额）之和',
      now.frameworkAmount,
      cells(frameworks, 'planned'),
    ),
    amount('plannedAmount', '计划投资额', '正式合同额 + 框架协议额', now.plannedAmount, [
      ...cells(formal, 'amount'),
      ...cells(frameworks, 'planned'),
    ]),
    amount('fundsYear', '到位资金', '未终止项目当年到位资金之和', now.fundsYear, fundsCells(context)),
    printFigure(
      { key: 'contractTarget', name: '合同额目标', unit: '亿元', places: 2, formula: '目标任务表' },
      target('contracts', '合同额目标'),
      targets.contracts?.cells,
    ),
    printFigure(
      { key: 'fundsTarget', name: '到位资金目标', unit: '亿元', places: 2, formula: '目标任务表' },
      target('funds', '到位资金目标'),
      targets.funds?.cells,
    ),
    printFigure(
      { key: 'industrialTarget', name: '工业合同额目标', unit: '亿元', places: 2, formula: '目标任务表' },
      target('industrial', '工业合同额目标'),
      targets.industrial?.cells,
    ),
    rate(
      'contractCompletion',
      '合同额完成率',
      '正式合同额 ÷ 合同额目标',
      done(now.formalAmount, 'contracts'),
    ),
    rate('fundsCompletion', '到位资金完成率', '到位资金 ÷ 到位资金目标', done(now.fundsYear, 'funds')),
    rate(
      'industrialCompletion',
      '工业合同额完成率',
      '工业正式合同额 ÷ 工业合同额目标',
      done(now.industrialFormalAmount, 'industrial'),
    ),
    rate(
      'contractGrowth',
      '合同额同比',
      '正式合同额 ÷ 上年同期 − 1',
      grown(now.formalAmount, base.formalAmount),
      true,
    ),
    rate(
      'fundsGrowth',
      '到位资金同比',
      '到位资金 ÷ 上年同期 − 1',
      grown(now.fundsYear, base.fundsYear),
      true,
    ),
  ];
  return new Map(figures.map((figure) => [figure.key, figure]));
}

/**
 * The same period of last year: last year's workbook where one is given, else the tables of this one that say they are
 * last year's. This year's ledger carries some older rows on, but not all of them, and is no base.
 */
export function lastYear(context: LedgerContext): LedgerContext {
  const asOf = addMonths(context.asOf, -12);
  const { year } = partsOf(asOf);
  const { book, tables } = context.ledger;
  const ledger = context.previous ?? { book, tables: tables.filter((table) => table.year === year) };
  return contextOf(ledger, { asOf });
}

function amount(
  key: string,
  name: string,
  formula: string,
  held: string | null,
  rows: readonly CellAddress[],
): ReportFigure {
  return printFigure({ key, name, unit: '亿元', places: 2, formula }, known(name, held), rows);
}

function rate(
  key: string,
  name: string,
  formula: string,
  outcome: Outcome<Decimal>,
  isGrowth = false,
): ReportFigure {
  return printFigure(
    { key, name, unit: '%', places: 2, formula, ...(isGrowth && { growth: true }) },
    outcome,
  );
}

function words(key: string, name: string, text: string): ReportFigure {
  return {
    key,
    name,
    text,
    value: text,
    unit: '',
    low: null,
    high: null,
    formula: '统计截止日',
    why: null,
    rows: [],
  };
}

function known(name: string, held: string | null): Outcome<Decimal> {
  return held === null ? unknown(name) : value(new Decimal(held));
}

function decimal(text: string | null): Decimal | undefined {
  return text === null ? undefined : new Decimal(text);
}

function cells(projects: readonly CountedProject[], field: AmountField | 'project'): CellAddress[] {
  return projects.flatMap(({ row, increments }) =>
    [row, ...increments].flatMap(({ records, record }) => cellOf(records, record, field) ?? []),
  );
}
