/** .VnTime and its like (TCVN3), VNI-Times, VNtimes …; VNF fonts have the same look in Unicode. */
const LEGACY_FONT = /^\.?vn(?!f)/i;

/** The name where it is that of a font of before Unicode, whose letters are not what they seem. */
export const legacyFontName = (name: string | null): string | null =>
  name !== null && LEGACY_FONT.test(name) ? name : null;
