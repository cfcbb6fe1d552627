const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FREED_AFTER_MS = 60_000;

/** Gives bytes as a file, which the browser puts where it puts downloads. */
export function saveAs(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser may still be reading.
  setTimeout(() => URL.revokeObjectURL(address), FREED_AFTER_MS);
}
