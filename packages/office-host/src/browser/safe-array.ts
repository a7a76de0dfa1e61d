/** A list as desktop Excel hands it to office.js. */
export interface SafeArray {
  toArray(): unknown[];
}

/** Packs values the way that office.js unpacks them. */
export const safeArray = (...values: unknown[]): SafeArray => ({ toArray: () => values });
