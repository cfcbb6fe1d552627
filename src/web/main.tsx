import { serve } from './file/serve';
import { threadOf } from './file/thread';

// The same script is the page and the thread that holds the opened file: the page is one file.
if ('document' in globalThis) {
  const start = threadOf(document.currentScript);
  void import('./start').then(({ startPage }) => startPage(start));
} else {
  serve();
}
