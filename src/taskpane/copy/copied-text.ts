import { clipOf, type Clip } from './clip';

/** What a spreadsheet makes something else of when it is pasted: signs and digits first, TRUE, names of months. */
const CHANGED =
  /^\s*(?:[=+\-@'(.,$₫€]?\s*\d|[=+\-@']|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.]*\d)/i;

/**
 * A selected text for the clipboard, where a spreadsheet would make something else of it; null where it
 * stays what it is, and the browser's own way of copying is as good.
 */
export function clipOfText(text: string): Clip | null {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (!lines.some((line) => CHANGED.test(line))) return null;
  const cells = lines.map((value) => [{ value, shown: value, format: '@' }]);
  return { plain: text, html: clipOf(cells).html };
}
