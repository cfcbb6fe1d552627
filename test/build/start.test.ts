import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const SCRIPTS = path.join(__dirname, '..', '..', 'scripts');
const START = path.join(SCRIPTS, 'start.js');

let running: ChildProcess;
let said = '';
let address: URL;

/** What `npm start` does after it has built, on a machine without desktop Excel. */
beforeAll(async () => {
  running = spawn(process.execPath, [START, 'built', 'page'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise((resolve, reject) => {
    running.on('exit', () => reject(new Error(`stopped: ${said}`)));
    running.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /http:\/\/localhost:\S+/.exec(said)?.[0];
      if (found) resolve(new URL(found));
    });
  });
}, 30_000);
afterAll(() => {
  running.removeAllListeners('exit');
  running.kill();
});

const fetchFrom = (file: string): Promise<Response> => fetch(new URL(file, address));

test('says which it does, and where', () => {
  expect(said).toContain('Mở trang web với kế hoạch mẫu');
  expect(said).toContain('The page is served');
});

test('gives the page, and the pane with its icons', async () => {
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('<title>Kế hoạch ISO</title>');
  expect((await fetchFrom('taskpane.html')).status).toBe(200);
  const icon = await fetchFrom('assets/kiem-tra-32.png');
  expect(icon.headers.get('content-type')).toBe('image/png');
});

test.each(['', 'none.html', '%2e%2e/package.json', '..%2fpackage.json', 'cli/', '%', '%00.html'])(
  'gives nothing else: /%s',
  async (file) => {
    expect((await fetch(address.origin + '/' + file)).status).toBe(404);
  },
);

test.each([
  ['darwin', true, true],
  ['darwin', false, false],
  ['win32', true, true],
  ['win32', false, false],
  // Excel has no program of its own there, whatever folders are named like it.
  ['linux', true, false],
])('on %s, with Excel there: %s, Excel is opened: %s', (platform, there, opened) => {
  const machine = `{ platform: '${platform}', hasFile: () => ${there}, hasRegistryKey: () => ${there} }`;
  const program = `console.log(require('./start/desktop-excel').hasDesktopExcel(${machine}))`;
  const printed = execFileSync(process.execPath, ['-e', program], {
    cwd: SCRIPTS,
    encoding: 'utf8',
  });
  expect(printed.trim()).toBe(String(opened));
});
