import { exactly } from '../../model/interval';
import { rational } from '../../model/rational';
import type { Mention } from '../binding/mention';
import type { Passage } from '../binding/passage';
import type { Verdict } from '../types';

/** The number of items announced just before a whole: 9大类重点项目共246个, 三个片区到位38亿元. */
function announced(passage: Passage, whole: Mention, first: Mention): Mention | null {
  for (let at = first.index - 1; at >= Math.max(0, whole.index - 2); at -= 1) {
    const m = passage.mentions[at]!;
    if (m === whole || m.kind !== 'count' || m.sentence !== whole.sentence) continue;
    if (m.spelled || m.dimension === '类') return m;
  }
  return null;
}

/**
 * A list has as many items as it announces 列举数.
 * 3大类项目共20个：工业9个、农业4个、服务业7个: three items.
 */
export function listCount(passage: Passage): void {
  for (const sum of passage.found.filter((r) => r.kind === 'parts_sum')) {
    const first = sum.operands[0];
    const number = first && sum.stated && announced(passage, sum.stated, first);
    if (!number) continue;
    const listed = rational(sum.operands.length);
    const agrees = number.value.num === listed.num;
    const verdict: Verdict = agrees
      ? 'consistent'
      : number.dimension === '类' && (first.opened || first.gap.includes('其中'))
        ? 'inconsistent'
        : 'unknown';
    if (verdict === 'unknown') continue;
    passage.add({
      kind: 'list_count',
      stated: number,
      operands: sum.operands,
      computed: { point: listed, range: exactly(listed) },
      verdict,
      formula: `后文列出${sum.operands.length}项`,
      innocent: agrees ? [] : ['所列各项可能有合并'],
    });
  }
}
