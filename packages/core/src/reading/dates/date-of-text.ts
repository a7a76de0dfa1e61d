import { cleanText } from '../cells/cell';
import { isBlankMark } from '../text/blank-marks';
import { withFigures } from './chinese-date';
import {
  dayCell,
  digitsCell,
  isSerial,
  monthCell,
  serialCell,
  UNREADABLE,
  yearCell,
  type DateCell,
} from './date-cell';

const YMD = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:T?\d{1,2}[:时].*)?$/;
const YM = /^(\d{4})[-./年](\d{1,2})月?份?$/;
const SHORT_YMD = /^['‘’]?(1[5-9]|[23]\d)[-./年](\d{1,2})[-./月](\d{1,2})日?$/;
const SHORT_YM = /^(1[5-9]|[23]\d)年(\d{1,2})月份?$/;
const MDY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const PART_OF_MONTH = /^(\d{4})年(\d{1,2})月(?:上旬|中旬|下旬|初|底|末|中)$/;
const MD = /^(\d{1,2})[-./月](\d{1,2})日?$/;
const M = /^(\d{1,2})月份?$/;
const WITHIN_YEAR = /^(20\d\d)年?(?:度|底|末|初|上半年|下半年|第?[一二三四]季度)?$/;
const IN_TEXT = /(?<!\d)(\d{4})[-./年](\d{1,2})(?!\d)(?:[-./月](\d{1,2})(?!\d)日?)?月?/g;
const WORDS = /[\u4e00-\u9fff]/;
const INTENDED = /拟|计划|预计|将|待|约定|目标|力争|前|底|未/;

/** A text where a date should be. `year` completes a month and day without one; such a date stays ambiguous. */
export function dateOfText(raw: string, year: number | undefined): DateCell {
  const text = cleanText(raw)
    .replace(/\s+(?=\d{1,2}:)/, 'T')
    .replace(/\s+/g, '')
    .replace(/[。；;，,]$/, '');
  if (isBlankMark(text)) return { kind: 'blank' };
  const figures = withFigures(text);
  if (!/\d/.test(figures))
    return WORDS.test(text) ? { kind: 'words', why: '此格是文字，不是日期' } : UNREADABLE;
  return written(figures) ?? withoutYear(text, year) ?? amongWords(text);
}

/** A date that is written out. */
function written(text: string): DateCell | undefined {
  if (/^\d+$/.test(text)) return digitsCell(text) ?? ofSerialText(Number(text));
  const ymd = YMD.exec(text);
  if (ymd) return dayCell(ymd[1], ymd[2], ymd[3]);
  const ym = YM.exec(text) ?? PART_OF_MONTH.exec(text);
  if (ym) return monthCell(ym[1], ym[2]);
  const short = SHORT_YMD.exec(text);
  if (short) return dayCell(`20${short[1] ?? ''}`, short[2], short[3]);
  const shortMonth = SHORT_YM.exec(text);
  if (shortMonth) return monthCell(`20${shortMonth[1] ?? ''}`, shortMonth[2]);
  const american = MDY.exec(text);
  if (american) return dayCell(american[3], american[1], american[2]);
  return WITHIN_YEAR.test(text) ? yearCell(text.slice(0, 4)) : undefined;
}

function ofSerialText(serial: number): DateCell {
  const cell = isSerial(serial) ? serialCell(serial) : UNREADABLE;
  return cell.kind === 'span' ? { ...cell, normalised: '文本型日期序列值' } : cell;
}

function withoutYear(text: string, year: number | undefined): DateCell | undefined {
  const match = MD.exec(text) ?? M.exec(text);
  if (!match) return undefined;
  const [, month, date] = match;
  const dated =
    year === undefined
      ? undefined
      : date === undefined
        ? monthCell(String(year), month)
        : dayCell(String(year), month, date);
  if (dated?.kind === 'unreadable') return dated;
  const why = year === undefined ? '没有写年份' : `没有写年份，暂按${year}年计`;
  return { kind: 'ambiguous', span: dated?.kind === 'span' ? dated.span : undefined, why };
}

/** 2022年3月开工: a date and what happened on it; what is only intended (拟9月开工) is no date. */
function amongWords(text: string): DateCell {
  const dates = [...text.matchAll(IN_TEXT)];
  if (dates.length > 1) return { kind: 'several', why: '此格有多个日期，无法确定取哪一个' };
  const [found = '', year, month, date] = dates[0] ?? [];
  const words = text.replace(found, '');
  if (found !== '' && !INTENDED.test(words) && !/\d/.test(words) && words.length <= 8) {
    const cell = date === undefined ? monthCell(year, month) : dayCell(year, month, date);
    return cell.kind === 'span' ? { ...cell, normalised: '日期带有文字' } : cell;
  }
  return WORDS.test(text) ? { kind: 'words', why: '此格是文字，不是日期' } : UNREADABLE;
}
