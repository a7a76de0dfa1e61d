import { breakdown } from '../../indicators/ledger/breakdown';
import type { LedgerContext } from '../../indicators/ledger-context';
import { partsOf } from '../../model/day';
import { areaWord } from './area-word';
import type { Fillings } from './fill-template';
import { inSentence } from './in-sentence';
import { monthFigures } from './month-figures';
import { problemsOf } from './problems';
import { reportPeriod } from './report-period';
import { summaryFigures } from './summary-figures';

/** Everything that a template may name. */
export function fillingsOf(context: LedgerContext, byUnit = breakdown(context, 'unit')): Fillings {
  const { year, month } = partsOf(context.asOf);
  const problems = problemsOf(context, byUnit);
  const figures = [...summaryFigures(context).values(), ...monthFigures(context), ...problems.figures];
  return {
    figures: new Map(figures.map((figure) => [figure.key, inSentence(figure)])),
    words: new Map([
      ['year', String(year)],
      ['month', String(month)],
      ['period', reportPeriod(context.asOf)],
      ['area', areaWord(context.ledger)],
      ...problems.words,
    ]),
  };
}
