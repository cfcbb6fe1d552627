/** Plain data as it goes over the wire. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An argument of a call: plain data, or an object of the host that it refers to. */
export type Argument = Json | HostObject | readonly Argument[];

/** An object of the simulated Excel, as the engine hands it round. */
export interface HostObject {
  readonly type: HostClass;
  /** What an Indexer finds it by in its collection; null where it is in none. */
  readonly id: string | null;
}

/**
 * What one class of the object model answers to. Names as on the wire (PascalCase).
 * What is not listed is refused loudly: `ApiNotFound` where Excel has no such member,
 * `NotImplemented` where Excel has it and the simulation does not.
 */
export interface HostClass {
  /** As in the client's metadata without its namespace: "Range" for "Excel.Range". */
  readonly name: string;
  /** Properties that can be read. */
  readonly scalars: Readonly<Record<string, (self: HostObject) => Json>>;
  /** Properties that can be written. */
  readonly writable: Readonly<Record<string, (self: HostObject, value: Json) => void>>;
  /** Properties that lead to another object; null is a null object. */
  readonly navigation: Readonly<Record<string, (self: HostObject) => HostObject | null>>;
  /** Calls. A method that gives an object gives null for a null object. */
  readonly methods: Readonly<
    Record<string, (self: HostObject, args: readonly Argument[]) => HostObject | Json>
  >;
  /** The members of a collection, in its order. */
  readonly items?: (self: HostObject) => readonly HostObject[];
  /** The member of a collection that an Indexer asks for; null is `ItemNotFound`. */
  readonly item?: (self: HostObject, key: string | number) => HostObject | null;
}

/** A refusal of the host: `code` as Excel words it ("InvalidArgument", "AccessDenied"). */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}
