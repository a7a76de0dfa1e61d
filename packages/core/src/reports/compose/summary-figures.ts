import { completion } from '../../indicators/completion';
import { signedProjects } from '../../indicators/counting/signed-projects';
import type { Figures } from '../../indicators/figures';
import { figuresOf } from '../../indicators/figures-of';
import { definitionGap } from '../../indicators/definition-gap';
import { growth } from '../../indicators/growth';
import { contextOf, type LedgerContext } from '../../indicators/ledger-context';
import { fundsCells } from '../../indicators/ledger/funds-cells';
import { districtTargets, type TargetFor } from '../../indicators/targets';
import type { CellAddress } from '../../model/address';
import { addMonths, partsOf } from '../../model/day';
import { Decimal } from '../../model/decimal';
import { inUnit } from '../../model/money';
import { map, undefinedBecause, unknown, value, type Outcome } from '../../model/outcome';
import type { ReportFigure } from '../report';
import { amount, cells, count, known, rate } from './printed';

/** The figures of the reporting year that a report may print, by key, each with its formula and its rows. */
export function summaryFigures(context: LedgerContext): ReadonlyMap<string, ReportFigure> {
  const now = figuresOf(context);
  const own = signed(context, now);
  const rowsOf = (actual: keyof Figures) => own.find(({ key }) => key === actual)?.rows ?? [];
  const figures = [...own, ...againstTargets(context, now, rowsOf), ...againstLastYear(context, now, rowsOf)];
  return new Map(figures.map((figure) => [figure.key, figure]));
}

function signed(context: LedgerContext, now: Figures): ReportFigure[] {
  const projects = signedProjects(context);
  const formal = projects.filter(({ kind }) => kind === 'formal');
  const frameworks = projects.filter(({ kind }) => kind === 'framework');
  const others = projects.filter(({ kind }) => kind !== 'formal' && kind !== 'framework');
  const industrial = formal.filter(({ row }) => context.facts(row.records).industrial[row.record]);
  const told = (key: string, name: string, formula: string) => ({ key, name, formula });
  return [
    count(
      told('projects', '签约项目数', '本年签约、未终止的项目，同一项目只计一次'),
      known('签约项目数', now.projects),
      cells(projects, 'project'),
    ),
    count(
      told('formalCount', '正式合同数', '其中合同类型为正式合同的项目'),
      known('正式合同数', now.formalCount),
      cells(formal, 'project'),
    ),
    count(
      told('industrialFormalCount', '工业正式合同数', '正式合同中的工业项目'),
      known('工业正式合同数', now.industrialFormalCount),
      cells(industrial, 'project'),
    ),
    count(
      told('frameworkCount', '框架协议数', '其中合同类型为框架协议的项目'),
      known('框架协议数', now.frameworkCount),
      cells(frameworks, 'project'),
    ),
    count(
      told('otherCount', '其他项目数', '既非正式合同也非框架协议的项目'),
      known('合同类型', now.formalCount === null ? null : others.length),
      cells(others, 'project'),
    ),
    amount(
      told('formalAmount', '正式合同额', '正式合同的合同额之和'),
      known('正式合同额', now.formalAmount),
      cells(formal, 'amount'),
    ),
    amount(
      told('industrialFormalAmount', '工业正式合同额', '工业正式合同的合同额之和'),
      known('工业正式合同额', now.industrialFormalAmount),
      cells(industrial, 'amount'),
    ),
    amount(
      told('frameworkAmount', '框架协议额', '框架协议的合同额（没有的取计划投资额）之和'),
      known('框架协议额', now.frameworkAmount),
      cells(frameworks, 'planned'),
    ),
    amount(
      told('plannedAmount', '计划投资额', '正式合同额 + 框架协议额'),
      known('计划投资额', now.plannedAmount),
      [...cells(formal, 'amount'), ...cells(frameworks, 'planned')],
    ),
    amount(
      told('fundsYear', '到位资金', '未终止项目当年到位资金之和'),
      known('到位资金', now.fundsYear),
      fundsCells(context),
    ),
  ];
}

/** The cells of a figure of this year. */
type RowsOf = (actual: keyof Figures) => readonly CellAddress[];

/** What each target is called, what counts towards it, and the figure that does. */
const TARGETS = {
  contracts: { key: 'contract', name: '合同额', actual: 'formalAmount', counted: '正式合同额' },
  funds: { key: 'funds', name: '到位资金', actual: 'fundsYear', counted: '到位资金' },
  industrial: {
    key: 'industrial',
    name: '工业合同额',
    actual: 'industrialFormalAmount',
    counted: '工业正式合同额',
  },
} as const satisfies Readonly<Record<TargetFor, object>>;

function againstTargets(context: LedgerContext, now: Figures, rowsOf: RowsOf): ReportFigure[] {
  const set = districtTargets(context);
  const each = Object.entries(TARGETS) as [TargetFor, (typeof TARGETS)[TargetFor]][];
  return [
    ...each.map(([of, { key, name }]) => {
      const target = set[of];
      return amount(
        { key: `${key}Target`, name: `${name}目标`, formula: '目标任务表' },
        target ? value(inUnit(target.yuan, '亿元')) : unknown(`${name}目标`),
        target?.cells,
      );
    }),
    ...each.map(([of, { key, name, actual, counted }]) =>
      rate(
        { key: `${key}Completion`, name: `${name}完成率`, formula: `${counted} ÷ ${name}目标` },
        percent(
          completion.of({
            actual: decimal(now[actual]),
            target: set[of] && inUnit(set[of].yuan, '亿元'),
          }),
        ),
        [...rowsOf(actual), ...(set[of]?.cells ?? [])],
      ),
    ),
  ];
}

function againstLastYear(context: LedgerContext, now: Figures, rowsOf: RowsOf): ReportFigure[] {
  const before = lastYear(context);
  const base = figuresOf(before);
  // Cells of another workbook cannot be told from those of this one.
  const baseRows = context.previous ? [] : signed(before, base);
  const gap = definitionGap(context, addMonths(context.asOf, -12));
  return [TARGETS.contracts, TARGETS.funds].map(({ key, name, actual, counted }) =>
    rate(
      { key: `${key}Growth`, name: `${name}同比`, formula: `${counted} ÷ 上年同期 − 1` },
      gap && base[actual] !== null
        ? undefinedBecause('across-definitions')
        : percent(growth.of({ current: decimal(now[actual]), base: decimal(base[actual]) })),
      [...rowsOf(actual), ...(baseRows.find((figure) => figure.key === actual)?.rows ?? [])],
      true,
    ),
  );
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

function percent(outcome: Outcome<Decimal>): Outcome<Decimal> {
  return map(outcome, (fraction) => fraction.times(100));
}

function decimal(text: string | null): Decimal | undefined {
  return text === null ? undefined : new Decimal(text);
}
