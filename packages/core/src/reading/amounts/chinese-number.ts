import nzh from 'nzh/cn';
import { Decimal } from '../../model/decimal';

const FORMAL: Readonly<Record<string, string>> = {
  ...{ 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十' },
  ...{ 佰: '百', 仟: '千', 萬: '万', 億: '亿', 两: '二', 〇: '零', 圆: '元' },
};
const DIGITS = '零一二三四五六七八九';
// The library answers 0 for what it cannot read: only well-formed numerals may reach it.
const WHOLE = /^(?:(?:[零一二三四五六七八九]?[千百十])*[零一二三四五六七八九]?[万亿]?)+$/;
const POINTED = /^([零一二三四五六七八九十百千]+)点([零一二三四五六七八九]+)(亿|千万|百万|万)?$/;

/** The number of Chinese numerals: 三亿二千万, 伍佰万, 三点二亿; undefined when it is none. */
export function chineseNumber(text: string): Decimal | undefined {
  const plain = text.replace(/廿/g, '二十').replace(/./gu, (character) => FORMAL[character] ?? character);
  const pointed = POINTED.exec(plain);
  if (pointed) {
    const fraction = [...(pointed[2] ?? '')].map((digit) => DIGITS.indexOf(digit)).join('');
    const scale = pointed[3] === undefined ? 1 : whole(`一${pointed[3]}`);
    const integer = whole(pointed[1] ?? '');
    return integer === undefined || scale === undefined
      ? undefined
      : new Decimal(`${integer}.${fraction}`).times(scale);
  }
  const value = whole(plain);
  return value === undefined ? undefined : new Decimal(value);
}

function whole(numerals: string): number | undefined {
  if (!/[零一二三四五六七八九十]/.test(numerals) || !WHOLE.test(numerals)) return undefined;
  const value = Number(nzh.decodeS(numerals));
  if (!Number.isFinite(value)) return undefined;
  return value === 0 && !/^零+$/.test(numerals) ? undefined : value;
}
