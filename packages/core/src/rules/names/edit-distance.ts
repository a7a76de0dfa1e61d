/** A row of the distance table, kept between calls: names are compared by the million. */
let row = new Uint16Array(64);

/**
 * The edit distance (编辑距离) of two texts, when it is at most `limit`; undefined when it is greater. Only the band
 * around the diagonal is computed, and no more of it once every entry is above the limit.
 */
export function distanceWithin(a: string, b: string, limit: number): number | undefined {
  if (a.length > b.length) return distanceWithin(b, a, limit);
  if (b.length - a.length > limit) return undefined;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [n, m] = [endA - start, endB - start];
  if (n === 0) return m <= limit ? m : undefined;
  if (row.length <= m) row = new Uint16Array(2 * m + 1);
  for (let j = 0; j <= m; j++) row[j] = j;
  for (let i = 1; i <= n; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(m, i + limit);
    let diagonal = row[from - 1] ?? 0;
    row[from - 1] = from === 1 ? i : limit + 1;
    let least = row[from - 1] ?? 0;
    for (let j = from; j <= to; j++) {
      const above = j === i + limit ? limit + 1 : (row[j] ?? 0);
      const same = a.charCodeAt(start + i - 1) === b.charCodeAt(start + j - 1);
      const best = Math.min(diagonal + (same ? 0 : 1), above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = row[j] ?? 0;
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return undefined;
  }
  const distance = row[m] ?? 0;
  return distance <= limit ? distance : undefined;
}
