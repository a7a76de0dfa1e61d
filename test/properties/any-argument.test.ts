import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CellError } from '../../addin/src/functions/host/cell-error';
import { functions } from '../../addin/src/functions/registry';

it('no function answers NaN, infinity or nothing, in any cell, whatever it is given', async () => {
  const anything = fc.oneof(
    fc.double(),
    fc.string({ maxLength: 6 }),
    fc.constantFrom('', '0', '—', '１２', '#N/A', '59.39%', '2022-02-30', 60, 0, -1),
  );
  const ids = fc.constantFrom(...Object.keys(functions));
  const isPlain = (cell: unknown) =>
    typeof cell === 'number' ? Number.isFinite(cell) : typeof cell === 'string' || cell instanceof CellError;
  await fc.assert(
    fc.asyncProperty(ids, fc.array(anything, { minLength: 1, maxLength: 5 }), async (id, args) => {
      try {
        const result = await functions[id]?.(...(args.map((argument) => [[argument]]) as never[]));
        expect((Array.isArray(result) ? (result as unknown[][]).flat() : [result]).every(isPlain)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(CellError);
      }
    }),
    { numRuns: 3000 },
  );
});
