/**
 * Shows the program: in desktop Excel where it is, else as a page in the browser, with the sample plan.
 * `npm start -- page` shows the page in any case; the environment's `PORT` says where (3000).
 */
const { spawnSync } = require('node:child_process');
const http = require('node:http');
const https = require('node:https');
const { createRequire } = require('node:module');
const path = require('node:path');
const { OWN_MACHINE, dist } = require('./build/base');
const { hasDesktopExcel } = require('./start/desktop-excel');
const { serve } = require('./start/serve');

const root = path.join(__dirname, '..');
const PORT = 3000;
const SAMPLE = 'ke-hoach-iso.html#mau';

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}

/** The address to be had near a port: the next one where that one is taken. */
async function listenNear(makeServer, port) {
  try {
    return await listen(makeServer(), port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(makeServer(), 0);
  }
}

/** @param why why it is not shown in Excel */
async function showPage(why) {
  const makeServer = () => http.createServer(serve(dist));
  const port = await listenNear(makeServer, Number(process.env.PORT ?? PORT));
  console.log(`Mở trang web với kế hoạch mẫu${why.vi}.`);
  console.log(`The page is served, with the sample plan${why.en}. Open:\n`);
  console.log(`  http://localhost:${port}/${SAMPLE}\n`);
  console.log('Ctrl+C: dừng / stop');
}

/** The manifest that is loaded says where the pane is served, so no other port will do. */
async function showInExcel() {
  const { startDebugging, stopDebugging } = require('office-addin-debugging');
  const beside = createRequire(require.resolve('office-addin-debugging'));
  const { getHttpsServerOptions } = beside('office-addin-dev-certs');
  console.log('Đang mở Kế hoạch ISO trong Excel trên máy này.');
  console.log('Desktop Excel is here: it opens with the add-in. The first time, the system asks');
  console.log('whether to trust a certificate for localhost that is made on this machine.\n');
  await listen(https.createServer(await getHttpsServerOptions(), serve(dist)), PORT);
  const manifest = path.join(dist, 'manifest.xml');
  await startDebugging(manifest, { appType: 'desktop', app: 'excel', enableDebugging: false });
  console.log(`\n${OWN_MACHINE} · Kế hoạch mẫu / sample plan: assets/ke-hoach-mau-2024.xlsx`);
  console.log('Ctrl+C: dừng / stop');
  process.once('SIGINT', () => {
    stopDebugging(manifest).finally(() => process.exit());
  });
}

async function main() {
  const asked = process.argv.slice(2);
  if (!asked.includes('built')) {
    const build = [path.join(__dirname, 'build.js'), 'pane', 'page', 'manifest'];
    // Excel is told the address of this machine, whatever else was said.
    const env = { ...process.env, BASE: '', base: '' };
    const { status } = spawnSync(process.execPath, build, { cwd: root, env, stdio: 'inherit' });
    if (status !== 0) throw new Error('Not started: the build failed.');
  }
  if (asked.includes('page')) await showPage({ vi: '', en: '' });
  else if (hasDesktopExcel()) await showInExcel();
  else {
    await showPage({ vi: ', vì máy này không có Excel', en: ', as no desktop Excel is here' });
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
