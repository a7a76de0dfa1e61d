import type { Decimal } from '../model/decimal';
import { tablesOf } from '../model/ledger';
import { inUnit } from '../model/money';
import { signedProjects } from './counting/signed-projects';
import { knownSumOfFormal, knownSumOfFrameworks, sumIfKnown } from './counting/sum-amounts';
import type { Figures } from './figures';
import { fundsInYear } from './funds-in-year';
import type { LedgerContext } from './ledger-context';

const NONE: Figures = {
  projects: null,
  formalCount: null,
  formalAmount: null,
  industrialFormalCount: null,
  industrialFormalAmount: null,
  frameworkCount: null,
  frameworkAmount: null,
  plannedAmount: null,
  fundsYear: null,
};

/** The main figures of a workbook for the reporting year up to the reporting date (主要指标). */
export function figuresOf(context: LedgerContext): Figures {
  const fundsYear = inYi(fundsInYear(context));
  const tables = tablesOf(context.ledger, 'projects');
  if (tables.length === 0) return { ...NONE, fundsYear };

  const projects = signedProjects(context);
  const kindsKnown = projects.length === 0 || tables.some((table) => hasKinds(context, table));
  if (!kindsKnown) return { ...NONE, projects: projects.length, fundsYear };

  const formal = projects.filter((project) => project.kind === 'formal');
  const frameworks = projects.filter((project) => project.kind === 'framework');
  const saysIndustrial = tables.some((table) =>
    context.facts(table).industrial.some((says) => says !== undefined),
  );
  const industrial = formal.filter(({ row }) => context.facts(row.records).industrial[row.record]);
  const amounts = tables.some(({ columns }) => columns.amount ?? columns.planned);
  const formalSum = amounts ? sumIfKnown(formal, knownSumOfFormal) : undefined;
  const frameworkSum = amounts ? sumIfKnown(frameworks, knownSumOfFrameworks) : undefined;
  return {
    projects: projects.length,
    formalCount: formal.length,
    formalAmount: inYi(formalSum),
    industrialFormalCount: saysIndustrial ? industrial.length : null,
    industrialFormalAmount: saysIndustrial && amounts ? inYi(sumIfKnown(industrial, knownSumOfFormal)) : null,
    frameworkCount: frameworks.length,
    frameworkAmount: inYi(frameworkSum),
    plannedAmount: formalSum && frameworkSum ? inYi(formalSum.plus(frameworkSum)) : null,
    fundsYear,
  };
}

function hasKinds(context: LedgerContext, table: Parameters<LedgerContext['facts']>[0]): boolean {
  return context.facts(table).kinds.some((kind) => kind !== 'none');
}

function inYi(yuan: Decimal | undefined): string | null {
  return yuan ? inUnit(yuan, '亿元').toFixed() : null;
}
