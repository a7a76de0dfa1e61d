import { contextOf, type ContextOptions } from '../indicators/ledger-context';
import { formatDay } from '../model/day';
import { Decimal } from '../model/decimal';
import { inUnit } from '../model/money';
import type { Ledger } from '../model/ledger';
import { fillTemplate } from './compose/fill-template';
import { problemsOf, type Problems } from './compose/problems';
import { periodOf, summaryFigures } from './compose/summary-figures';
import { TEMPLATES, type Templates } from './compose/templates';
import type { Paragraph, Report, ReportFigure } from './report';

export interface ReportOptions extends ContextOptions {
  /** The bureau's own sentences. */
  readonly templates?: Templates;
}

/**
 * Composes the summary of a workbook's reporting year up to the reporting date (半年总结、月通报): sentences whose every
 * figure keeps its formula and its rows, the table behind it, and what a reader must know. Nothing is made to look better.
 */
export function reportLedger(ledger: Ledger, options: ReportOptions): Report {
  const context = contextOf(ledger, options);
  const templates = options.templates ?? TEMPLATES;
  const figures = summaryFigures(context);
  const problems = problemsOf(context);
  const overview = templates.overview.map((sentence) => fillTemplate(sentence, figures));
  return {
    schema: 'zs-report/1',
    workbook: ledger.book.name,
    asOf: formatDay(context.asOf),
    title: fillTemplate(templates.title, figures).text,
    sections: [
      { heading: templates.overviewHeading, paragraphs: overview.filter(({ text }) => text !== '') },
      {
        heading: templates.problemsHeading,
        paragraphs: problemSentences(problems, periodOf(context)).map(plain),
      },
    ],
    tables: [problems.byUnit],
    figures: [...figures.values()].filter(({ formula }) => formula !== '统计截止日'),
    notes: notesOn(figures),
  };
}

function problemSentences(problems: Problems, { year }: { year: number }): string[] {
  const { units, idle, notStarted, funds, fundsFromBefore } = problems;
  const sentences: string[] = [];
  if (units.length > 0) {
    sentences.push(
      idle.length > 0
        ? `招商不平衡。承担任务的${units.length}个单位中，${idle.length}个单位至今既无正式合同也无到位资金：${idle.join('、')}。`
        : `承担任务的${units.length}个单位都有正式合同或到位资金。`,
    );
  }
  if (notStarted.length > 0) {
    sentences.push(
      `项目推进不快。签约超过期限仍未开工的正式合同项目${notStarted.length}个：${notStarted.join('、')}。`,
    );
  }
  if (funds.isPositive() && !funds.isZero()) {
    const share = fundsFromBefore.dividedBy(funds).times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    sentences.push(
      `到位资金中，${year}年以前签约的项目到位${inUnit(fundsFromBefore, '亿元').toFixed(2)}亿元，占${share.toFixed(2)}%。`,
    );
  }
  return sentences;
}

function plain(text: string): Paragraph {
  return { text, segments: [{ words: text }] };
}

/** Gaps, and sums whose printed parts do not add up by rounding alone (舍位平衡). */
function notesOn(figures: ReadonlyMap<string, ReportFigure>): string[] {
  const gaps = [...figures.values()]
    .filter(({ why }) => why !== null)
    .map(({ name, why }) => `${name}未写：${why ?? ''}`);
  const printed = (key: string) => {
    const text = /^[\d.]+/.exec(figures.get(key)?.text ?? '')?.[0];
    return text === undefined ? undefined : new Decimal(text);
  };
  const [formal, framework, planned] = ['formalAmount', 'frameworkAmount', 'plannedAmount'].map(printed);
  const off = formal && framework && planned ? planned.minus(formal).minus(framework) : undefined;
  return off && !off.isZero()
    ? [
        ...gaps,
        `正式合同额与框架协议额分别取两位小数后相加，与计划投资额差${off.toFixed()}亿元，是四舍五入造成的`,
      ]
    : gaps;
}
