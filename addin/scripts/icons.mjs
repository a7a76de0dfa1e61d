// Draws the icons of the add-in (assets/icon-*.png) and of its commands (assets/check-*.png …): white signs on a rounded
// square. Run after a change of design; needs nothing but Node. https://learn.microsoft.com/javascript/api/manifest/icon
import { mkdirSync, writeFileSync } from 'node:fs';
import { encodePng } from './png.mjs';

const SIZES = [16, 32, 64, 80, 128];
const COMMAND_SIZES = [16, 32, 80];
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

/** Strokes of the other signs, each from one point to the next. */
const STROKES = {
  check: [[0.24, 0.52, 0.43, 0.71, 0.77, 0.3]],
  reports: [
    [0.3, 0.24, 0.7, 0.24, 0.7, 0.76, 0.3, 0.76, 0.3, 0.24],
    [0.42, 0.42, 0.58, 0.42],
    [0.42, 0.58, 0.58, 0.58],
  ],
  formulas: [[0.7, 0.25, 0.31, 0.25, 0.55, 0.5, 0.31, 0.75, 0.7, 0.75]],
  explain: [
    [
      0.33, 0.37, 0.35, 0.28, 0.42, 0.22, 0.5, 0.2, 0.58, 0.22, 0.65, 0.28, 0.67, 0.37, 0.62, 0.46, 0.5, 0.52,
      0.5, 0.6,
    ],
    [0.5, 0.77, 0.5, 0.775],
  ],
};
const HALF_WIDTH = 0.055;

/** The sign of an icon: whether a point is part of it. */
const SIGNS = {
  icon: inBars,
  board: inBars,
  ...Object.fromEntries(Object.entries(STROKES).map(([name, lines]) => [name, inStrokes(lines)])),
};

function inBars(x, y) {
  return BARS.some(({ left, right, top }) => x >= left && x <= right && y >= top && y <= BOTTOM);
}

function inStrokes(lines) {
  const segments = lines.flatMap((points) =>
    Array.from({ length: points.length / 2 - 1 }, (_, i) => points.slice(2 * i, 2 * i + 4)),
  );
  return (x, y) => segments.some((segment) => distance(x, y, segment) <= HALF_WIDTH);
}

/** From a point to a segment. */
function distance(x, y, [x1, y1, x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** Distance by which a point lies outside the rounded square; negative inside. */
function outside(x, y) {
  const dx = Math.max(CORNER - x, x - (1 - CORNER), 0);
  const dy = Math.max(CORNER - y, y - (1 - CORNER), 0);
  return Math.hypot(dx, dy) - CORNER;
}

/** Colour and opacity of a point. */
function paint(sign, x, y) {
  if (outside(x, y) > 0) return [0, 0, 0, 0];
  return [...(sign(x, y) ? WHITE : BLUE), 1];
}

/** RGBA of one pixel, averaged over its samples and not premultiplied. */
function pixel(sign, column, row, size) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const [r, g, b, a] = paint(sign, x, y);
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
for (const [name, sign] of Object.entries(SIGNS)) {
  for (const size of name === 'icon' ? SIZES : COMMAND_SIZES) {
    writeFileSync(
      new URL(`${name}-${size}.png`, folder),
      encodePng(size, size, (x, y) => pixel(sign, x, y, size)),
    );
  }
}
