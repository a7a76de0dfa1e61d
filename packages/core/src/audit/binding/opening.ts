import { BREAK } from '../clauses/place';
import type { Mention } from './mention';
import type { Passage } from './passage';

/**
 * What makes a list of parts: a bracket after the whole, 其中, a colon, a classification 按…分, a total 合计 that closes it,
 * a running total 累计, a thing and its opposite (已开工, 未开工), the whole called again by its name (签约项目中，…), or all
 * members of an axis wherever they stand (三次产业).
 */
export type Opening =
  'bracket' | 'among' | 'colon' | 'class' | 'total' | 'running' | 'opposite' | 'within' | 'axis';

/** How much text may stand between a whole and its first part. */
export const NEAR = 90;

const CLASS =
  /具体来?看|按[^，。；\n]{1,10}(?:分|看|划分|分类)|分[^，。；\n别]{1,8}看|从[^，。；\n]{1,10}看|按[^，。；\n\d]{2,6}[，:]|其中按|一、二、三(?:次|大)?产业/u;
/** 新签约项目中，, 612个优选项目中，: the whole is named again, or heads its row. */
export const WITHIN =
  /(?:^|[，。;:\n])(?:\d+[个项家宗件])?([^，。;:\n\d]{2,16}?)(?:当)?[中里](?=[，、:]|[^，。;:\n\d]{1,8}$)/u;

/** The strongest break between two mentions; 和 and 及 separate as 、 does. */
export function breakBetween(passage: Passage, from: Mention, to: Mention): number {
  let strongest: number = BREAK.item;
  for (let at = from.index + 1; at <= to.index; at += 1)
    strongest = Math.max(strongest, passage.mentions[at]!.since);
  return strongest;
}

/** The words of an item, from the end of the value before it: 其余六个镇共. */
export const itemWords = (passage: Passage, before: Mention, m: Mention): string =>
  passage.between(before, m).slice(-NEAR);

/** How the text between the value before and this one opens a list, or null. */
export function openingAt(passage: Passage, before: Mention, first: Mention): Opening | null {
  if (first.host === before.index) return 'bracket';
  // 进出口186亿元，增长67%（出口113亿元、进口73亿元）: a bracket after the growth of the whole explains the whole.
  const host = passage.mentions[first.host];
  if (
    host?.kind === 'percent' &&
    host.index === before.index + 1 &&
    host.part === before.part &&
    host.role === 'growth'
  )
    return 'bracket';
  // What a bracket on the way says is said of its own figure: 工业227个（其中新签128个），到位6.6亿元.
  const gap = passage
    .between(before, first)
    .replace(/\([^()]*\)/gu, '')
    .slice(-NEAR);
  // 从规模看。50亿元以上2个: the classification may stand as a sentence of its own.
  const joined = gap.replace(/看。/gu, '看，');
  const breaks = joined.slice(Math.max(...['。', ';', '\n'].map((c) => joined.lastIndexOf(c))) + 1);
  if (CLASS.test(breaks)) return 'class';
  if (/其中|包括|包含/u.test(breaks)) return 'among';
  if (WITHIN.test(`，${breaks}`)) return 'within';
  return breaks.includes(':') && first.opened ? 'colon' : null;
}
