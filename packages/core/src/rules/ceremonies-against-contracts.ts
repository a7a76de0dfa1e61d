import { textsOf } from '../model/texts-of';
import { formatAddress } from '../model/address';
import { Decimal } from '../model/decimal';
import { tablesOf } from '../model/ledger';
import { formatMoney } from '../model/money';
import type { CountedRow } from '../indicators/counting/counted';
import { cellsOf } from './about';
import { printedNumber } from './figures/printed-number';
import type { CheckContext, Report } from './rule';

/**
 * What a list of signing ceremonies (集中签约) prints, the number of projects and their amount, against the contracts
 * that the ledger assigns to each ceremony. Says how many it compared.
 */
export function ceremoniesAgainstContracts(context: CheckContext, report: Report): number {
  const contracts = contractsByCeremony(context);
  let compared = 0;
  for (const records of tablesOf(context.ledger, 'activities')) {
    const { ceremony, amount } = records.columns;
    const count = records.unmapped.find(({ header }) => /(?:签约|项目).*(?:个数|数)/.test(header));
    if (!ceremony || (!count && !amount)) continue;
    textsOf(ceremony).forEach((name, record) => {
      const signed = contracts.get(plain(name));
      const row = records.rows[record];
      if (!signed || row === undefined) return;
      compared++;
      const printed = count && printedNumber(records.grid, row, count.column);
      const cells = signed.flatMap((at) => cellsOf(at.records, at.record, 'ceremony'));
      if (count && printed && !printed.value.eq(signed.length)) {
        const cell = { sheet: records.sheet, row, column: count.column };
        report({
          message: `“${name}”${formatAddress(cell)}写${printed.value.toFixed()}个，台账里登记在这一批的有${signed.length}个；请核对`,
          cells: [cell, ...cells],
          record: name,
          values: { printed: printed.value.toFixed(), listed: signed.length },
          severity: 'info',
        });
      }
      const sum = amount?.exact(record);
      const listed = signed.reduce(
        (total, at) => total.plus(at.records.columns.amount?.exact(at.record) ?? 0),
        new Decimal(0),
      );
      // Half of two places of 亿元, in which such lists are printed.
      if (!sum || sum.minus(listed).abs().lte(500_000)) return;
      report({
        message: `“${name}”签约金额写${formatMoney(sum)}，台账里这一批的合同额之和是${formatMoney(listed)}，差${formatMoney(sum.minus(listed).abs())}；请核对`,
        cells: [...cellsOf(records, record, 'amount'), ...cells],
        record: `${name}金额`,
        values: { printed: sum.toFixed(), listed: listed.toFixed() },
        severity: 'info',
      });
    });
  }
  return compared;
}

function contractsByCeremony(context: CheckContext): ReadonlyMap<string, readonly CountedRow[]> {
  const found = new Map<string, CountedRow[]>();
  for (const records of tablesOf(context.ledger, 'projects')) {
    const { ceremony } = records.columns;
    if (!ceremony) continue;
    const { terminated, kinds } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const name = plain(ceremony.text(record));
      if (name === '' || terminated[record] || kinds[record] === 'supplement') continue;
      const rows = found.get(name);
      if (rows) rows.push({ records, record });
      else found.set(name, [{ records, record }]);
    }
  }
  return found;
}

function plain(name: string): string {
  return name.replace(/\s+/g, '');
}
