import { textsOf } from '../model/texts-of';
import { tablesOf, type Ledger } from '../model/ledger';

const WHOLE = /^全(区|县|市)|合计/;

/** The units that answer for targets (承担任务的单位): those of the target table, else of the directory. */
export function answerableUnits(ledger: Ledger): readonly string[] {
  for (const kind of ['targets', 'units'] as const) {
    const names = tablesOf(ledger, kind).flatMap(({ columns }) =>
      columns.unit ? textsOf(columns.unit) : [],
    );
    const units = [...new Set(names)].filter((name) => name !== '' && !WHOLE.test(name));
    if (units.length > 0) return units;
  }
  return [];
}
