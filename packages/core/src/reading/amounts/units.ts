import { AMOUNT_UNITS, DOLLAR_UNITS } from '../../model/money';

/** Yuan in one unit (元): those of the model, and those that only older tables print. */
export const YUAN_PER: Readonly<Record<string, number>> = {
  ...numbers(AMOUNT_UNITS),
  千元: 1e3,
  百万元: 1e6,
  千万元: 1e7,
};

/** Dollars in one unit (美元). */
export const DOLLARS_PER: Readonly<Record<string, number>> = { ...numbers(DOLLAR_UNITS), 百万美元: 1e6 };

/** Units of counts and rates, which are no money (计数单位): the number stands for itself. */
const COUNTS = '个|家|户|人|人次|次|批|批次|场|场次|项|宗|件|条|期|分|%|亩|平方米|㎡|平米';
const MONEY = '(?:(?:亿|千万|百万|万|千)?(?:美元|元)|亿|万)';
const UNIT = new RegExp(`^(?:人民币)?(${MONEY}|${COUNTS})(?:人民币)?$`);
// Longer counts first: 批次 is no 批 with a 次 behind it.
const ANY = `(?:人民币)?(?:${MONEY}|${COUNTS.split('|')
  .toSorted((a, b) => b.length - a.length)
  .join('|')})(?:人民币)?`;
const LISTED = new RegExp(`^(${ANY}(?:(?:[、,/;|]|和|或)${ANY})*)(?![\\u4e00-\\u9fff])`);
// 填报单位：人民政府 names an office, no unit.
const ANNOUNCED =
  /(?<![\u4e00-\u9fff])(?:数量|总量)?单\s*位\s*(?:均?为|是|:)?\s*\(?|(?:计量|金额|货币)单位(?:均?为|是|:)?\s*\(?/g;

/** The unit that a text is: `亿元`, `人民币万元`, `亿` (= 亿元); undefined when it is none. */
export function unitOf(text: string): string | undefined {
  const unit = UNIT.exec(text.replace(/\s+/g, ''))?.[1];
  return unit === '亿' || unit === '万' ? `${unit}元` : unit;
}

/** True for a unit of money, in yuan or in dollars. */
export function isMoneyUnit(unit: string): boolean {
  return Object.hasOwn(YUAN_PER, unit) || Object.hasOwn(DOLLARS_PER, unit);
}

/** The unit that a line states (单位：万元); of several (个、亿元) the first one of money. */
export function statedUnit(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  for (const { index, 0: announced } of plain.matchAll(ANNOUNCED)) {
    const rest = plain.slice(index + announced.length).trimStart();
    // 万 元 typed wide is 万元; a space may as well end the statement.
    const listed = (LISTED.exec(rest) ?? LISTED.exec(rest.replace(/\s/g, '')))?.[1];
    const units = (listed ?? '')
      .split(/[、,/;|]|和|或/)
      .map(unitOf)
      .filter((unit) => unit !== undefined);
    if (units.length > 0) return units.find(isMoneyUnit) ?? units[0];
  }
  return undefined;
}

function numbers(units: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(units).map(([unit, worth]) => [unit, Number(worth)]));
}
