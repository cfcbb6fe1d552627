import type { Argument, HostObject, Json } from './host-class';
import { HostError } from './host-class';
import type { ArgumentInfo, ReferencedIds } from './wire';

/** Finds the object of a path id; null is a null object. */
export type Resolve = (pathId: number) => HostObject | null;

/**
 * The arguments of a call, with the objects that they refer to in place of path ids.
 * @throws HostError `InvalidArgument` where one refers to a null object.
 */
export function readArguments(
  info: ArgumentInfo | undefined,
  resolve: Resolve,
): readonly Argument[] {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, at) => readArgument(value, ids[at] ?? 0, resolve));
}

function readArgument(value: Json, id: number | ReferencedIds, resolve: Resolve): Argument {
  if (typeof id === 'number') {
    if (id === 0) return requirePlain(value);
    const object = resolve(id);
    if (object === null) throw new HostError('InvalidArgument', 'An argument is a null object.');
    return object;
  }
  if (!Array.isArray(value)) throw new Error('References are nested where the arguments are not.');
  return value.map((item: Json, at) => readArgument(item, id[at] ?? 0, resolve));
}

/** Options may hold objects of the host too; no member that is simulated takes such. */
function requirePlain(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (!Object.values(value).some(isReference)) return value;
  throw new HostError('NotImplemented', 'Objects inside options are not simulated.');
}

function isReference(value: Json): boolean {
  return typeof value === 'object' && value !== null && '_ObjectPathId' in value;
}

/** Whether a value that goes round in the engine is an object of the host. */
export function isHostObject(value: Argument | HostObject): value is HostObject {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  const { type } = value;
  return typeof type === 'object' && type !== null && 'navigation' in type && 'scalars' in type;
}
