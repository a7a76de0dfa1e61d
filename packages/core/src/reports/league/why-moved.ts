import type { Ranked } from './rank';

/** The place under last year's points and why it is another one, item by item; null where it is the same or unknown. */
export function whyMoved(
  now: Ranked,
  last: Ranked | undefined,
): { readonly place: number; readonly why: string } | null {
  if (last?.place === undefined || now.place === undefined || last.place === now.place) return null;
  const items = new Set([...now.items, ...last.items].map(({ item }) => item));
  const changes = [...items].flatMap((item) => {
    const [a, b] = [last, now].map((ranked) => ranked.items.find((each) => each.item === item));
    const [from, to] = [a?.points.toFixed() ?? '0', b?.points.toFixed() ?? '0'];
    if (from === to) return [];
    return [
      `${item}由${from}分改为${to}分，得分${a?.score.toFixed(2) ?? '0.00'}→${b?.score.toFixed(2) ?? '0.00'}`,
    ];
  });
  return { place: last.place, why: changes.join('；') };
}
