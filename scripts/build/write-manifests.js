/** Writes the manifests for the address that the add-in will be served from, and its icons. */
const { cpSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { base, dist } = require('./base');
const { servedFrom, withoutSharedRuntime } = require('./manifest');

const root = path.join(__dirname, '..', '..');
const manifest = servedFrom(
  readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
  base(process.env),
);

mkdirSync(dist, { recursive: true });
writeFileSync(path.join(dist, 'manifest.xml'), manifest);
writeFileSync(path.join(dist, 'manifest-khong-shared-runtime.xml'), withoutSharedRuntime(manifest));
cpSync(path.join(root, 'assets', 'icons'), path.join(dist, 'assets'), { recursive: true });
