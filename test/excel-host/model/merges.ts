import type { Area } from '../../../src/workbook/address';
import { intersection, rowCount } from './areas';

/** Merged areas of more rows than this are few; they are looked through one by one. */
const TALL = 64;

/** A sheet's merged areas, found by their rows: a report has thousands. */
export class Merges {
  private readonly areas = new Set<Area>();
  private readonly byRow = new Map<number, Set<Area>>();
  private readonly tall = new Set<Area>();

  constructor(areas: Iterable<Area> = []) {
    for (const area of areas) this.add(area);
  }

  all(): Area[] {
    return [...this.areas];
  }

  /** Those that share a cell with the area. */
  in(area: Area): Area[] {
    const near =
      rowCount(area) > this.areas.size ? this.areas : new Set([...this.tall, ...this.inRows(area)]);
    return [...near].filter((each) => intersection(each, area));
  }

  add(area: Area): void {
    this.areas.add(area);
    if (rowCount(area) > TALL) this.tall.add(area);
    else this.eachRow(area, (areas) => areas.add(area));
  }

  delete(area: Area): void {
    this.areas.delete(area);
    if (!this.tall.delete(area)) this.eachRow(area, (areas) => areas.delete(area));
  }

  private *inRows({ top, bottom }: Area): Generator<Area> {
    for (let row = top; row <= bottom; row++) yield* this.byRow.get(row) ?? [];
  }

  private eachRow({ top, bottom }: Area, act: (areas: Set<Area>) => void): void {
    for (let row = top; row <= bottom; row++) {
      let areas = this.byRow.get(row);
      if (!areas) this.byRow.set(row, (areas = new Set()));
      act(areas);
    }
  }
}
