/** A rectangle of cells, 0-based and inclusive on all sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
