import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textsOf } from '../model/texts-of';
import { readLedger } from './read-ledger';
import { dress, projects, write } from './testing/dressed';

it('reads the same projects out of any layout that a bureau may give them', () => {
  fc.assert(
    fc.property(projects, dress, (list, how) => {
      const sheet = write(list, how);
      const [table, ...others] = readLedger({ name: 'x', sheets: [sheet.grid] }).tables;
      if (!table) throw new Error('no table');
      expect(others).toEqual([]);
      expect(table.kind).toBe('projects');
      expect([table.header?.first, table.header?.last]).toEqual(sheet.header);
      expect(table.rows).toEqual(sheet.rows);
      expect(table.skipped.map(({ row, why }) => [row, why])).toEqual(sheet.skipped);
      expect(Object.fromEntries(table.mapping.map(({ field, column }) => [field, column]))).toEqual(
        Object.fromEntries(sheet.columns),
      );

      const { amount, fundsYear, signedOn, project, unit } = table.columns;
      expect(project && textsOf(project)).toEqual(list.map((each) => each.project));
      expect(unit && textsOf(unit)).toEqual(list.map((each) => each.unit));
      expect(list.map((_, record) => amount?.exact(record)?.toNumber())).toEqual(
        list.map((each) => each.amount * 10_000),
      );
      expect(list.map((_, record) => fundsYear?.exact(record)?.dividedBy(10_000).toNumber())).toEqual(
        list.map((each) => each.funds),
      );
      expect(list.map((_, record) => signedOn?.span(record)?.from)).toEqual(list.map((each) => each.signed));
      for (const { over, label } of table.totals)
        expect(over.length).toBe(label === '合 计' ? list.length : over.length);
    }),
    { numRuns: 250 },
  );
});
