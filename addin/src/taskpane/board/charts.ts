import type { BoardAnswer, ShownFigure } from '../../check/board-answer';
import type { Bar } from './bar-chart';
import type { BoardMessages } from './board-messages';

/** How many units have a bar of their own. */
const UNITS = 8;

/** Completion of each indicator on one scale that holds them all, with the time progress across. */
export function completionBars(
  { measures }: BoardAnswer,
  messages: BoardMessages,
): { readonly bars: readonly Bar[]; readonly mark?: { readonly share: number; readonly text: string } } {
  const value = (figure: ShownFigure) => (figure.value === null ? null : Number(figure.value));
  const rates = measures.map(({ figures }) => value(figures.completion));
  const time = measures[0]?.figures.time;
  const longest = Math.max(100, ...rates.map((rate) => rate ?? 0));
  const bars = measures.map(({ of, figures }, index): Bar => {
    const rate = rates[index] ?? null;
    return {
      label: messages.measures[of],
      text: figures.completion.why ?? messages.text(figures.completion),
      share: rate === null ? null : rate / longest,
    };
  });
  const at = time && value(time);
  return time && typeof at === 'number'
    ? { bars, mark: { share: at / longest, text: messages.timeLine(messages.text(time)) } }
    : { bars };
}

/** Formal contracts by unit, the largest first, the rest as one bar; units without contracts are left to the table. */
export function unitBars({ groupings }: BoardAnswer, messages: BoardMessages): readonly Bar[] {
  const units = (groupings.find(({ by }) => by === 'unit')?.groups ?? []).flatMap(({ name, formalAmount }) =>
    formalAmount === null ? [] : [{ name, yi: Number(formalAmount.exact) }],
  );
  const own = units.length > UNITS + 1 ? units.slice(0, UNITS) : units;
  const rest = units.slice(own.length);
  const all = [
    ...own,
    ...(rest.length > 0
      ? [{ name: messages.otherUnits(rest.length), yi: rest.reduce((sum, { yi }) => sum + yi, 0) }]
      : []),
  ];
  const longest = Math.max(...all.map(({ yi }) => yi), 0);
  return all.map(({ name, yi }) => ({
    label: name,
    text: yi.toFixed(2),
    share: longest > 0 ? yi / longest : 0,
  }));
}
