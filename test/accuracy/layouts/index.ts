import type { Layout } from '../layout';
import { agreedDates } from './agreed-dates';
import { amountsWithUnits } from './amounts-with-units';
import { byIndustry } from './by-industry';
import { byUnit } from './by-unit';
import { countedTotals } from './counted-totals';
import { datesAsText } from './dates-as-text';
import { dispatch } from './dispatch';
import { dottedDates } from './dotted-dates';
import { hiddenRows } from './hidden-rows';
import { inEnglish } from './in-english';
import { manyColumns } from './many-columns';
import { monthlyFunds } from './monthly-funds';
import { oneRow } from './one-row';
import { ownWords } from './own-words';
import { partsBesideWholes } from './parts-beside-wholes';
import { sheetPerTown } from './sheet-per-town';
import { systemExport } from './system-export';
import { threeRows } from './three-rows';
import { twoRows } from './two-rows';
import { wideSpaced } from './wide-spaced';

/** Layouts as different as the header sets that were found in real bureaus' forms. */
export const LAYOUTS: readonly Layout[] = [
  oneRow,
  twoRows,
  byIndustry,
  sheetPerTown,
  datesAsText,
  systemExport,
  threeRows,
  byUnit,
  hiddenRows,
  amountsWithUnits,
  wideSpaced,
  agreedDates,
  dottedDates,
  monthlyFunds,
  countedTotals,
  manyColumns,
  dispatch,
  ownWords,
  inEnglish,
  partsBesideWholes,
];
