import { nearest } from '@zhaoshang/core';
import { Refusal } from '../refusal';

/** The format of the answer; the first of those allowed where none is given. */
export function parseFormat<const F extends string>(
  given: string | undefined,
  allowed: readonly [F, ...F[]],
): F {
  if (given === undefined) return allowed[0];
  const format = allowed.find((name) => name === given);
  if (format !== undefined) return format;
  const near = nearest(given, allowed);
  throw new Refusal(
    `--format 不能是“${given}”，可用 ${allowed.join('、')}；${near ? `是否想写 ${near}？` : '请改用其中之一。'}`,
  );
}
