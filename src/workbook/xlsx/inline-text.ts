import { cellTextXml } from './xml-text';

/** Whether a text's element has to say that its spaces count: at its ends, and in line breaks. */
export const keepsSpace = (text: string): boolean => text.includes('\n') || text.trim() !== text;

/** A text as an inline string, `<is>`. */
export function inlineText(text: string, prefix: string): string {
  const space = keepsSpace(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}is><${prefix}t${space}>${cellTextXml(text)}</${prefix}t></${prefix}is>`;
}
