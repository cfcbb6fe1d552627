import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

/** Where Chromium, Chrome and Edge usually stand, on Linux, Windows and macOS. */
function usualPlaces(): readonly string[] {
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    ...MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...programs.flatMap((folder) => WINDOWS.map((file) => path.join(folder, file))),
  ];
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * An installed Chromium, Chrome or Edge; the environment's `CHROMIUM` may name another. None is
 * downloaded.
 * @throws where none is installed.
 */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? usualPlaces().find((file) => existsSync(file));
  if (!executablePath) {
    throw new Error('No Chromium, Chrome or Edge found: let CHROMIUM say where one is.');
  }
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}
