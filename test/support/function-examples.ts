import { catalogue } from '../../addin/src/functions/registry';
import type {
  ExampleArgument,
  FunctionEntry,
  FunctionExample,
} from '../../addin/src/functions/host/function-entry';

/** An example of a function as it stands on the function's page. */
export interface PageExample {
  readonly id: string;
  readonly entry: FunctionEntry;
  readonly example: FunctionExample;
  /** `完成率: 按比例` for a message. */
  readonly title: string;
}

/** Every example of every page, in the order of the docs. */
export const pageExamples: readonly PageExample[] = catalogue.flatMap((entry) =>
  entry.examples.map((example) => ({ id: entry.id, entry, example, title: `${entry.id} ${example.shows}` })),
);

/** Whether an argument is a range rather than what is typed into the formula. */
export const isRange = (argument: ExampleArgument): argument is readonly (readonly never[])[] =>
  Array.isArray(argument);

/** What a cell shows of an example's answer: its rows, or the error without its sentence. */
export function shownCells({ gives }: FunctionExample): unknown[][] {
  if (Array.isArray(gives)) return (gives as unknown[][]).map((row) => row.map((cell) => cell ?? ''));
  return [[errorOf(gives)?.code ?? gives]];
}

/** The error that an example ends in (`#N/A 缺少：目标数`); undefined for one that has an answer. */
export function errorOf(gives: unknown): { readonly code: string; readonly message: string } | undefined {
  const [, code, message] = typeof gives === 'string' ? (/^(#[A-Z0-9/]+[!?]?) (.+)$/s.exec(gives) ?? []) : [];
  return code && message ? { code, message } : undefined;
}
