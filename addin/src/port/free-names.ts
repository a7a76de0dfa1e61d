/** Excel's own limit for the name of a sheet. https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const MOST = 31;

/** Names for new sheets that no sheet has, nor another of them: `月通报`, else `月通报（2）`, in the order wanted. */
export function freeNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  // Excel does not tell names apart by case.
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[\\/?*[\]:]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .slice(0, MOST) || '报表';
    let free = plain;
    for (let n = 2; used.has(free.toLowerCase()); n++) {
      const number = `（${n}）`;
      free = plain.slice(0, MOST - number.length) + number;
    }
    used.add(free.toLowerCase());
    return free;
  });
}
