/** Excel takes an address list of 8,192 characters; a little less leaves room. */
const LONGEST = 8_000;

/** Addresses joined by commas, in as few lists as Excel's limit allows. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
