import type { Outcome } from '../../model/outcome';
import type { Decimal } from '../../model/decimal';
import type { BreakdownRow } from '../../indicators/ledger/breakdown';
import { UNNAMED } from '../../indicators/ledger/dimension';
import { inUnit } from '../../model/money';
import type { ReportTable } from '../report';
import { isActive } from './problems';

/** Contracts and funds by unit (各单位签约和到位情况): units that have any, the largest contracts first. */
export function byUnit(groups: Outcome<readonly BreakdownRow[]>): ReportTable {
  return {
    title: '各单位签约和到位情况',
    heading: ['引资单位', '正式合同（个）', '正式合同额（亿元）', '到位资金（亿元）'],
    rows: (groups.kind === 'value' ? groups.value : [])
      .filter((group) => group.name !== UNNAMED && isActive(group))
      .map(({ name, formalCount, formalAmount, fundsYear }) => [
        name,
        String(formalCount),
        inYi(formalAmount),
        inYi(fundsYear),
      ]),
  };
}

/** In 亿元 with two decimals; a dash where nothing is known, which is not zero. */
function inYi(yuan: Decimal | undefined): string {
  return yuan ? inUnit(yuan, '亿元').toFixed(2) : '—';
}
