import { fromTcvn3 } from '../../src/text/tcvn3';
import { elementText, escapeXml } from '../../src/workbook/xlsx/xml-text';
import { partText, unzipped, zip } from '../workbook/xlsx/packages';

/** The code in TCVN3 of each letter that is none of ASCII's. */
const CODES: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff - 0xa0 }, (_, n) => String.fromCharCode(0xa1 + n))
    .filter((code) => fromTcvn3(code, false) !== code)
    .map((code) => [fromTcvn3(code, false), code]),
);

/** Text as it was typed in .VnTime, which has no capitals with tones. */
export const typedInTcvn3 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => CODES.get(letter) ?? CODES.get(letter.toLowerCase()) ?? letter)
    .join('');

/** A workbook with inline strings, as it would have been made before Unicode: all of it in .VnTime. */
export function beforeUnicode(bytes: Uint8Array): Uint8Array {
  const files: Record<string, string | Uint8Array> = { ...unzipped(bytes) };
  for (const name of Object.keys(files)) {
    if (name === 'xl/styles.xml') {
      files[name] = partText(bytes, name).replace(/<name val="[^"]*"\/>/g, '<name val=".VnTime"/>');
    } else if (/^xl\/worksheets\/[^/]*\.xml$/.test(name)) {
      files[name] = partText(bytes, name).replace(
        /(<t(?: [^>]*)?>)([^<]*)/g,
        (_, tag: string, text: string) => tag + escapeXml(typedInTcvn3(elementText(text))),
      );
    }
  }
  return zip(files);
}
