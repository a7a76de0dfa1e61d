import { Decimal } from '../model/decimal';
import type { Day } from '../model/day';
import { unknown, type Outcome } from '../model/outcome';
import type { Interval } from '../model/interval';

/** What an input can be: an exact number, a date, or a printed figure (an interval). */
interface InputTypes {
  number: Decimal;
  day: Day;
  printed: Interval;
}
export type InputType = keyof InputTypes;

/** An input of a figure: its Chinese name, with the unit, and its type. */
export interface Input {
  readonly name: string;
  readonly type: InputType;
  readonly optional?: true;
  /** The number that counts where an optional one is left out. */
  readonly otherwise?: string;
}
type Inputs = Readonly<Record<string, Input>>;

/** All inputs of a figure, present. */
type Present<I extends Inputs> = {
  readonly [K in keyof I as I[K] extends LeftOut ? never : K]: InputTypes[I[K]['type']];
} & { readonly [K in keyof I as I[K] extends LeftOut ? K : never]?: InputTypes[I[K]['type']] };
/** An input that may be absent from a computation: optional, without a number in its place. */
type LeftOut = { readonly optional: true; readonly otherwise?: never };

/** The inputs as they come: any may be missing. */
export type Given<I extends Inputs> = { readonly [K in keyof I]?: InputTypes[I[K]['type']] | undefined };

/** An example of a figure: its inputs as a person writes them, and what is printed. Run as tests, printed in the docs. */
export interface IndicatorExample {
  readonly shows: string;
  readonly given: Readonly<Record<string, string>>;
  /** What `print` gives for a value, or the sentence for what is none. */
  readonly gives: string;
}

export interface IndicatorMeta {
  /** English kebab-case id. */
  readonly id: string;
  /** Chinese name. */
  readonly name: string;
  /** Unit of the answer. */
  readonly unit: string;
  /** The formula in words, its denominator named. */
  readonly formula: string;
  /** Where the definition comes from. */
  readonly source: string;
  readonly examples: readonly IndicatorExample[];
}

/** One figure (指标): declared, then computed. Call `of` with what is known; what is missing is named in the outcome. */
export interface Indicator<I extends Inputs, T> extends IndicatorMeta {
  readonly inputs: I;
  of(given: Given<I>): Outcome<T>;
  print(value: T): string;
}

/** Any figure, for lists of them. */
export interface AnyIndicator extends IndicatorMeta {
  readonly inputs: Inputs;
  of(given: never): Outcome<unknown>;
  print(value: never): string;
}

/** Declares a figure. `compute` sees only inputs that are present. */
export function indicator<const I extends Inputs, T>(
  declared: IndicatorMeta & {
    readonly inputs: I;
    compute(present: Present<I>): Outcome<T>;
    print(value: T): string;
  },
): Indicator<I, T> {
  const { compute, ...meta } = declared;
  return {
    ...meta,
    of(given) {
      const missing = Object.entries(declared.inputs)
        .filter(([key, input]) => !input.optional && given[key] === undefined)
        .map(([, input]) => input.name);
      if (missing.length > 0) return unknown(...missing);
      const present: Record<string, unknown> = { ...given };
      for (const [key, { otherwise }] of Object.entries<Input>(declared.inputs))
        if (otherwise !== undefined) present[key] ??= new Decimal(otherwise);
      return compute(present as Present<I>);
    },
  };
}
