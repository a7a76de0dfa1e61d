import type { CellAddress } from '../model/address';
import { partsOf } from '../model/day';
import { Decimal } from '../model/decimal';
import { tablesOf } from '../model/ledger';
import type { AmountColumn } from '../model/column';
import type { Records } from '../model/records';
import { isMoneyUnit } from '../reading/amounts/units';
import type { LedgerContext } from './ledger-context';

/** What a yearly target (年度目标) is set for. */
export type TargetFor = 'contracts' | 'funds' | 'industrial';

/** A target of the whole district, in yuan, with the cells that it comes from. */
export interface Target {
  readonly yuan: Decimal;
  readonly cells: readonly CellAddress[];
}

const INDICATORS: readonly { readonly of: TargetFor; readonly says: RegExp; readonly unless?: RegExp }[] = [
  { of: 'industrial', says: /工业/, unless: /到位|个数|项目数/ },
  { of: 'funds', says: /到位/, unless: /率|工业/ },
  { of: 'contracts', says: /合同|签约|协议/, unless: /个数|项目数|工业/ },
];
const WHOLE = /^(?:全|本)(?:区|县|市|州|旗)|^(?:区|县|市)级?(?:合计|总计)|合计|总计/;

/**
 * The district's targets (全区目标) for the reporting year: its own row where the target table has one, else the sum
 * of the units' rows. Missing where the table sets none.
 */
export function districtTargets(context: LedgerContext): Partial<Record<TargetFor, Target>> {
  const { year } = partsOf(context.asOf);
  const rows = tablesOf(context.ledger, 'targets').flatMap((records) => {
    const { indicator, unit, year: years } = records.columns;
    return targetColumnsOf(records).flatMap((target) =>
      records.rows.flatMap((row, record) => {
        const yuan = target.exact(record);
        const stated = /\d{4}/.exec(years?.text(record) ?? String(records.year ?? ''))?.[0];
        const of = targetFor(indicator?.text(record) || target.header);
        if (!yuan || !of || (stated !== undefined && Number(stated) !== year)) return [];
        const name = unit?.text(record) ?? '';
        const cells = [{ sheet: records.sheet, row, column: target.column }];
        return [{ of, yuan, whole: name === '' || WHOLE.test(name), cells }];
      }),
    );
  });
  const found: Partial<Record<TargetFor, Target>> = {};
  for (const of of ['contracts', 'funds', 'industrial'] as const) {
    const those = rows.filter((row) => row.of === of);
    const whole = those.find((row) => row.whole);
    if (whole) found[of] = { yuan: whole.yuan, cells: whole.cells };
    else if (those.length > 0) {
      const yuan = those.reduce((sum, row) => sum.plus(row.yuan), new Decimal(0));
      found[of] = { yuan, cells: those.flatMap(({ cells }) => cells) };
    }
  }
  return found;
}

/** The columns of a table that hold targets in money: one with the indicator in each row, or one for each indicator. */
function targetColumnsOf({ columns, series }: Records): readonly AmountColumn[] {
  return [columns.target, ...series].filter(
    (column): column is AmountColumn =>
      column?.type === 'amount' &&
      column.field === 'target' &&
      (column.unit === null || isMoneyUnit(column.unit)),
  );
}

/** What an indicator's name in a target table stands for; undefined for anything else. */
export function targetFor(indicator: string): TargetFor | undefined {
  return INDICATORS.find(({ says, unless }) => says.test(indicator) && !unless?.test(indicator))?.of;
}
