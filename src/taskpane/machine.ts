import { dayOf, type Day } from '../timeline/day';
import type { Memory } from './desk/host';

/** The day by this machine's clock. */
export function todayHere(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new RangeError(`no day: ${now.toISOString()}`);
  return day;
}

/** What the browser keeps on this machine, under this prefix; nothing where it keeps nothing. */
export function machineMemory(prefix: string): Memory {
  return {
    get: (key) => {
      try {
        return localStorage.getItem(`${prefix}.${key}`);
      } catch {
        return null;
      }
    },
    set: (key, value) => {
      try {
        if (value === null) localStorage.removeItem(`${prefix}.${key}`);
        else localStorage.setItem(`${prefix}.${key}`, value);
      } catch {
        // A browser that keeps nothing for pages inside Excel: then nothing is remembered.
      }
    },
  };
}
