// Draws the add-in's icons (assets/icon-*.png): rising bars on a rounded square. Run after a change of
// design; needs nothing but Node. Sizes: https://learn.microsoft.com/javascript/api/manifest/icon
import { mkdirSync, writeFileSync } from 'node:fs';
import { encodePng } from './png.mjs';

const SIZES = [16, 32, 64, 80, 128];
const BLUE = [15, 108, 189];
const WHITE = [255, 255, 255];
const SAMPLES = 4;

// All in units of the icon's side.
const BARS = [
  { left: 0.2, right: 0.34, top: 0.56 },
  { left: 0.43, right: 0.57, top: 0.42 },
  { left: 0.66, right: 0.8, top: 0.26 },
];
const BOTTOM = 0.8;
const CORNER = 0.18;

/** Distance by which a point lies outside the rounded square; negative inside. */
function outside(x, y) {
  const dx = Math.max(CORNER - x, x - (1 - CORNER), 0);
  const dy = Math.max(CORNER - y, y - (1 - CORNER), 0);
  return Math.hypot(dx, dy) - CORNER;
}

/** Colour and opacity of a point. */
function paint(x, y) {
  if (outside(x, y) > 0) return [0, 0, 0, 0];
  const bar = BARS.some(({ left, right, top }) => x >= left && x <= right && y >= top && y <= BOTTOM);
  return [...(bar ? WHITE : BLUE), 1];
}

/** RGBA of one pixel, averaged over its samples and not premultiplied. */
function pixel(column, row, size) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const [r, g, b, a] = paint(x, y);
    sum[0] += r * a;
    sum[1] += g * a;
    sum[2] += b * a;
    sum[3] += a;
  }
  const [r, g, b, a] = sum;
  return a === 0 ? [0, 0, 0, 0] : [r / a, g / a, b / a, (255 * a) / (SAMPLES * SAMPLES)].map(Math.round);
}

const folder = new URL('../assets/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) {
  writeFileSync(
    new URL(`icon-${size}.png`, folder),
    encodePng(size, size, (x, y) => pixel(x, y, size)),
  );
}
