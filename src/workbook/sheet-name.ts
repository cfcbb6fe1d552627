/** Whether two names are one sheet's: Excel tells them apart neither by case nor by how accents are composed. */
export const sameSheetName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/** A sheet's name as formulas and links write it: 'Kế hoạch 2024'. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const NAME = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/;

/** Whether Excel takes this as a sheet's name: it may hold an apostrophe, but not start or end with one. */
export const isSheetName = (name: string): boolean => NAME.test(name);
