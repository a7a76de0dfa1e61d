import { describe, expect, it } from 'vitest';
import { parseDay } from '../model/day';
import { Decimal } from '../model/decimal';
import { reasonOf } from '../model/outcome';
import { parsePrinted } from '../model/printed';
import { indicators } from './index';
import type { InputType } from './indicator';

const READ: Readonly<Record<InputType, (text: string) => unknown>> = {
  number: (text) => new Decimal(text),
  day: parseDay,
  printed: parsePrinted,
};

describe.each(indicators.map((figure) => [figure.name, figure] as const))('指标 %s', (_, figure) => {
  it.each(figure.examples)('$shows', ({ given, gives }) => {
    const inputs = Object.fromEntries(
      Object.entries(given).map(([key, text]) => [key, READ[figure.inputs[key]?.type ?? 'number'](text)]),
    );
    const outcome = figure.of(inputs as never);
    expect(outcome.kind === 'value' ? figure.print(outcome.value as never) : reasonOf(outcome)).toBe(gives);
  });

  it('shows a value, and what is missing', () => {
    expect(figure.examples.some(({ gives }) => gives.startsWith('缺少：'))).toBe(true);
    expect(figure.examples.filter(({ gives }) => /\d/.test(gives)).length).toBeGreaterThanOrEqual(2);
  });
});
