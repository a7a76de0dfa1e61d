import { checkLedger, readLedger } from '@zhaoshang/core';
import { AS_OF } from '../as-of';
import { ledgerOf } from '../ledger';
import type { Case } from './case';
import { countsOf, sameRules } from './rules';

/** Reads and checks with the rules that the others repeat: findings with sentences, cells, evidence, fingerprints. */
export const zhaoshang: Case = (rows) => {
  const book = ledgerOf(rows);
  return () => countsOf(checkLedger(readLedger(book), { asOf: AS_OF, only: sameRules }));
};

/** Reads and checks with every rule. */
export const everyRule: Case = (rows) => {
  const book = ledgerOf(rows);
  return () => countsOf(checkLedger(readLedger(book), { asOf: AS_OF }));
};
