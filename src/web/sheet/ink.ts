/** What a text must stand out by from what is behind it (WCAG 2.2, 1.4.11). */
const ENOUGH = 3;

function luminance(rgb: string): number {
  const channel = (at: number): number => {
    const value = parseInt(rgb.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

/** How two colours (RRGGBB) stand out from each other, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The colour for a text on a background, all RRGGBB: the wanted one where it can be read there. */
export function inkOn(background: string, wanted: string | null): string {
  if (wanted !== null && contrast(background, wanted) >= ENOUGH) return wanted;
  return contrast(background, '000000') >= contrast(background, 'FFFFFF') ? '000000' : 'FFFFFF';
}
