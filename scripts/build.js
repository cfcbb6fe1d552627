/**
 * Builds what is given out: the command line, the pane, the one-file page, and the manifests.
 * `npm run build -- base=https://iso.example.gov.vn/ke-hoach/` says where it will be served from;
 * `npm run build -- pane` builds that part only.
 */
const { fork } = require('node:child_process');
const path = require('node:path');
const { base, saidBase } = require('./build/base');

const PARTS = ['cli', 'pane', 'page', 'manifest'];

/** Parts are built side by side, each in a process of its own. */
function build(part, env) {
  const [program, ...args] = part === 'manifest' ? ['write-manifests'] : ['part', part];
  const child = fork(path.join(__dirname, 'build', `${program}.js`), args, { env });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0)));
}

async function main() {
  const said = saidBase(process.argv.slice(2), process.env);
  const unknown = said.others.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) {
    throw new Error(
      `No part to build: ${unknown.join(' ')}. Parts: ${PARTS.join(', ')}; address: base=https://…`,
    );
  }
  const env = { ...process.env, BASE: said.base ?? '' };
  const parts = said.others.length > 0 ? said.others : PARTS;
  console.log(`Building ${parts.join(', ')} for ${base(env)}`);
  const built = await Promise.all(parts.map((part) => build(part, env)));
  if (built.includes(false)) throw new Error('The build failed.');
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
