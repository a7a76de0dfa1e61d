import { dayOf, formatDay, parseDay, type Day } from '@zhaoshang/core';
import { Refusal } from '../refusal';

/** The reporting date (统计截止日) as given: `YYYY-MM-DD`. Throws Refusal, with the likely date where there is one. */
export function parseAsOf(text: string): Day {
  const day = parseDay(text);
  if (day !== undefined) return day;
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC'));
  const meant = parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (meant !== null && meant !== undefined)
    throw new Refusal(`--as-of 的日期“${text}”请写成 ${formatDay(meant)}。`);
  throw new Refusal(
    parts
      ? `--as-of 的日期“${text}”在日历上不存在；请写成 YYYY-MM-DD，如 2022-06-30。`
      : `--as-of 的日期“${text}”看不懂；请写成 YYYY-MM-DD，如 2022-06-30。`,
  );
}
