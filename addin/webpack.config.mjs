import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { AddinFilesPlugin } from './build/addin-files-plugin.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const RULES = /[\\/]core[\\/]src[\\/]rules[\\/].*\.ts$/;
const INDICATORS = /[\\/]core[\\/]src[\\/]indicators[\\/].*\.ts$/;
const POLICIES = /[\\/]core[\\/]src[\\/]policies[\\/].*\.ts$/;
const FUNCTIONS = /[\\/]src[\\/]functions[\\/].*\.ts$/;
const strip = (...keys) => ({ loader: here('build/strip-texts-loader.mjs'), options: { keys } });
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * `taskpane.html` is the one page of the shared runtime: it loads the functions and the pane, each its own script.
 * ADDIN_URL is where the add-in is served; OFFICE_JS_URL another address of Microsoft's library (21Vianet).
 */
export default (_env, { mode }) => {
  const production = mode === 'production';
  return {
    mode,
    context: here('.'),
    entry: {
      functions: { import: './src/functions/index.ts', layer: 'functions' },
      taskpane: './src/taskpane/index.tsx',
    },
    experiments: { layers: true },
    output: {
      path: here('dist'),
      clean: true,
      // The manifest names functions.js, so it keeps its name; its address in the page changes with its content.
      filename: ({ chunk }) =>
        chunk?.name === 'functions' ? 'functions.js?[contenthash]' : '[name].[contenthash].js',
      chunkFilename: '[name].[contenthash].js',
      publicPath: 'auto',
    },
    devtool: production ? false : 'source-map',
    resolve: {
      extensions: ['.tsx', '.ts', '...'],
      conditionNames: ['source', '...'],
    },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022' } },
        // Loaders run from the last to the first: these see TypeScript. The pane explains its findings, a cell does not.
        { test: [RULES, INDICATORS], use: strip('examples') },
        { test: FUNCTIONS, issuerLayer: 'functions', use: strip('examples', 'units', 'needs', 'excel') },
        { test: POLICIES, issuerLayer: 'functions', use: strip('meaning', 'figures', 'source') },
        { test: RULES, issuerLayer: 'functions', use: strip('reason', 'source', 'nextStep', 'innocent') },
      ],
    },
    // The page stays as it is written: the workbench finds Microsoft's script in it.
    ...(production && { optimization: { minimize: { html: false } } }),
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        templateParameters: { officeJs: process.env.OFFICE_JS_URL ?? OFFICE_JS },
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
      }),
      new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }] }),
      new AddinFilesPlugin({
        functions: here('src/functions'),
        english: here('src/functions/en-US.json'),
        manifest: here('manifest/manifest.xml'),
        address: process.env.ADDIN_URL,
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
    devServer: { port: 3000, server: 'https', hot: false, liveReload: true, client: { overlay: false } },
  };
};
