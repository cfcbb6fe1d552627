const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { dist } = require('./scripts/build/base');
const { OneFilePlugin } = require('./scripts/build/one-file-plugin');
const { PolicyPlugin } = require('./scripts/build/policy-plugin');
const { SwcMinifyPlugin } = require('./scripts/build/swc-minify-plugin');

const at = (...parts) => path.join(__dirname, ...parts);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  },
};

const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** @returns {import('webpack').Configuration} a program for Node.js, readable as it is built */
const nodeProgram = (name, entry, folder) => ({
  name,
  mode: 'production',
  target: 'node20',
  entry,
  output: { path: folder, filename: '[name].js', clean: true },
  node: { __dirname: false },
  resolve,
  module: { rules: [typescript] },
  optimization: { minimize: false },
});

/** @returns {import('webpack').Configuration} a page for a browser, made of a template and a program */
const webPage = (name, entry, template, filename) => ({
  name,
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { [name]: entry },
  output: { path: dist, publicPath: '' },
  resolve,
  module: {
    rules: [
      { test: /\.xlsx$/, type: 'asset/inline' },
      { test: /\.js$/, include: /@fluentui/, use: at('scripts', 'build', 'icon-loader.js') },
      { ...typescript, use: [at('scripts', 'build', 'icon-loader.js'), typescript.use] },
    ],
  },
  optimization: { minimizer: [new SwcMinifyPlugin()] },
  // bench/sizes.ts holds the sizes, as they are sent.
  performance: false,
  plugins: [new HtmlWebpackPlugin({ template, filename, scriptLoading: 'defer', minify: false })],
});

const pane = webPage(
  'pane',
  './src/taskpane/main.tsx',
  './src/taskpane/taskpane.html',
  'taskpane.html',
);
const page = webPage('page', './src/web/main.tsx', './src/web/page.html', 'ke-hoach-iso.html');

module.exports = [
  {
    ...nodeProgram('cli', { 'iso-plan': './src/cli/main.ts' }, path.join(dist, 'cli')),
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  },
  {
    ...pane,
    output: {
      ...pane.output,
      filename: 'pane/[name].[contenthash:8].js',
      clean: { keep: (file) => !file.startsWith('pane/') },
    },
    plugins: [
      ...pane.plugins,
      new PolicyPlugin({
        'script-src': "'self' https://appsforoffice.microsoft.com",
        'connect-src': "'self'",
      }),
    ],
  },
  {
    ...page,
    output: { ...page.output, filename: '[name].js' },
    // One file: what the pane loads when it is asked for is in it from the beginning.
    module: { ...page.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    plugins: [...page.plugins, new OneFilePlugin(), new PolicyPlugin({ 'worker-src': 'blob:' })],
  },
  {
    ...nodeProgram(
      'bench',
      {
        run: './bench/run.ts',
        sizes: './bench/sizes.ts',
        'read-ours': './bench/read-ours.ts',
        'read-exceljs': './bench/read-exceljs.ts',
        'report-ours': './bench/report-ours.ts',
        'report-exceljs': './bench/report-exceljs.ts',
      },
      at('out', 'bench'),
    ),
    // The peers run as they are published, not bundled.
    externals: { exceljs: 'commonjs exceljs', 'chrono-node': 'commonjs chrono-node' },
  },
  nodeProgram('docs', { 'write-rule-pages': './scripts/write-rule-pages.ts' }, at('out', 'docs')),
  {
    ...nodeProgram('icons', { 'draw-icons': './scripts/draw-icons.ts' }, at('out', 'icons')),
    externals: { 'playwright-core': 'commonjs playwright-core' },
  },
];
