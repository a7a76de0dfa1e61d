import { cleanText } from '../cells/cell';
import { statedUnit, unitOf } from '../amounts/units';

/** One level of a heading (表头文字) without its unit, its brackets and its punctuation. */
export interface HeadingText {
  /** Without what stands in brackets: 开工(业)时间 → 开工时间. */
  readonly plain: string;
  /** With it: 开工业时间. */
  readonly whole: string;
  /** The alternatives of a heading that names several (引资单位/责任单位); empty when it names one. */
  readonly parts: readonly string[];
  readonly unit: string | null;
}

const BRACKETS = /\(([^()]*)\)/g;
const MONTHS = /(\d{1,2})月?[-—–~至到](\d{1,2})月份?/g;
const PUNCTUATION = /[\s、/|·,:;.。_\-—–~*★☆※#"'“”‘’<>《》]+/g;
// 项目名称 Project name: the English says it again.
const TRANSLATION = /(?<=[\u4e00-\u9fff)])[A-Z]?[a-z]{2,}[A-Za-z./]*$/;
const TRAILING_UNIT = /(?<=.{2})((?:亿|千万|百万|万|千)(?:美元|元))$/;

/**
 * Reads one level of a heading: NFKC, white space and line breaks gone, 1-9月 as 1至9月, a unit taken out of
 * （亿元）, 单位：万元 or the end of the text.
 */
export function readHeading(text: string): HeadingText {
  let unit: string | null = null;
  let rest = cleanText(text)
    .replace(/\s+/g, '')
    .replace(/[[【〔「]/g, '(')
    .replace(/[\]】〕」]/g, ')')
    .replace(/^(?:\d{1,2}[.、]|[①-⑳]|\(\d{1,2}\))(?=\D)/u, '')
    .replace(TRANSLATION, '')
    .replace(MONTHS, '$1至$2月');
  const take = (found: string | undefined) => {
    if (found === undefined) return false;
    unit ??= found;
    return true;
  };
  rest = rest.replace(BRACKETS, (all, inner: string) => (take(unitIn(inner)) ? '' : all));
  rest = rest.replace(/[:：,，/]?单位[:：](.{1,6})$/, (all, inner: string) =>
    take(unitOf(inner)) ? '' : all,
  );
  const parted = /^(.{2,})[/:,]([^/:,]{1,4})$/.exec(rest);
  if (parted && take(unitOf(parted[2] ?? ''))) rest = parted[1] ?? '';
  rest = rest.replace(TRAILING_UNIT, (all) => (take(unitOf(all)) ? '' : all));
  const outside = rest.replace(BRACKETS, '');
  const parts = outside.split(/[/、,|]|或|及/).map((part) => part.replace(PUNCTUATION, ''));
  return {
    plain: outside.replace(PUNCTUATION, ''),
    whole: rest.replace(PUNCTUATION, '').replace(/[()]/g, ''),
    parts: parts.length > 1 ? parts.filter((part) => part.length > 1) : [],
    unit,
  };
}

function unitIn(inner: string): string | undefined {
  const pieces = inner.replace(/^人民币[:：]?/, '').split(/[,、;/]|或/);
  return unitOf(inner) ?? statedUnit(inner) ?? pieces.map(unitOf).find((unit) => unit !== undefined);
}
