/** How a part's text is written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding of an XML part: UTF-8, or UTF-16, with or without a byte order mark (XML 1.0, appendix F). */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The text of an XML part, its byte order mark kept; null where the bytes are no such text. */
export function decode(bytes: Uint8Array): string | null {
  try {
    const options = { fatal: true, ignoreBOM: true };
    return new TextDecoder(encodingOf(bytes), options).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a text, in the encoding that its part had. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++)
    view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
