import { UNNAMED } from '../../indicators/ledger/dimension';
import type { BreakdownRow } from '../../indicators/ledger/breakdown';
import type { Decimal } from '../../model/decimal';
import { inUnit } from '../../model/money';
import type { Outcome } from '../../model/outcome';
import type { ReportTable } from '../report';
import { isActive } from './problems';

/** Contracts and funds by unit (各单位签约和到位情况): units that have any, the largest contracts first, and their sum. */
export function byUnit(groups: Outcome<readonly BreakdownRow[]>): ReportTable {
  const active = (groups.kind === 'value' ? groups.value : []).filter(isActive);
  const total = {
    name: '合计',
    formalCount: active.reduce((sum, { formalCount }) => sum + formalCount, 0),
    formalAmount: sumOf(active.map(({ formalAmount }) => formalAmount)),
    fundsYear: sumOf(active.map(({ fundsYear }) => fundsYear)),
  };
  return {
    title: '各单位签约和到位情况',
    heading: ['引资单位', '正式合同（个）', '正式合同额（亿元）', '到位资金（亿元）'],
    rows: [...active, ...(active.length > 1 ? [total] : [])].map(
      ({ name, formalCount, formalAmount, fundsYear }) => [
        name === UNNAMED ? '（未填引资单位）' : name,
        String(formalCount),
        inYi(formalAmount),
        inYi(fundsYear),
      ],
    ),
  };
}

function sumOf(amounts: readonly (Decimal | undefined)[]): Decimal | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length > 0 ? known.reduce((sum, amount) => sum.plus(amount)) : undefined;
}

/** In 亿元 with two decimals; a dash where nothing is known, which is not zero. */
function inYi(yuan: Decimal | undefined): string {
  return yuan ? inUnit(yuan, '亿元').toFixed(2) : '—';
}
