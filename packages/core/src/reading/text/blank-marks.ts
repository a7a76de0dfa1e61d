import { words } from './words';

/** Texts that say that nothing is known (空白标记): never zero, never a value. */
const BLANK_MARKS: ReadonlySet<string> = new Set([
  '',
  ...words(`/ // \\ - -- --- — —— ——— – ― － _ ~ . 、 * … …… ? ??
    无 暂无 待定 待补 待填 待核 未知 不详 未填 空 暂缺 缺 尚无 没有 未定 不适用 待补充 待明确
    N/A n/a NA NULL null None none nil TBD tbd`),
]);

/** True for a clean text that marks a blank. */
export function isBlankMark(text: string): boolean {
  return text.length <= 4 && (BLANK_MARKS.has(text) || /^[\s\-—–/\\]*$/.test(text));
}
