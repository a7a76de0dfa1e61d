import fc from 'fast-check';

// The same values in every run, so that a test says the same of the same code. `pnpm explore` draws others.
const drawn = process.env['FAST_CHECK_SEED'];
fc.configureGlobal({ seed: drawn === undefined ? 20_220_630 : Number(drawn) });
