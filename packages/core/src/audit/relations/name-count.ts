import { exactly } from '../../model/interval';
import { rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { PLACES } from '../lexicon/units';
import type { Verdict } from '../types';

/** What is named and counted: 甲、乙、丙3个县. */
const NAMED =
  /^(?:国家)?(?:地)?(?:省|市|州|盟|县|区|旗|乡|镇|街道|园区|开发区|城市|国家|部门|单位|企业|公司|片区|功能区|领域|行业|方面|产业|板块|项目|乡镇|专班|组团)/u;
const OPEN = /^[^，。；、:]{0,9}(?:企业|公司|项目|园区|开发区|单位)/u;
const LONGEST_NAME = 16;
const REACH = 240;
/** Words before the first name. */
const BEFORE_NAMES = /^.*(?:其中|包括|分别是|分别为|以及|引进了?|有|是|为|在|由|来自|涉及)/u;

/** The names listed right before a count, with whether 等 leaves others out. */
function namesBefore(passage: Passage, count: Mention): { names: readonly string[]; open: boolean } {
  const text = passage.text.slice(Math.max(0, count.start - REACH), count.start);
  const clause = text.slice(
    Math.max(...['，', ';', '。', ':', '\n', '!'].map((c) => text.lastIndexOf(c))) + 1,
  );
  const open = /等$/u.test(clause);
  const names = clause
    .replace(/\([^()]*\)/gu, '')
    .replace(/等?$/u, '')
    .split(/、|以及/u)
    .map((name) => name.trim());
  return { names: [(names[0] ?? '').replace(BEFORE_NAMES, ''), ...names.slice(1)], open };
}

/** The names that a count announces after a colon: 13个县由高到低依次是：甲、乙、丙. */
function namesAfter(passage: Passage, count: Mention): readonly string[] {
  const text = passage.text.slice(count.end, count.end + REACH);
  const list = /^[^，。;:、\d]{0,24}:([^。;:\d]{3,200})[。;\n]/u.exec(text.replace(/\([^()]*\)/gu, ''))?.[1];
  return list === undefined ? [] : list.split(/、|以及|，/u).map((name) => name.trim());
}

const areNames = (names: readonly string[]): boolean =>
  names.some((name) => name.length >= 2) &&
  names.every((name) => name.length >= 1 && name.length <= LONGEST_NAME && !/[\d%]/u.test(name));

/** How many of the names may be two, joined by 和 or 及; 呼和浩特 is one. */
const joined = (names: readonly string[]): number =>
  names.reduce((total, name) => total + (name.slice(1, -1).match(/[和及与]/gu)?.length ?? 0), 0);

/** Short names only: longer ones may hold a 、 of their own. */
const areSure = (names: readonly string[], count: Mention): boolean =>
  names.length >= 3 &&
  names.every((name) => name.length <= 5) &&
  new Set(names).size === names.length &&
  !count.hedged;

/** How far the items of a numbered list may go on. */
const LONGEST_LIST = 2000;

/** Within how many characters its first item must begin. */
const OPENING = 60;
const FIRST = /[:：;；，\n(]\s*1[、.．)](?!\d)/u;

/** How many items a numbered list has that begins within the sentence: 1、…；2、…；3、…. */
function numberedAfter(passage: Passage, count: Mention): number {
  if (!FIRST.test(passage.text.slice(count.end, count.end + OPENING))) return 0;
  const text = passage.text.slice(count.end, count.end + LONGEST_LIST);
  let items = 0;
  let at = 0;
  for (;;) {
    const next = text
      .slice(at)
      .search(new RegExp(`(?:^|[:：;；。，\\n(])\\s*${items + 1}[、.．)](?!\\d)`, 'u'));
    if (next < 0 || (items === 0 && /[。\n]/u.test(text.slice(0, next)))) return items;
    at += next + 1;
    items += 1;
  }
}

/** 共11个，分别是：1、…；2、…: as many items as are numbered; or as are named in the bracket right after. */
function enumerated(passage: Passage, count: Mention): void {
  const bracket = /^\(([^()\d]{3,200})\)/u.exec(passage.text.slice(count.end, count.end + REACH))?.[1];
  const names = (bracket ?? '').split(/、/u);
  const items = areNames(names) && names.length > 1 ? names.length : numberedAfter(passage, count);
  if (items < 2 || count.approx !== items) return;
  passage.add({
    kind: 'list_count',
    stated: count,
    operands: [],
    computed: { point: rational(items), range: exactly(rational(items)) },
    verdict: 'consistent',
    formula: `列出${items}项`,
  });
}

/**
 * As many names as their number says 列名数: 甲、乙、丙3个县提前完成任务.
 */
export function nameCount(passage: Passage): void {
  for (const count of passage.mentions) {
    if (count.kind !== 'count' || count.bound || count.places > 0 || count.approx > 40) continue;
    const before = namesBefore(passage, count);
    const tail = passage.text.slice(count.end, count.end + 14);
    // 等4家世界500强企业: whatever they are, they were named.
    if (count.dimension !== PLACES && !NAMED.test(tail) && !(before.open && OPEN.test(tail))) {
      enumerated(passage, count);
      continue;
    }
    const after = namesAfter(passage, count);
    const names = areNames(after) ? after : before.names;
    if (!areNames(names)) enumerated(passage, count);
    if (!areNames(names)) continue;
    const most = names.length + joined(names);
    if (most < 2) continue;
    const fits = count.approx >= names.length && count.approx <= most;
    const listed = rational(fits ? count.approx : most);
    const off = Math.min(Math.abs(names.length - count.approx), Math.abs(most - count.approx));
    const verdict: Verdict = fits ? 'consistent' : 'inconsistent';
    if (!fits && (off > 1 || before.open || !areSure(names, count))) continue;
    passage.add({
      kind: 'list_count',
      stated: count,
      operands: [],
      computed: { point: listed, range: exactly(listed) },
      verdict,
      formula: `列出${listed.num}个名称`,
      innocent: fits ? [] : ['所列名称可能有合并，或另有未列的'],
    });
  }
}
