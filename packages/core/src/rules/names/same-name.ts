import { distanceWithin } from './edit-distance';

/** What makes names that read alike different projects: numbers, phases, plots, letters, points of the compass, towns. */
const MARKS =
  /\d+(?:\.\d+)?|[a-z]+|[一二三四五六七八九十甲乙丙丁]+(?=期|号|标|区|批|线|厂|组|段|座|楼)|[东南西北中上下左右新老](?=区|片|园|岸|侧|路|线|段|地块|城|厂|部)|(?<=城|片|园|厂|区)[东南西北]|[\u4e00-\u9fff]{2}(?:镇|乡|街道)/g;

// Below this length one character is a tenth of the name.
const SHORTEST = 6;

/**
 * Whether two plain names are one, misspelt or abbreviated (疑似同名): alike to the given degree (1 − edits ÷ length),
 * with the same numbers and phases, and neither the beginning of the other, which is a project of its own.
 */
export function isSameName(a: string, b: string, least: number): boolean {
  if (a === b) return a !== '';
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < SHORTEST || a.startsWith(b) || b.startsWith(a)) return false;
  const limit = Math.floor((1 - least) * longest + 1e-9);
  if (distanceWithin(a, b, limit) === undefined) return false;
  return marksOf(a) === marksOf(b);
}

function marksOf(name: string): string {
  return (name.match(MARKS) ?? []).join(' ');
}
