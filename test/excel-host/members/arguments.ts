import type { Argument, HostObject, Json } from '../host-class';
import { invalidArgument } from './host-class-of';

/** Reads the arguments of a call; every reader throws `InvalidArgument` where one is not what it should be. */

export function text(args: readonly Argument[], at: number): string {
  const value = args[at];
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** A text, or null where none is given. */
export function optionalText(args: readonly Argument[], at: number): string | null {
  return args[at] === undefined || args[at] === null ? null : text(args, at);
}

/** A whole number. */
export function whole(args: readonly Argument[], at: number): number {
  const value = args[at];
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** True or false; false where it is not given. */
export function flag(args: readonly Argument[], at: number): boolean {
  const value = args[at] ?? false;
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('type' in value);

/** An object of a class; null where the argument is something else. */
export function objectOf<T extends HostObject>(
  value: Argument | undefined,
  constructor: abstract new (...args: never[]) => T,
): T | null {
  return value instanceof constructor ? value : null;
}

/** The value that a property is set to, as a number within bounds. */
export function numberWithin(value: Json, least: number, most: number): number {
  if (typeof value !== 'number' || value < least || value > most) throw invalidArgument();
  return value;
}

export function asText(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of the words that Office.js knows for a property, however its first letter is written. */
export function oneOf(words: readonly string[], value: Json): string {
  const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
  if (typeof value !== 'string' || found === undefined) throw invalidArgument();
  return found;
}
