import { parseDay, type Day } from '@zhaoshang/core';

/** The reporting date of the benchmark's ledger. */
export const AS_OF = parseDay('2022-09-30') as Day;
