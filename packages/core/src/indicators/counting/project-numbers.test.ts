import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDay } from '../../model/day';
import { readLedger } from '../../reading/read-ledger';
import { contextOf } from '../ledger-context';
import { projectNumbers } from './project-numbers';

const asOf = parseDay('2022-06-30')!;
const NAMES = [
  '玻纤一期项目',
  '玻纤二期项目',
  '某某有限公司铝材项目',
  '某某公司铝材项目',
  '__proto__项目',
  '',
];
const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.nat(40).map((n) => `第${n}号地块项目`),
);

it('numbers projects as a map of their identities would, over all sheets', () => {
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 60 }), { minLength: 1, maxLength: 3 }), (sheets) => {
      const ledger = readLedger({
        name: '台账',
        sheets: sheets.map((names, index) => ({
          name: `签约项目${index + 1}`,
          rows: [
            ['项目名称', '引资单位', '合同类型', '合同额（万元）'],
            ...names.map((each, row) => [each, '区商务委', '正式合同', row + 1]),
          ],
        })),
      });
      const context = contextOf(ledger, { asOf });
      const numbers = projectNumbers(context);
      const known = new Map<string, number>();
      for (const records of ledger.tables) {
        const { identityAt } = context.facts(records);
        const expected = Array.from({ length: records.length }, (_, record) => {
          const identity = identityAt(record);
          if (identity === '') return -1;
          if (!known.has(identity)) known.set(identity, known.size);
          return known.get(identity);
        });
        expect([...numbers.of(records)]).toEqual(expected);
      }
      expect(numbers.count).toBe(known.size);
    }),
  );
});
