import {
  BOARD_DIMENSIONS,
  DIMENSIONS,
  inUnit,
  reasonOf,
  type Board,
  type Decimal,
  type ReportFigure,
} from '@zhaoshang/core';
import type { BoardAnswer, ShownAmount, ShownFigure, ShownGrouping, ShownMeasure } from './board-answer';

/** The board as it crosses to the pane: texts and counts, no rows. */
export function boardAnswer({ asOf, measures, halfway, groups }: Board): BoardAnswer {
  return {
    asOf,
    measures: measures.map((measure) => ({
      ...measure,
      count: measure.count && shown(measure.count),
      figures: Object.fromEntries(
        Object.entries(measure.figures).map(([key, figure]) => [key, shown(figure)]),
      ) as ShownMeasure['figures'],
    })),
    halfway: { ...halfway, risks: halfway.risks.map((risk) => ({ ...risk, rows: risk.rows.length })) },
    groupings: BOARD_DIMENSIONS.map((by): ShownGrouping => {
      const outcome = groups[by];
      return {
        by,
        name: DIMENSIONS[by],
        why: reasonOf(outcome) ?? null,
        groups:
          outcome.kind === 'value'
            ? outcome.value.map((row) => ({
                name: row.name,
                projects: row.projects,
                formalCount: row.formalCount,
                formalAmount: inYi(row.formalAmount),
                frameworkCount: row.frameworkCount,
                frameworkAmount: inYi(row.frameworkAmount),
                fundsYear: inYi(row.fundsYear),
              }))
            : [],
      };
    }),
  };
}

function shown(figure: ReportFigure): ShownFigure {
  return { ...figure, rows: figure.rows.length };
}

function inYi(yuan: Decimal | undefined): ShownAmount | null {
  if (!yuan) return null;
  const yi = inUnit(yuan, '亿元');
  return { exact: yi.toFixed(), text: yi.toFixed(2) };
}
