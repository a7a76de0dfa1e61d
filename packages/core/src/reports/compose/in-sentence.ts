import { Decimal } from '../../model/decimal';
import type { ReportFigure } from '../report';

/**
 * A figure as a sentence prints it: what needed no rounding stands as it is (86.5亿元), so that a final zero tells of a
 * rounding; a growth of nothing is 持平.
 */
export function inSentence(figure: ReportFigure): ReportFigure {
  const [printed] = /\d+\.\d+/.exec(figure.text) ?? [];
  if (figure.value === null || printed === undefined) return figure;
  const exact = new Decimal(figure.value);
  const places = exact.decimalPlaces();
  if (places >= printed.length - printed.indexOf('.') - 1) return figure;
  const half = new Decimal(10).pow(-places).dividedBy(2);
  const text = figure.text.replace(printed, exact.abs().toFixed());
  return {
    ...figure,
    text: text === '增长0%' ? '持平' : text,
    low: exact.minus(half).toFixed(),
    high: exact.plus(half).toFixed(),
  };
}
