import { remembered } from '../text/remembered';
import { choicesOf, type Choice } from '../timeline/choices';
import type { Timeline } from '../timeline/timeline';
import { readUnits } from '../units/read';
import { anchorsOf } from './anchors';
import type { Plan } from './plan';
import { settledKey, type Settled } from './settled';

/** Something that the words of a plan leave to her, for all rows that say so. */
export type PlanChoice = TimelineChoice | UnitChoice;

interface OfRows {
  /** The plan's words, tidied. */
  readonly text: string;
  /** The rows that say so, 1-based, in order. */
  readonly rows: readonly number[];
  /** Her words for it; null: not settled, a default of ours holds. */
  readonly said: string | null;
}

export interface TimelineChoice extends OfRows {
  readonly kind: 'timeline';
  /** As it is read now: by our default, or as she settled it. */
  readonly timeline: Timeline;
  /** What the words leave open; empty where she settled it by a date. */
  readonly open: readonly Choice[];
  /** The rows that the first of its rows waits for, 1-based; mostly none. */
  readonly after: readonly number[];
}

export interface UnitChoice extends OfRows {
  readonly kind: 'unit';
  /** The names that it would be split into; read as one. */
  readonly parts: readonly string[];
}

/** Longer words are nobody's to settle: they would not fit a line of the settings. */
const LONGEST = 250;

/** All that a plan's words leave to her, settled or not, in the order of the rows. */
export function choicesIn(plan: Plan, settled: readonly Settled[]): readonly PlanChoice[] {
  const saidOf = new Map(settled.map((one) => [settledKey(one), one.said]));
  const found = new Map<string, { choice: PlanChoice; rows: number[] }>();
  const anchorsFor = anchorsOf(plan);
  const doubtOf = remembered((text) =>
    readUnits(text, 'unit').doubts.find((doubt) => doubt.text === text),
  );
  for (const activity of plan.activities) {
    const { row, timeline, units } = activity;
    const find = (kind: Settled['kind'], text: string, make: Make): void => {
      if (text === '' || text.length > LONGEST) return;
      const key = settledKey({ kind, text });
      const known = found.get(key);
      if (known) {
        if (known.rows.at(-1) !== row) known.rows.push(row);
        return;
      }
      const rows = [row];
      const choice = make({ text, rows, said: saidOf.get(key) ?? null });
      if (choice) found.set(key, { choice, rows });
    };
    find('timeline', timeline.text, (of) => {
      const open = choicesOf(timeline);
      if (open.length === 0 && of.said === null) return null;
      const after = anchorsFor(activity).filter((one) => one !== activity);
      return { ...of, kind: 'timeline', timeline, open, after: after.map((one) => one.row) };
    });
    for (const { text } of units) {
      if (!text.includes(',')) continue;
      find('unit', text, (of) => {
        const doubt = doubtOf(text);
        return doubt ? { ...of, kind: 'unit', parts: doubt.parts } : null;
      });
    }
  }
  return [...found.values()].map(({ choice }) => choice);
}

type Make = (of: OfRows) => PlanChoice | null;
