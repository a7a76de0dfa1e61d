import type { RewardBand } from '../../indicators/reward/reward-bands';
import type { Decimal } from '../../model/decimal';
import type { Ledger } from '../../model/ledger';
import { AMOUNT_UNITS, money, type AmountUnit } from '../../model/money';
import { figureTables } from '../../rules/figures/figure-tables';
import { printedNumber } from '../../rules/figures/printed-number';

/** A reward scheme (奖励办法) as a table of the workbook sets it. Bounds in yuan; a fixed standard in yuan, a rate as a fraction. */
export interface RewardScheme {
  readonly sheet: string;
  readonly bands: readonly RewardBand[];
  readonly fixed: boolean;
}

const RATES: Readonly<Record<string, number>> = { '%': 0.01, '％': 0.01, '‰': 0.001 };

/** The first table with bands: a lower and an upper bound, and a standard in ‰, % or an amount; undefined where there is none. */
export function rewardScheme(ledger: Ledger): RewardScheme | undefined {
  for (const { records, columns } of figureTables(ledger)) {
    const lower = columns.find(({ leaf }) => /下限|起点|以上$/.test(leaf));
    const upper = columns.find(({ leaf }) => /上限|止点|以下$/.test(leaf));
    const standard = columns.find(({ header }) => /奖|补助|标准/.test(header));
    if (!lower || !upper || !standard) continue;
    const rate = RATES[standard.unit ?? ''];
    const paid = isAmount(standard.unit) ? standard.unit : undefined;
    const bound = isAmount(lower.unit) ? lower.unit : '万元';
    if (rate === undefined && !paid) continue;
    const { grid, rows, sheet } = records;
    const at = (row: number, column: number): Decimal | undefined => printedNumber(grid, row, column)?.value;
    const bands = rows.flatMap((row): RewardBand[] => {
      const [low, high, given] = [lower, upper, standard].map(({ column }) => at(row, column));
      if (!low || !given) return [];
      return [
        {
          low: money(low, bound),
          high: high && money(high, bound),
          standard: paid ? money(given, paid) : given.times(rate ?? 0),
        },
      ];
    });
    if (bands.length > 0) return { sheet, bands, fixed: paid !== undefined };
  }
  return undefined;
}

function isAmount(unit: string | null): unit is AmountUnit {
  return unit !== null && unit in AMOUNT_UNITS;
}
