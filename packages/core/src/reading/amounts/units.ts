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
const STATED = new RegExp(
  `(?:单位|计量单位|金额单位)(?:均?为|是|[:：])?[(（]?((?:人民币)?(?:${MONEY}|${COUNTS})[^()（）]{0,12})`,
);

/** The unit that a text is: `亿元`, `人民币万元`, `亿` (= 亿元); undefined when it is none. */
export function unitOf(text: string): string | undefined {
  const unit = UNIT.exec(text.replace(/\s+/g, ''))?.[1];
  return unit === '亿' || unit === '万' ? `${unit}元` : unit;
}

/** True for a unit of money, in yuan or in dollars. */
export function isMoneyUnit(unit: string): boolean {
  return unit in YUAN_PER || unit in DOLLARS_PER;
}

/** The unit that a line states (单位：万元); of several (个、亿元) the first one of money. */
export function statedUnit(text: string): string | undefined {
  const stated = STATED.exec(text.normalize('NFKC').replace(/\s+/g, ''))?.[1];
  if (!stated) return undefined;
  const units = stated
    .split(/[、,，/;；|]|和|或/)
    .map(
      (part) =>
        unitOf(part) ??
        unitOf(/^(?:人民币)?(?:(?:亿|千万|百万|万|千)?(?:美元|元)|%|个|家|人)/.exec(part)?.[0] ?? ''),
    )
    .filter((unit) => unit !== undefined);
  return units.find(isMoneyUnit) ?? units[0];
}

function numbers(units: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(units).map(([unit, worth]) => [unit, Number(worth)]));
}
