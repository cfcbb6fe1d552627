const LOOK_EVERY_MS = 2_000;

/**
 * Looks now and then, while the page is seen, whether a file was saved again by another program.
 *
 * @param modified when it was saved last, in milliseconds since 1970
 * @param changed is given the file as it is now; tells whether it was taken, else it is offered again
 * @returns what ends it
 */
export function watchFile(
  handle: FileSystemFileHandle,
  modified: number,
  changed: (file: File) => Promise<boolean>,
): () => void {
  let known = modified;
  let looking = false;

  const look = async (): Promise<void> => {
    if (looking || document.visibilityState !== 'visible') return;
    looking = true;
    try {
      const file = await handle.getFile();
      if (file.lastModified !== known && (await changed(file))) known = file.lastModified;
    } catch {
      // Moved away, or just being written: looked for again next time.
    } finally {
      looking = false;
    }
  };

  const seen = (): void => void look();
  const timer = setInterval(seen, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', seen);
  void look();
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
  };
}
