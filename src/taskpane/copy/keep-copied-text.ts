import { putClip } from './clip';
import { clipOfText } from './copied-text';

/** From now on text that is copied from this page stays the text that it is, also pasted into a spreadsheet. */
export function keepCopiedText(): void {
  addEventListener('copy', (event) => {
    const { target, clipboardData } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (event.defaultPrevented || isField || !clipboardData) return;
    const clip = clipOfText(getSelection()?.toString() ?? '');
    if (!clip) return;
    event.preventDefault();
    putClip(clipboardData, clip);
  });
}
