/**
 * The look of an official document (GB/T 9704-2012): 小标宋 for the title, 黑体 for headings, 仿宋 for the text, on A4.
 * A machine without 方正小标宋 shows the title in 宋体, as offices do; sizes are half-points, lengths twentieths.
 */
export const TITLE = '方正小标宋简体';
export const HEADING = '黑体';
export const SONG = '宋体';
const BODY = '仿宋';

/** 二号. */
export const TITLE_SIZE = 44;
/** 三号. */
export const BODY_SIZE = 32;
/** 四号, of page numbers. */
export const NUMBER_SIZE = 28;
/** 五号, of tables. */
export const TABLE_SIZE = 21;

/** Two characters of the text. */
export const INDENT = { firstLine: 2 * 20 * (BODY_SIZE / 2) } as const;

const MM = 1440 / 25.4;
const millimetres = (length: number) => Math.round(length * MM);

/** A4 with 37 mm above, 35 below, 28 on the left and 26 on the right: 156 mm of text. */
export const PAGE = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    footer: millimetres(25),
  },
} as const;
export const TEXT_WIDTH = millimetres(156);

/** A Chinese font with Times for digits; the hint keeps quotation marks and dashes Chinese (ECMA-376 part 1, 17.3.2.26). */
export function fontOf(eastAsia = BODY) {
  const western = 'Times New Roman';
  return { ascii: western, hAnsi: western, cs: western, eastAsia, hint: 'eastAsia' } as const;
}
