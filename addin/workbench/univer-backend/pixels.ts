/** Pixels to a point (磅) at the 96 dots per inch of a page. */
const PIXELS_PER_POINT = 96 / 72;

export const toPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const toPoints = (pixels: number): number => pixels / PIXELS_PER_POINT;
