/// <reference types="office-js" />
import { createRoot } from 'react-dom/client';
import type { Language } from '../locales/language';
import { paneWordsOf } from '../locales/pane-words';
import { isCommand, joinRibbon } from '../ribbon/commands';
import { excelWorkbook } from '../workbook/excel/workbook';
import { keepCopiedText } from './copy/keep-copied-text';
import { Desk } from './desk/desk';
import type { Appearance } from './desk/host';
import { doCommand } from './do-command';
import { machineMemory, todayHere } from './machine';
import { Pane } from './pane';

/** Where Excel does not say what it looks like (on the web it may not), the system does. */
function appearance(): Appearance {
  const background = Office.context.officeTheme?.bodyBackgroundColor ?? '';
  const green = /^#?[\da-f]{2}([\da-f]{2})[\da-f]{2}$/i.exec(background)?.[1];
  if (green === undefined) return 'system';
  return parseInt(green, 16) < 0x80 ? 'dark' : 'light';
}

const language = (): Language => (/^en\b/i.test(Office.context.displayLanguage) ? 'en' : 'vi');

/** The job that the pane's address asks to begin with: `?job=check`. */
const jobAsked = (): string => new URLSearchParams(location.search).get('job') ?? '';

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  if (host !== Office.HostType.Excel) {
    root.textContent = paneWordsOf('vi').outside;
    return;
  }
  const desk = new Desk({
    kind: 'excel',
    workbook: excelWorkbook(),
    language: language(),
    appearance: appearance(),
    today: todayHere,
    memory: machineMemory('ke-hoach-iso'),
  });
  joinRibbon((command) => doCommand(desk, command));
  keepCopiedText();
  createRoot(root).render(<Pane desk={desk} />);
  const job = jobAsked();
  if (isCommand(job)) await doCommand(desk, job);
  else await desk.reopen();
}

void start();
