const path = require('node:path');
const { BannerPlugin } = require('webpack');

const dist = path.join(__dirname, 'dist');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
  },
};

/** @type {import('webpack').Configuration} */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.join(dist, 'cli'), filename: 'iso-plan.js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

/** @type {import('webpack').Configuration} */
const bench = {
  name: 'bench',
  mode: 'production',
  target: 'node20',
  entry: {
    run: './bench/run.ts',
    'read-ours': './bench/read-ours.ts',
    'read-exceljs': './bench/read-exceljs.ts',
  },
  output: { path: path.join(__dirname, 'out', 'bench'), filename: '[name].js' },
  node: { __dirname: false },
  resolve: { extensions: ['.ts', '.js'] },
  externals: { exceljs: 'commonjs exceljs', 'chrono-node': 'commonjs chrono-node' },
  module: { rules: [typescript] },
  optimization: { minimize: false },
};

module.exports = [cli, bench];
