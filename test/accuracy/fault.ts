import { addMonths, type Day } from '@zhaoshang/core';
import { shift, UNITS, yearOf, type Project } from './project';
import type { Random } from './random';

/** A fault that is planted in a project, or a near-miss that must not be taken for one. */
export interface Planted {
  readonly rule: string;
  /** The project that carries it, and the other one of a pair. */
  readonly projects: readonly Project[];
  /** The fields of which at least one cell must be named. */
  readonly fields: readonly (keyof Project)[];
  readonly severity: 'error' | 'warning';
  /** A near-miss: the rule must be silent on these projects. */
  readonly innocent?: true;
}

type Planter = (project: Project, context: { all: Project[]; asOf: Day; rng: Random }) => Planted | undefined;

const formal = (project: Project) => project.kind === '正式合同';
const running = (project: Project) => formal(project) && typeof project.startedOn === 'number';
const planted = (
  rule: string,
  severity: 'error' | 'warning',
  fields: readonly (keyof Project)[],
  ...projects: Project[]
): Planted => ({ rule, severity, fields, projects });
const innocent = (rule: string, ...projects: Project[]): Planted => ({
  rule,
  severity: 'warning',
  fields: [],
  projects,
  innocent: true,
});

/** A second row for a project, changed where told. */
function copy(all: Project[], project: Project, changes: Partial<Project>): Project {
  const second = { ...project, ...changes };
  all.splice(all.indexOf(project) + 1, 0, second);
  return second;
}

