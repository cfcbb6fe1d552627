/** Makes something when it is first asked for, and only once: for tables that not every run needs. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
