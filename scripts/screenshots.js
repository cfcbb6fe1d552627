/** Builds, and takes pictures of every view: all to out/screenshots, those for the documents to docs/images. */
const { execFileSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..');
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

run('scripts/build.js', 'pane', 'page');
run(require.resolve('jest/bin/jest'), '--testMatch', '**/e2e/take-screenshots.ts');
