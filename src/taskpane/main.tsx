/// <reference types="office-js" />
import { createRoot } from 'react-dom/client';
import type { Language } from '../locales/language';
import { isCommand, joinRibbon } from '../ribbon/commands';
import { excelWorkbook } from '../workbook/excel/workbook';
import { Desk } from './desk/desk';
import type { Appearance } from './desk/host';
import { doCommand } from './do-command';
import { machineMemory, todayHere } from './machine';
import { Pane } from './pane';

/** Where Excel cannot say what it looks like (on the web), the system does. */
function appearance(): Appearance {
  const { officeTheme } = Office.context;
  const background = /^#?([\da-f]{6})$/i.exec(officeTheme?.bodyBackgroundColor ?? '')?.[1];
  if (background === undefined) return 'system';
  const green = parseInt(background.slice(2, 4), 16);
  return green < 0x80 ? 'dark' : 'light';
}

const language = (): Language => (/^en\b/i.test(Office.context.displayLanguage) ? 'en' : 'vi');

/** The job that the pane's address asks to begin with: `?job=check`. */
function jobAsked(): string {
  return new URLSearchParams(location.search).get('job') ?? '';
}

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  const desk = new Desk({
    kind: 'excel',
    workbook: excelWorkbook(),
    language: language(),
    appearance: appearance(),
    today: todayHere,
    memory: machineMemory('ke-hoach-iso'),
  });
  joinRibbon((command) => doCommand(desk, command));
  createRoot(root).render(<Pane desk={desk} />);
  const job = jobAsked();
  if (isCommand(job)) await doCommand(desk, job);
  else await desk.reopen();
}

void start();
