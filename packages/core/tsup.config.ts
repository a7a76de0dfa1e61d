import { defineConfig } from 'tsup';

/** JavaScript only; declarations come from tsc, whose own build is faster and does not run out of memory. */
export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: false,
  clean: true,
});
