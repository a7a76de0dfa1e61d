import { Decimal } from '../../model/decimal';
import { cleanText } from '../cells/cell';
import { isBlankMark } from '../text/blank-marks';
import { chineseNumber } from './chinese-number';
import { isMoneyUnit, unitOf } from './units';

/** What the text of an amount (金额) says, before the column's unit is applied. */
export type AmountText =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      /** The unit written in the cell; undefined where it has none. */
      readonly unit: string | undefined;
      /** 约, 近, 余: kept as written, but not exact. */
      readonly approximate: boolean;
      /** How the number would be typed plainly. */
      readonly plain: string;
    }
  | { readonly kind: 'several' | 'unreadable'; readonly why: string };

const BEFORE =
  /^(?:(约为?|大约|近|超过?|逾|将近|接近|不低于|不少于|不超过|预计|估计|暂估|≈|>|<|≥|≤)|(?:共计?|合计|总计|总投资|投资|金额|到位|人民币|RMB|CNY|¥|第)[:：]?)/i;
const DOLLAR_BEFORE = /^(?:US\$|USD|\$|美元)/i;
const ABOUT_AFTER = /(?:左右|上下|以上|以内|以下|多|余|出头|不等|\(?(?:估|暂估|预计|约)\)?)$/;
const SCALES: Readonly<Record<string, string>> = {
  亿: '1e8',
  千万: '1e7',
  百万: '1e6',
  十万: '1e5',
  万: '1e4',
  千: '1e3',
  百: '1e2',
};
const NUMBER = '[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?';
const SCALE = '亿|千万|百万|十万|万|千|百';
const ONE = new RegExp(
  `^(${NUMBER})(?:余|多)?(${SCALE})?(?:余|多)?(人民币)?(美元|美金|元|圆|块)?(?:整|人民币)?$`,
);
const PIECE = new RegExp(`^(${NUMBER})(${SCALE})`);
const COUNTED = new RegExp(`^(${NUMBER})(\\D{1,3})$`);
const ANY_NUMBER = /\d+(?:\.\d+)?/g;

/**
 * Reads the text of an amount: `1,234.5`, `３．２亿元`, `约8910万元`, `1亿3000万元`, `三亿二千万元`, `1000万美元`, `(120)`.
 * Ranges and cells with several numbers give no value.
 */
export function parseAmount(raw: string): AmountText {
  let text = cleanText(raw)
    .replace(/\s+/g, '')
    .replace(/(\d)[,'](?=\d{3}(?!\d))/g, '$1')
    .replace(/[。;；]$/, '');
  if (isBlankMark(text)) return { kind: 'blank' };
  const accounting = /^\((\d[\d.]*)\)$/.exec(text);
  if (accounting) text = `-${accounting[1] ?? ''}`;
  let approximate = false;
  let dollars = false;
  for (let before = BEFORE.exec(text); before; before = BEFORE.exec(text)) {
    approximate ||= before[1] !== undefined;
    text = text.slice(before[0].length);
  }
  if (DOLLAR_BEFORE.test(text)) {
    dollars = true;
    text = text.replace(DOLLAR_BEFORE, '');
  }
  text = text.replace(/\([^()\d]*\)$/, (remark) => ((approximate ||= /估|约|预计/.test(remark)), ''));
  approximate ||= /[余多](?:亿|万|千|百|元|美元|$)/.test(text);
  text = text.replace(ABOUT_AFTER, () => ((approximate = true), ''));

  const found = one(text, dollars) ?? compound(text, dollars) ?? chinese(text) ?? counted(text);
  if (found)
    return { kind: 'number', ...found, approximate, plain: found.value.toFixed() + (found.unit ?? '') };
  const numbers = text.match(ANY_NUMBER)?.length ?? 0;
  if (numbers > 1) return { kind: 'several', why: `此格有${numbers}个数，无法确定取哪一个` };
  return { kind: 'unreadable', why: '不是能识别的金额' };
}

type Found = { value: Decimal; unit: string | undefined } | undefined;

function one(text: string, dollars: boolean): Found {
  const match = ONE.exec(text);
  if (!match) return undefined;
  const [, number = '', scale, , currency] = match;
  const foreign = dollars || currency === '美元' || currency === '美金';
  if (scale === undefined && currency === undefined && !dollars)
    return { value: new Decimal(number), unit: undefined };
  return inUnit(new Decimal(number), scale, foreign);
}

/** 1亿3000万元: pieces whose scales fall. */
function compound(text: string, dollars: boolean): Found {
  let rest = text;
  let sum = new Decimal(0);
  let previous = new Decimal(Infinity);
  let pieces = 0;
  for (let piece = PIECE.exec(rest); piece; piece = PIECE.exec(rest), pieces++) {
    const scale = new Decimal(SCALES[piece[2] ?? ''] ?? 1);
    if (scale.gte(previous)) return undefined;
    sum = sum.plus(new Decimal(piece[1] ?? 0).times(scale));
    previous = scale;
    rest = rest.slice(piece[0].length);
  }
  const tail = /^(\d+(?:\.\d+)?)?(美元|元|圆)?整?$/.exec(rest);
  if (pieces === 0 || !tail) return undefined;
  return { value: sum.plus(tail[1] ?? 0), unit: dollars || tail[2] === '美元' ? '美元' : '元' };
}

function chinese(text: string): Found {
  const match =
    /^([零〇一二三四五六七八九十百千万亿两廿壹贰叁肆伍陆柒捌玖拾佰仟萬億点]+)(美元|元|圆)?整?$/.exec(text);
  const value = match ? chineseNumber(match[1] ?? '') : undefined;
  if (!match || value === undefined) return undefined;
  const scaled = /[万亿萬億]/.test(match[1] ?? '');
  const unit = match[2] === '美元' ? '美元' : match[2] !== undefined || scaled ? '元' : undefined;
  return { value, unit };
}

/** 29个, 50%: a count or a rate with its unit. */
function counted(text: string): Found {
  const match = COUNTED.exec(text);
  const unit = match ? unitOf(match[2] ?? '') : undefined;
  return match && unit !== undefined ? { value: new Decimal(match[1] ?? 0), unit } : undefined;
}

function inUnit(value: Decimal, scale: string | undefined, foreign: boolean): Found {
  const currency = foreign ? '美元' : '元';
  const unit = `${scale ?? ''}${currency}`;
  if (isMoneyUnit(unit)) return { value, unit };
  return { value: value.times(SCALES[scale ?? ''] ?? 1), unit: currency };
}
