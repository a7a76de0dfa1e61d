import type { Mention } from '../binding/mention';
import { isPercent, isValue } from '../binding/mention';
import type { Passage } from '../binding/passage';
import { BREAK } from '../clauses/place';

/** The items named before 分别: 甲县、乙县和丙县 → 3. */
function namesBefore(passage: Passage, first: Mention): number {
  const from = Math.max(0, first.start - 80);
  const text = passage.text.slice(from, first.start);
  const at = text.lastIndexOf('分别');
  if (at < 0) return 0;
  const head = text.slice(0, at);
  const clause = head.slice(Math.max(...['，', ';', '。', ':', '\n'].map((c) => head.lastIndexOf(c))) + 1);
  return clause.split(/[、和及与]/u).filter((name) => name.trim() !== '').length;
}

/** The figures of the clauses just before 分别, one a clause: 内资7亿元，外资12万美元，分别增长17%、36%. */
function valuesBefore(passage: Passage, first: Mention): Mention[] {
  const values: Mention[] = [];
  for (let at = first.index - 1; at >= 0 && values.length < 12; at -= 1) {
    const m = passage.mentions[at]!;
    if (m.part !== first.part || m.sentence !== first.sentence) break;
    if (m.kind === 'date') continue;
    // 6个项目投资93亿元，54个项目投资268亿元，分别占…: the last figure of each clause.
    if (m.clause === values[0]?.clause) continue;
    if (!isValue(m) || m.clause === first.clause) break;
    values.unshift(m);
  }
  return values;
}

/**
 * 分别 gives as many figures as it names things.
 * 甲县、乙县分别完成12亿元和9亿元: two names, two figures.
 */
export function pairing(passage: Passage): void {
  for (let at = 0; at < passage.mentions.length; at += 1) {
    const first = passage.mentions[at]!;
    if (!first.lead.includes('分别') || !(isValue(first) || isPercent(first))) continue;
    const list = [first];
    for (let next = passage.mentions[at + 1]; next; next = passage.mentions[next.index + 1]) {
      if (next.kind !== first.kind || next.clause !== first.clause || next.since > BREAK.item) break;
      list.push(next);
      if (list.length > 40) break;
    }
    const values = isPercent(first) ? valuesBefore(passage, first) : [];
    const paired = values.length === list.length;
    if (list.length < 2 || (namesBefore(passage, first) !== list.length && !paired)) continue;
    passage.add({
      kind: 'pairing',
      stated: null,
      operands: paired ? [...values, ...list] : list,
      computed: null,
      verdict: 'consistent',
      formula: `“分别”前后各${list.length}项`,
    });
    at += list.length - 1;
  }
}
