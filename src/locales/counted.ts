/**
 * A count of something in English: "1 day", "3 days".
 *
 * @param many the plural, where it is not the singular and an s
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
