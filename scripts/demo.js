/** The main job on the sample plan: check it, mark it, report on it. */
const { spawnSync } = require('node:child_process');
const { mkdirSync } = require('node:fs');
const { join, relative } = require('node:path');

const root = join(__dirname, '..');
const isoPlan = join(root, 'dist', 'cli', 'iso-plan.js');
const plan = join('assets', 'ke-hoach-mau-2024.xlsx');
const result = join('out', 'ke-hoach-mau-2024.xlsx');
const ERRORS_FOUND = 1;

function run(...args) {
  console.log(`\n$ node ${relative(root, isoPlan)} ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [isoPlan, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const expected = args[0] === 'check' ? [0, ERRORS_FOUND] : [0];
  if (!expected.includes(status)) process.exit(status ?? 1);
}

mkdirSync(join(root, 'out'), { recursive: true });
run('check', plan, '--as-of', '2024-07-15');
run('highlight', plan, '--as-of', '2024-07-15', '--out', result);
run(
  'report',
  result,
  '--period',
  '2024-H1',
  '--cut-off',
  'calendar',
  '--out',
  result,
  '--in-place',
);
console.log(`\nMở tệp kết quả: ${join(root, result)}`);
