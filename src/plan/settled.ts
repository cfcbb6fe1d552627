import { fold } from '../text/fold';
import { oncePer } from '../text/once-per';
import { choicesOf, settle } from '../timeline/choices';
import type { Timeline } from '../timeline/timeline';
import { NO_GLOSSARY, type Glossary } from '../units/glossary';
import { readUnits, type UnitReading } from '../units/read';

/** What she settled once for all rows that say the same. */
export interface Settled {
  readonly kind: 'timeline' | 'unit';
  /** The words of the plan that leave a choice. */
  readonly text: string;
  /** Her own words for them: "Tháng 5, 11", "sau nội dung 5"; "Vụ Kế hoạch; Vụ Tài chính". */
  readonly said: string;
}

/** What words of a plan are known by: the same however they are typed. */
export const settledKey = ({ kind, text }: Pick<Settled, 'kind' | 'text'>): string =>
  `${kind} ${fold(text)}`;

/** What she settled, with one more; her words null: with this one open again. */
export function settling(
  settled: readonly Settled[],
  one: Pick<Settled, 'kind' | 'text'>,
  said: string | null,
): readonly Settled[] {
  const { kind, text } = one;
  const others = settled.filter((other) => settledKey(other) !== settledKey(one));
  return said === null ? others : [...others, { kind, text, said }];
}

interface SettledReader {
  readonly timeline: (read: Timeline) => Timeline;
  readonly units: (read: UnitReading) => UnitReading;
}

const AS_READ: SettledReader = { timeline: (read) => read, units: (read) => read };

/** Reads timelines and units as she settled them; what she did not settle, or said nothing by, stays as it was read. */
export function settledReader(
  settled: readonly Settled[],
  glossary: Glossary = NO_GLOSSARY,
): SettledReader {
  if (settled.length === 0) return AS_READ;
  const words = new Map(settled.map((one) => [settledKey(one), one.said]));

  const timeline = oncePer((read: Timeline): Timeline => {
    const said = words.get(settledKey({ kind: 'timeline', text: read.text }));
    if (said === undefined || choicesOf(read).length === 0) return read;
    return settle(read, said) ?? read;
  });

  /** A unit in place of which she named others has their names; what it was called in the cell stays. */
  const units = (read: UnitReading): UnitReading => {
    if (read.doubts.length === 0) return read;
    const doubted = new Set(read.doubts.map(({ text }) => text));
    const named = read.units.flatMap((unit) => {
      const said = words.get(settledKey({ kind: 'unit', text: unit.text }));
      if (said === undefined || !doubted.has(unit.text)) return [unit];
      const others = readUnits(said, 'unit', glossary).units;
      return others.length === 0 ? [unit] : others.map(({ name }) => ({ ...unit, name }));
    });
    const leads = named.filter(({ role }) => role === 'lead').length;
    const isLeadNamed = leads === 1 || leads < named.length;
    return { ...read, units: named, leadSaid: read.leadSaid && isLeadNamed };
  };

  return { timeline, units };
}
