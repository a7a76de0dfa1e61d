import { expect, it } from 'vitest';
import type { Book } from '../model/grid';
import type { Ledger } from '../model/ledger';
import { parseDay } from '../model/day';
import { blockReader } from '../reading/blocks/block-reader';
import { readLedger } from '../reading/read-ledger';
import { checkLedger } from './check-ledger';
import { rules } from './index';
import { readExample } from './read-example';

/** Rows of the first block: a header and two records at least. */
const FIRST = 4;

function inBlocks(book: Book): Ledger {
  const read = book.sheets.map(({ name, rows }) => {
    const reader = blockReader(name);
    reader.push(rows.slice(0, FIRST));
    for (const row of rows.slice(FIRST)) reader.push([row]);
    return reader.finish();
  });
  return {
    book: { ...book, sheets: read.flatMap((ledger) => ledger.book.sheets) },
    tables: read.flatMap(({ tables }) => tables),
  };
}

const examples = rules.flatMap((rule) =>
  rule.examples
    .filter((example) => !example.previous)
    .map((example) => [`${rule.code} ${example.shows}`, rule, example] as const),
);

// A sheet whose rows were let go is checked like one that is held: whatever a rule reads, it finds.
it.each(examples)('%s', (_, rule, { sheets, asOf = '2022-06-30' }) => {
  const day = parseDay(asOf);
  if (day === undefined) throw new Error(`not a day: ${asOf}`);
  const book = readExample(sheets);
  const check = (ledger: Ledger) => {
    const { findings, notChecked } = checkLedger(ledger, { asOf: day, only: [rule] });
    return {
      findings: findings.map(({ message, cells, severity }) => ({ message, cells, severity })),
      notChecked,
    };
  };
  expect(check(inBlocks(book))).toEqual(check(readLedger(book)));
});
