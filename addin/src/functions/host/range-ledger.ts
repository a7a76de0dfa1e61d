import {
  contextOf,
  readLedger,
  type Day,
  type Ledger,
  type LedgerContext,
  type PolicySettings,
} from '@zhaoshang/core';
import { plainCell } from './plain-cell';
import { gridOfRange, placeOf, type Place } from './range-grid';

/** How many readings are kept: a sheet of figures asks many times for the same few ranges. */
const KEPT = 4;
/** How many reporting dates, or sets of parameters, are kept for each of them. */
const KEPT_CONTEXTS = 12;

interface Kept {
  readonly place: Place;
  /** The cells as they were handed over; a copy, since a host may use its array again. */
  readonly given: readonly (readonly unknown[])[];
  readonly ledger: Ledger;
  readonly contexts: Map<string, LedgerContext>;
  /** Where the range differed when it was last compared: it mostly differs there again. */
  readonly differed: { row: number; cell: number };
}
const kept: Kept[] = [];

/** The ledger in a range. */
export function ledgerOf(argument: unknown, address?: string): Ledger {
  return keptOf(argument, address).ledger;
}

/** The ledger in a range on a reporting date, with what was counted for that date before. */
export function contextOfRange(
  argument: unknown,
  asOf: Day,
  address?: string,
  policies: PolicySettings = {},
): LedgerContext {
  const { ledger, contexts } = keptOf(argument, address);
  const key = `${asOf} ${JSON.stringify(policies)}`;
  const known = contexts.get(key);
  if (known) return known;
  const context = contextOf(ledger, { asOf, policies });
  const [oldest] = contexts.keys();
  if (contexts.size >= KEPT_CONTEXTS && oldest !== undefined) contexts.delete(oldest);
  contexts.set(key, context);
  return context;
}

/**
 * Reading costs far more than comparing, so the last ranges are compared exactly, cell by cell, and their readings
 * reused.
 */
function keptOf(argument: unknown, address: string | undefined): Kept {
  const place = placeOf(address);
  const index = kept.findIndex((candidate) => isSame(candidate, argument, place));
  const found = index >= 0 ? kept.splice(index, 1)[0] : undefined;
  const current = found ?? read(argument, place);
  kept.unshift(current);
  kept.length = Math.min(kept.length, KEPT);
  return current;
}

function read(argument: unknown, place: Place): Kept {
  const grid = gridOfRange(argument, place);
  const given = (argument as unknown[]).map((row) => (Array.isArray(row) ? row.slice() : [row]));
  // A figure needs a few of the columns, and the next one mostly the same.
  const ledger = readLedger({ name: grid.name, sheets: [grid] }, { onDemand: true });
  return { place, given, ledger, contexts: new Map(), differed: { row: 0, cell: 0 } };
}

function isSame({ place, given, differed }: Kept, argument: unknown, other: Place): boolean {
  if (place.sheet !== other.sheet || place.row !== other.row || place.column !== other.column) return false;
  if (!Array.isArray(argument) || given.length !== argument.length) return false;
  const rows = argument as readonly (readonly unknown[])[];
  if (!isSameCell(given[differed.row]?.[differed.cell], rows[differed.row]?.[differed.cell])) return false;
  for (let row = 0; row < given.length; row++) {
    const [own = [], its] = [given[row], rows[row]];
    if (!Array.isArray(its) || own.length !== its.length) return false;
    for (let cell = 0; cell < own.length; cell++) {
      if (isSameCell(own[cell], its[cell])) continue;
      differed.row = row;
      differed.cell = cell;
      return false;
    }
  }
  return true;
}

/** Most cells are one and the same, which this tells without looking at them; an error is a new object each time. */
function isSameCell(own: unknown, other: unknown): boolean {
  return Object.is(own, other) || plainCell(own) === plainCell(other);
}