/** Every kind of fault and near-miss, each made by changing one clean project. */
export const PLANTERS: Readonly<Record<string, Planter>> = {
  ambiguousNumber(p, { asOf }) {
    if (!running(p)) return undefined;
    p.startedOn = yearOf(asOf) - 1 + 0.1;
    return planted('A07', 'warning', ['startedOn'], p);
  },
  monthAndDay(p) {
    if (!running(p)) return undefined;
    p.startedOn = '3月15日';
    return planted('A07', 'warning', ['startedOn'], p);
  },
  future(p, { asOf }) {
    if (!formal(p) || p.startedOn !== undefined) return undefined;
    p.signedOn = shift(asOf, 25);
    delete p.registeredOn;
    return planted('A08', 'error', ['signedOn'], p);
  },
  twice: (p, { all }) => planted('B01', 'error', ['name', 'investor', 'amount'], p, copy(all, p, {})),
  twiceSpaced: (p, { all }) =>
    planted(
      'B01',
      'error',
      ['name', 'amount'],
      p,
      copy(all, p, { name: `${p.name.slice(0, 3)} ${p.name.slice(3)}` }),
    ),
  twoKinds(p, { all, asOf }) {
    if (!formal(p) || typeof p.signedOn !== 'number' || yearOf(p.signedOn as Day) !== yearOf(asOf))
      return undefined;
    const { contractNo: _, ...rest } = p;
    const earlier = shift(p.signedOn as Day, -20);
    if (yearOf(earlier) !== yearOf(asOf)) return undefined;
    // Under 正式 where the layout has such a column: only then are both counted.
    const framework: Project = {
      ...rest,
      kind: '框架协议',
      stage: '项目前期',
      signedOn: earlier,
      misplaced: true,
    };
    for (const key of [
      'registeredOn',
      'startedOn',
      'enrolledOn',
      'producedOn',
      'fundsMonth',
      'fundsYear',
      'fundsTotal',
      'evidence',
    ] as const)
      delete framework[key];
    all.splice(all.indexOf(p) + 1, 0, framework);
    return planted('B03', 'error', ['name', 'kind', 'amount'], p, framework);
  },
  wrongCheck(p) {
    p.creditCode = p.creditCode.slice(0, 17) + (p.creditCode.endsWith('3') ? '4' : '3');
    return planted('B07', 'warning', ['creditCode'], p);
  },
  shortCode(p) {
    p.creditCode = p.creditCode.slice(0, 16);
    return planted('B07', 'error', ['creditCode'], p);
  },
  noKind(p) {
    if (!running(p)) return undefined;
    p.kind = '口头约定';
    return planted('C01', 'error', ['kind'], p);
  },
  frameworkAsFormal(p) {
    if (p.kind !== '框架协议') return undefined;
    p.misplaced = true;
    return planted('C02', 'error', ['kind', 'amount'], p);
  },
  noNumber(p) {
    if (!running(p)) return undefined;
    delete p.contractNo;
    return planted('C03', 'warning', ['contractNo', 'kind'], p);
  },
  noAmount(p) {
    if (!formal(p) || p.fundsYear !== undefined) return undefined;
    delete p.amount;
    return planted('C04', 'error', ['amount', 'kind'], p);
  },
  notIndustrial(p) {
    p.industrial = !p.industrial;
    return planted('C09', 'warning', ['industrial', 'industryCode'], p);
  },
  yearAboveTotal(p) {
    if (p.fundsYear === undefined || p.fundsTotal === undefined) return undefined;
    p.fundsTotal = Math.round(p.fundsYear * 0.7);
    return planted('D01', 'error', ['fundsYear', 'fundsTotal'], p);
  },
  aboveContract(p) {
    if (p.fundsTotal === undefined || p.amount === undefined) return undefined;
    p.fundsTotal = Math.round(p.amount * 1.2);
    return planted('D04', 'warning', ['fundsTotal', 'amount'], p);
  },
  noEvidence(p) {
    if (p.fundsYear === undefined) return undefined;
    delete p.evidence;
    return planted('D05', 'warning', ['fundsYear', 'fundsTotal', 'evidence'], p);
  },
  notStartedButPaid(p) {
    if (!formal(p) || p.startedOn !== undefined || p.amount === undefined) return undefined;
    p.fundsYear = p.fundsTotal = Math.round(p.amount * 0.6);
    p.fundsMonth = 0;
    p.evidence = '银行进账单';
    p.stage = '未开工';
    return planted('D06', 'warning', ['fundsYear', 'fundsTotal', 'startedOn', 'stage'], p);
  },
  frameworkPaid(p) {
    if (p.kind !== '框架协议' || p.amount === undefined) return undefined;
    p.fundsYear = p.fundsTotal = Math.round(p.amount * 0.05);
    p.evidence = '银行进账单';
    return planted('D08', 'warning', ['kind', 'fundsYear'], p);
  },
  producedFirst(p) {
    if (!running(p) || p.producedOn === undefined) return undefined;
    p.producedOn = shift(p.startedOn as Day, -30);
    return planted('E01', 'error', ['startedOn', 'producedOn'], p);
  },
  startedFirst(p) {
    if (!running(p)) return undefined;
    p.startedOn = shift(p.signedOn as Day, -15);
    return planted('E01', 'warning', ['signedOn', 'startedOn'], p);
  },
  startedWithoutDate(p, { asOf }) {
    if (!formal(p) || p.startedOn !== undefined || (p.signedOn as Day) > asOf) return undefined;
    p.stage = '已开工';
    return planted('E02', 'error', ['startedOn', 'stage'], p);
  },
  notStartedWithDate(p) {
    if (!running(p) || p.producedOn !== undefined || p.fundsYear !== undefined) return undefined;
    p.stage = '未开工';
    return planted('E02', 'error', ['startedOn', 'stage'], p);
  },
  overdue(p, { asOf }) {
    if (!running(p) || p.fundsYear !== undefined) return undefined;
    p.signedOn = shift(addMonths(asOf, -9), 0);
    for (const key of ['startedOn', 'enrolledOn', 'producedOn', 'registeredOn'] as const) delete p[key];
    p.stage = '未开工';
    return planted('E03', 'warning', ['signedOn', 'startedOn', 'stage'], p);
  },
  frameworkOverdue(p, { asOf }) {
    if (p.kind !== '框架协议') return undefined;
    p.signedOn = addMonths(asOf, -8);
    return planted('E04', 'warning', ['signedOn', 'kind', 'stage'], p);
  },
  notEnrolled(p, { asOf }) {
    if (!running(p) || p.producedOn !== undefined || (p.startedOn as Day) > shift(asOf, -70))
      return undefined;
    delete p.enrolledOn;
    return planted('E06', 'warning', ['startedOn', 'enrolledOn'], p);
  },
  terminatedCounted(p) {
    if (!formal(p) || p.fundsYear !== undefined) return undefined;
    for (const key of ['startedOn', 'enrolledOn', 'producedOn'] as const) delete p[key];
    p.stage = '已终止';
    return planted('E07', 'error', ['stage', 'amount'], p);
  },
  twoUnits(p, { rng }) {
    p.unit = `${p.unit}${rng.pick(['、', '/', '和', '\n', ' '])}${rng.pick(UNITS.filter((unit) => unit !== p.unit))}`;
    return planted('F01', 'error', ['unit'], p);
  },
  noUnit(p) {
    p.unit = '';
    return planted('F01', 'error', ['unit'], p);
  },

  secondPhase(p, { all }) {
    p.name = p.name.replace('项目', '一期项目');
    return innocent('B01', p, copy(all, p, { name: p.name.replace('一期', '二期') }));
  },
  prefix: (p, { all }) =>
    innocent(
      'B01',
      p,
      copy(all, p, {
        name: `${p.name}配套仓储`,
        investor: '杭州澜庭物流有限公司',
        creditCode: '91110108551385082Q',
      }),
    ),
  exactlySixMonths(p, { asOf }) {
    if (!formal(p) || p.startedOn !== undefined) return undefined;
    p.signedOn = addMonths(asOf, -6);
    return innocent('E03', p);
  },
  onTheDay(p, { asOf }) {
    if (!formal(p) || p.startedOn !== undefined) return undefined;
    p.signedOn = asOf;
    delete p.registeredOn;
    return innocent('A08', p);
  },
  sameDay(p) {
    if (!running(p)) return undefined;
    p.startedOn = p.registeredOn = p.signedOn as Day;
    return innocent('E01', p);
  },
  paidInFull(p) {
    if (p.amount === undefined || p.fundsYear === undefined) return undefined;
    p.fundsYear = p.fundsTotal = p.amount;
    return innocent('D04', p);
  },
  trailingSpace(p) {
    p.unit = `${p.unit}  `;
    return innocent('F01', p);
  },
  terminatedEmpty(p) {
    if (!formal(p) || p.fundsYear !== undefined) return undefined;
    for (const key of ['amount', 'startedOn', 'enrolledOn', 'producedOn'] as const) delete p[key];
    p.stage = '已终止';
    return innocent('E07', p);
  },
};
