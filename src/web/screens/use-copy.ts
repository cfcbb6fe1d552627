import { useEffect } from 'react';
import { clipOfText } from '../copied-text';

/** Text that is copied from anywhere on the page stays the text that it is, also pasted into a spreadsheet. */
export function useCopy(): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent): void => {
      const { target } = event;
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (event.defaultPrevented || isField) return;
      const clip = clipOfText(getSelection()?.toString() ?? '');
      if (!clip || !event.clipboardData) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', clip.plain);
      event.clipboardData.setData('text/html', clip.html);
    };
    addEventListener('copy', copy);
    return () => removeEventListener('copy', copy);
  }, []);
}
