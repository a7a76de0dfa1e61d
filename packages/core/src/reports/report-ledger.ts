import { contextOf, type ContextOptions } from '../indicators/ledger-context';
import { breakdown } from '../indicators/ledger/breakdown';
import { formatDay } from '../model/day';
import type { Ledger } from '../model/ledger';
import { byUnit } from './compose/by-unit';
import { fillTemplate, type Fillings } from './compose/fill-template';
import { fillingsOf } from './compose/fillings';
import { notesOn } from './compose/notes';
import { templatesFor, type Templates } from './compose/templates';
import type { Paragraph, Report } from './report';

export interface ReportOptions extends ContextOptions {
  /**
   * The bureau's own sentences; what they leave out is as in the summary in June and December, else as in the bulletin.
   */
  readonly templates?: Partial<Templates>;
}

/**
 * Composes the summary of a workbook's reporting year up to the reporting date (半年总结、月通报): sentences whose every
 * figure keeps its formula and its rows, the table behind it, and what a reader must know. Nothing is made to look better.
 * Throws BadTemplate where a template cannot be filled.
 */
export function reportLedger(ledger: Ledger, options: ReportOptions): Report {
  const context = contextOf(ledger, options);
  const templates = { ...templatesFor(context.asOf), ...options.templates };
  const groups = breakdown(context, 'unit');
  const fillings = fillingsOf(context, groups);
  const fill = (sentences: readonly string[]): Paragraph[] =>
    sentences.map((sentence) => fillTemplate(sentence, fillings)).filter(({ text }) => text !== '');
  const title = fillTemplate(templates.title, fillings).text;
  const sections = [
    { heading: templates.overviewHeading, paragraphs: fill(templates.overview) },
    { heading: templates.problemsHeading, paragraphs: fill(templates.problems) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
  const tables = [byUnit(groups)];
  const used = usedIn(templates, fillings);
  return {
    schema: 'zs-report/1',
    workbook: ledger.book.name,
    asOf: formatDay(context.asOf),
    title,
    sections,
    tables,
    figures: [...used.values()],
    notes: notesOn(used, tables, context),
  };
}

/** The figures that the sentences name, printed or left out: what they leave out is told, what they never name is not. */
function usedIn({ title, overview, problems }: Templates, { figures }: Fillings): Fillings['figures'] {
  const named = new Set([title, ...overview, ...problems].join('').match(/(?<=\{)\w+/g));
  return new Map([...figures].filter(([key]) => named.has(key)));
}
