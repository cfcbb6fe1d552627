const path = require('node:path');
const { BannerPlugin } = require('webpack');

const at = (...parts) => path.join(__dirname, ...parts);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
  },
};

/** @returns {import('webpack').Configuration} a program for Node.js, readable as it is built */
const nodeProgram = (name, entry, folder) => ({
  name,
  mode: 'production',
  target: 'node20',
  entry,
  output: { path: folder, filename: '[name].js', clean: true },
  node: { __dirname: false },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
});

module.exports = [
  {
    ...nodeProgram('cli', { 'iso-plan': './src/cli/main.ts' }, at('dist', 'cli')),
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  },
  {
    ...nodeProgram(
      'bench',
      {
        run: './bench/run.ts',
        'read-ours': './bench/read-ours.ts',
        'read-exceljs': './bench/read-exceljs.ts',
      },
      at('out', 'bench'),
    ),
    // The peers run as they are published, not bundled.
    externals: { exceljs: 'commonjs exceljs', 'chrono-node': 'commonjs chrono-node' },
  },
  nodeProgram('docs', { 'write-rule-pages': './scripts/write-rule-pages.ts' }, at('out', 'docs')),
];
