import { tablesOf, type Ledger } from '../../model/ledger';
import { textsOf } from '../../model/texts-of';

const WHOLE = /^全[区县市州旗]/;
/** 区商务局, 县林业局; 市场监督管理局 says nothing of a 市. */
const OWN = /^[区县州旗]|^市(?!场)/;

/**
 * What the sentences call the whole (全区、全县): as the target table says it, else as most units' names begin; 全区
 * where nothing tells.
 */
export function areaWord(ledger: Ledger): string {
  const names = (['targets', 'units', 'projects'] as const).flatMap((kind) =>
    tablesOf(ledger, kind).flatMap(({ columns }) => (columns.unit ? textsOf(columns.unit) : [])),
  );
  const counts = new Map<string, number>();
  for (const name of new Set(names)) {
    const [whole] = WHOLE.exec(name) ?? [];
    if (whole) return whole;
    const [own] = OWN.exec(name) ?? [];
    if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return `全${most?.[0] ?? '区'}`;
}
