import type { HostObject } from './host-class';
import { HostError } from './host-class';
import type { ClassMetadata } from './metadata';
import { clientName, excelClasses } from './metadata';
import type { RequirementSets } from './requirement-sets';
import { isThere } from './requirement-sets';
import { SERVICE_CLASSES } from './services';

/**
 * Looks members up as Excel does, and remembers the last one looked up: the place of an error.
 * A member is refused with `ApiNotFound` where Excel, or the Excel that is advertised, has none;
 * and with `NotImplemented` where Excel has it and the simulation does not.
 */
export class MemberLookup {
  /** "Range.values": the member last looked up. */
  place = '';

  constructor(private readonly sets: RequirementSets) {}

  /** The handler of a scalar property. */
  scalar(self: HostObject, name: string) {
    if (!this.enter(self, name).scalars.has(name)) throw this.unknown();
    return self.type.scalars[name] ?? this.lacking();
  }

  /** The handler that writes a scalar property. */
  writable(self: HostObject, name: string) {
    const canWrite = this.enter(self, name).scalars.get(name);
    if (canWrite === undefined) throw this.unknown();
    if (!canWrite) throw new HostError('AccessDenied', `${this.place} is read-only.`);
    return self.type.writable[name] ?? this.lacking();
  }

  /** The handler of a property that leads to another object. */
  navigation(self: HostObject, name: string) {
    if (!this.enter(self, name).navigation.has(name)) throw this.unknown();
    return self.type.navigation[name] ?? this.lacking();
  }

  /** The handler of a call. */
  method(self: HostObject, name: string) {
    if (!this.enter(self, name).methods.has(name)) throw this.unknown();
    return self.type.methods[name] ?? this.lacking();
  }

  /** The handler that finds a collection's member. */
  item(self: HostObject) {
    this.enter(self, 'GetItem');
    return self.type.item ?? this.lacking();
  }

  /** The members of a collection. */
  items(self: HostObject): readonly HostObject[] {
    this.enter(self, 'Items');
    return (self.type.items ?? this.lacking())(self);
  }

  /** The event that a method registers or takes back; undefined where it does neither. */
  event(self: HostObject, name: string): { type: number; isOn: boolean } | undefined {
    const type = metadataOf(self).events.get(name.replace(/^_Unregister/, '_Register'));
    if (type === undefined) return undefined;
    this.enter(self, name);
    return { type, isOn: name.startsWith('_Register') };
  }

  /** The scalars that "load everything" gives: those of the class that are both there and simulated. */
  loadable(self: HostObject): readonly string[] {
    const { scalars, gates } = metadataOf(self);
    return [...scalars.keys()].filter((name) => {
      const gate = gates.get(name);
      if (name.startsWith('_') || (gate && !isThere(gate, this.sets))) return false;
      return self.type.scalars[name] !== undefined;
    });
  }

  private enter(self: HostObject, name: string): ClassMetadata {
    const metadata = metadataOf(self);
    this.place = `${metadata.name}.${clientName(name)}`;
    const gate = metadata.gates.get(name);
    if (gate && !isThere(gate, this.sets))
      throw this.unknown(` before ${gate.set} ${gate.version}`);
    return metadata;
  }

  private unknown(since = ''): HostError {
    return new HostError('ApiNotFound', `There is no ${this.place}${since}.`);
  }

  private lacking(): never {
    throw new HostError('NotImplemented', `Excel has ${this.place}, the simulation does not.`);
  }
}

/** What the client knows of an object's class. */
export function metadataOf(self: HostObject): ClassMetadata {
  const { name } = self.type;
  const metadata = excelClasses().get(name) ?? SERVICE_CLASSES.get(name);
  if (!metadata) throw new Error(`A HostClass is named ${name}; the client knows no such class.`);
  return metadata;
}
