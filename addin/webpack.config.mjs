import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import { AddinFilesPlugin } from './build/addin-files-plugin.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
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
    entry: { functions: './src/functions/index.ts', taskpane: './src/taskpane/index.tsx' },
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
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022' } }],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', charset: 'utf8' })] },
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
