import type { Decimal } from '@zhaoshang/core';
import { CellError } from './cell-error';
import { cellOf } from './cells-of';
import { numberOf } from './number-of';

/** Yuan for one dollar (汇率); undefined where it is left out, #NUM! for one of zero or below. */
export function exchangeRateOf(argument: unknown): Decimal | undefined {
  const rate = numberOf(cellOf(argument, '汇率'), '汇率');
  if (rate && !rate.gt(0)) throw new CellError('invalidNumber', '“汇率”应大于零');
  return rate;
}
