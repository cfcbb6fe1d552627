const path = require('node:path');

/** Where the build is put; the environment's `DIST` may name another folder. */
const dist = path.resolve(process.env.DIST || path.join(__dirname, '..', '..', 'dist'));

/** Where the add-in is served from while it is tried on one's own machine. */
const OWN_MACHINE = 'https://localhost:3000/';

/**
 * The address that the add-in will be served from, with a slash at its end.
 * @param {NodeJS.ProcessEnv} env `BASE` says it, else it is one's own machine.
 * @throws where Office would not take it: it takes https, and no other scheme.
 */
function base({ BASE: said }) {
  if (!said) return OWN_MACHINE;
  const url = URL.canParse(said) ? new URL(said) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(
      `base=${said}: not an https address of a folder, such as https://iso.example.gov.vn/ke-hoach/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * What was asked for, of all the ways in which one may say it:
 * `npm run build -- base=…`, `--base=…`, `--base …`, `--env base=…`; `npm run build --base=…`;
 * `BASE=… npm run build`.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ base: string | undefined, others: string[] }} the address as it was said; the other arguments
 */
function saidBase(args, env) {
  let said = env.npm_config_base || env.BASE || env.base;
  const others = [];
  for (const arg of args
    .join(' ')
    .replace(/--env[ =]/g, '')
    .replace(/--base /g, 'base=')
    .split(' ')) {
    const [, address] = /^(?:--)?base=(.*)$/i.exec(arg) ?? [];
    if (address !== undefined) said = address;
    else if (arg) others.push(arg);
  }
  return { base: said, others };
}

module.exports = { OWN_MACHINE, base, dist, saidBase };
