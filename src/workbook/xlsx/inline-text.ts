import { cellTextXml } from './xml-text';

/** A text as an inline string, `<is>`; spaces at its ends and line breaks are to be kept. */
export function inlineText(text: string, prefix: string): string {
  const isKept = text.includes('\n') || text.trim() !== text;
  const space = isKept ? ' xml:space="preserve"' : '';
  return `<${prefix}is><${prefix}t${space}>${cellTextXml(text)}</${prefix}t></${prefix}is>`;
}
