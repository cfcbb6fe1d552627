/**
 * Remembers what a reading gave for each text: a plan says the same words in many rows. Grows with
 * the number of different texts, so it is made anew for each job and never kept for good.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
