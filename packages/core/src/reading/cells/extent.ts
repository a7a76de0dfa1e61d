/** How much is read, and who keeps it (读取范围). */
export interface Extent {
  /** Records expected; more may come. */
  readonly expected: number;
  /** The sheet's cells are let go once they are read: nothing may hold on to its strings. */
  readonly letsGo: boolean;
}
