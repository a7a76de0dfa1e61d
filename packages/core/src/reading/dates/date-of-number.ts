import { dayOf, type Day } from '../../model/day';
import { digitsCell, inRange, isSerial, monthCell, serialCell, UNREADABLE, type DateCell } from './date-cell';

const BEIJING = 28_800_000;
const MS_A_DAY = 86_400_000;

/**
 * A number where a date should be: an Excel serial, 2022, 202203, 20220315, 2022.3, milliseconds since 1970. 2022.1 is
 * January or October: only the displayed text tells (2022.10, 2022.01).
 */
export function dateOfNumber(value: number, displayed: string | undefined, date1904: boolean): DateCell {
  if (isSerial(value, date1904)) return serialCell(value, date1904);
  if (value >= 1e12 && value < 5e12) {
    // Systems that export JavaScript time stamps keep Beijing time.
    const day = Math.floor((value + BEIJING) / MS_A_DAY) as Day;
    return { kind: 'span', span: { from: day, to: day }, normalised: '毫秒时间戳' };
  }
  if (Number.isInteger(value)) return digitsCell(String(value)) ?? UNREADABLE;
  const [, year = '', fraction = ''] = /^(\d{4})\.(\d{1,2})$/.exec(String(value)) ?? [];
  if (fraction === '' || !inRange(Number(year))) return UNREADABLE;
  return fraction === '1' ? firstOrTenth(year, displayed) : monthCell(year, fraction);
}

function firstOrTenth(year: string, displayed = ''): DateCell {
  const shown = /^\s*(\d{4})\.(\d{2})\s*$/.exec(displayed.normalize('NFKC'));
  if (shown?.[1] === year && (shown[2] === '10' || shown[2] === '01')) return monthCell(year, shown[2]);
  const from = dayOf(Number(year), 1, 1);
  const to = dayOf(Number(year), 10, 31);
  const span = from === undefined || to === undefined ? undefined : { from, to };
  return { kind: 'ambiguous', span, why: `可能是${year}年1月，也可能是${year}年10月` };
}
