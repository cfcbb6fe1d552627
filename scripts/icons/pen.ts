/**
 * Draws on the whole pixels of one size. An icon is laid out on a grid of 16; every edge is moved to the
 * nearest pixel of its size, and a line is as many whole pixels wide as suits it, so that each size is
 * as sharp as if it were drawn alone.
 */
export class Pen {
  /** How wide a line is, in pixels. */
  readonly line: number;

  constructor(readonly size: number) {
    this.line = size < 32 ? 1 : Math.round(size / 18);
  }

  /** A place of the grid of 16, in pixels of this size. */
  at(place: number): number {
    return Math.round((place * this.size) / 16);
  }

  /** A filled rectangle; the places are of the grid. */
  box(left: number, top: number, right: number, bottom: number, fill: string, round = 0): string {
    const [x, y] = [this.at(left), this.at(top)];
    const [width, height] = [this.at(right) - x, this.at(bottom) - y];
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${this.at(round)}" fill="${fill}"/>`;
  }

  /** A rectangle with a line around it, the line inside. */
  frame(
    left: number,
    top: number,
    right: number,
    bottom: number,
    fill: string,
    edge: string,
  ): string {
    const [x, y] = [this.at(left) + this.line / 2, this.at(top) + this.line / 2];
    const width = this.at(right) - this.at(left) - this.line;
    const height = this.at(bottom) - this.at(top) - this.line;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${this.size / 32}" fill="${fill}" stroke="${edge}" stroke-width="${this.line}"/>`;
  }

  /** A horizontal line, one line wide, from its upper edge down. */
  rule(left: number, right: number, top: number, color: string): string {
    const x = this.at(left);
    return `<rect x="${x}" y="${this.at(top)}" width="${this.at(right) - x}" height="${this.line}" fill="${color}"/>`;
  }

  disc(x: number, y: number, radius: number, fill: string, edge: string): string {
    const scale = this.size / 16;
    return `<circle cx="${x * scale}" cy="${y * scale}" r="${radius * scale}" fill="${fill}" stroke="${edge}" stroke-width="${this.line}"/>`;
  }

  /** A line through places of the grid, with round ends; `width` in units of the grid. */
  stroke(
    places: readonly (readonly [x: number, y: number])[],
    color: string,
    width: number,
  ): string {
    const scale = this.size / 16;
    const points = places.map(([x, y]) => `${x * scale},${y * scale}`).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="${width * scale}" stroke-linecap="round" stroke-linejoin="round"/>`;
  }

  picture(...shapes: readonly string[]): string {
    const { size } = this;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${shapes.join('')}</svg>`;
  }
}
