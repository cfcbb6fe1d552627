import { createRoot } from 'react-dom/client';
import { pageWordsOf } from '../locales/page-words';
import { keepCopiedText } from '../taskpane/copy/keep-copied-text';
import { machineMemory, todayHere } from '../taskpane/machine';
import { App } from './app';
import type { StartThread } from './file/open-file';
import { Page } from './page';
import { sampleSource } from './source';

/** The end of the page's address that opens it with the sample plan. */
const SAMPLE = '#mau';

/** Shows the page. */
export function startPage(start: StartThread): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  const page = new Page({ start, memory: machineMemory('ke-hoach-iso'), today: todayHere });
  keepCopiedText();
  createRoot(root).render(<App page={page} />);
  if (location.hash === SAMPLE) void page.open(sampleSource(pageWordsOf(page.language).sampleFile));
}
