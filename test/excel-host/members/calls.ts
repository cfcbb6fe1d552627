import type { Argument, HostObject, Json } from '../host-class';

/** Members of the object model called straight at their handlers, without a client. */

export function get(self: HostObject, name: string): Json {
  const read = self.type.scalars[name];
  if (!read) throw new Error(`no ${self.type.name}.${name}`);
  return read(self);
}

export function set(self: HostObject, name: string, value: Json): void {
  const write = self.type.writable[name];
  if (!write) throw new Error(`${self.type.name}.${name} cannot be written`);
  write(self, value);
}

/** The object that a path of properties leads to: "Format.Fill". */
export function go(self: HostObject, path: string): HostObject {
  let at = self;
  for (const name of path.split('.')) {
    const next = at.type.navigation[name]?.(at) ?? null;
    if (!next) throw new Error(`${at.type.name}.${name} leads nowhere`);
    at = next;
  }
  return at;
}

/** What a method answers. */
export function call(self: HostObject, name: string, ...args: Argument[]): HostObject | Json {
  const method = self.type.methods[name];
  if (!method) throw new Error(`no ${self.type.name}.${name}()`);
  return method(self, args);
}

/** The object that a method gives. */
export function make(self: HostObject, name: string, ...args: Argument[]): HostObject {
  const made = call(self, name, ...args);
  if (!isObject(made)) throw new Error(`${self.type.name}.${name}() gives no object`);
  return made;
}

const isObject = (value: HostObject | Json): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'id' in value;

export function items(self: HostObject): readonly HostObject[] {
  if (!self.type.items) throw new Error(`${self.type.name} is no collection`);
  return self.type.items(self);
}

/** The code with which a call is refused; null where it is not. */
export function refusal(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}
