import type { Argument, HostClass, HostObject, Json } from '../host-class';
import { HostError } from '../host-class';

/** The members of a class, each handed the object as what it is. */
interface MembersOf<T> {
  readonly scalars?: Readonly<Record<string, (self: T) => Json>>;
  readonly writable?: Readonly<Record<string, (self: T, value: Json) => void>>;
  readonly navigation?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (self: T, args: readonly Argument[]) => HostObject | Json>
  >;
  readonly items?: (self: T) => readonly HostObject[];
  readonly item?: (self: T, key: string | number) => HostObject | null;
}

type Constructor<T> = abstract new (...args: never[]) => T;

/** A class of the object model whose objects are of one class of ours. */
export function hostClassOf<T extends HostObject>(
  name: string,
  constructor: Constructor<T>,
  members: MembersOf<T>,
): HostClass {
  const known = (self: HostObject): T => {
    if (self instanceof constructor) return self;
    throw new TypeError(`an object of another class than ${name}`);
  };
  const { scalars = {}, writable = {}, navigation = {}, methods = {}, items, item } = members;
  return {
    name,
    scalars: mapped(scalars, (read) => (self) => read(known(self))),
    writable: mapped(writable, (write) => (self, value) => write(known(self), value)),
    navigation: mapped(navigation, (lead) => (self) => lead(known(self))),
    methods: mapped(methods, (call) => (self, args) => call(known(self), args)),
    ...(items && { items: (self: HostObject) => items(known(self)) }),
    ...(item && { item: (self: HostObject, key: string | number) => item(known(self), key) }),
  };
}

function mapped<A, B>(
  record: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Excel's answer to an argument that makes no sense. */
export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

/** Excel's answer to what protection does not allow. */
export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You do not have permission to do this: the sheet is protected.');

/** Excel has it, the simulation does not; never passed over in silence. */
export const notImplemented = (what: string): HostError =>
  new HostError('NotImplemented', `Excel has ${what}, the simulation does not.`);
