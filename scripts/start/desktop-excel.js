const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');

const ON_MAC = '/Applications/Microsoft Excel.app';
const ON_WINDOWS = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';

/** What is asked of the machine, as it is. */
const THIS_MACHINE = {
  platform: process.platform,
  hasFile: existsSync,
  hasRegistryKey: (key) => spawnSync('reg', ['query', key], { stdio: 'ignore' }).status === 0,
};

/** Whether desktop Excel is on this machine: it takes add-ins on Windows and macOS. */
function hasDesktopExcel({ platform, hasFile, hasRegistryKey } = THIS_MACHINE) {
  if (platform === 'darwin') return hasFile(ON_MAC);
  if (platform === 'win32') return hasRegistryKey(ON_WINDOWS);
  return false;
}

module.exports = { hasDesktopExcel };
