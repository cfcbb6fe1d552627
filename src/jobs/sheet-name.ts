/** Whether two names are one sheet's: Excel tells them apart neither by case nor by how accents are composed. */
export const sameSheetName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
