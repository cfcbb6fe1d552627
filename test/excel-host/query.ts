import type { HostObject, Json } from './host-class';
import { HostError } from './host-class';
import type { MemberLookup } from './member-lookup';
import { metadataOf } from './member-lookup';
import { clientName, wireName } from './metadata';
import type { References } from './references';
import type { QueryInfo } from './wire';

/** What is asked of an object, by member in the add-in's spelling; nothing asks for all scalars. */
interface Wanted {
  readonly [member: string]: Wanted;
}
interface Fields {
  [name: string]: Json;
}

/** Answers loads. */
export class Query {
  constructor(
    private readonly members: MemberLookup,
    private readonly references: References,
  ) {}

  /** What instantiating an object answers: its id and its reference. A null object answers null. */
  identity(object: HostObject | null): Fields | null {
    if (object === null) return null;
    const reference = this.references.of(object);
    return {
      ...(object.id === null ? {} : { [idField(object)]: object.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  /** What a load answers, with names as on the wire. */
  load(object: HostObject | null, info: QueryInfo): Json {
    return this.answer(object, wanted(info), info, (name) => name, '_Items');
  }

  /** What `retrieve` answers: the same with the add-in's names. */
  retrieve(object: HostObject | null, info: QueryInfo): Json {
    return this.answer(object, wanted(info), info, clientName, 'items');
  }

  private answer(
    object: HostObject | null,
    asked: Wanted,
    { Skip = 0, Top }: QueryInfo,
    named: (wire: string) => string,
    itemsName: string,
  ): Json {
    const fields = this.identity(object);
    if (object === null || fields === null) return null;
    const { isCollection, scalars, navigation } = metadataOf(object);
    const ofItems: { [member: string]: Wanted } = {};
    const names = Object.keys(asked);
    for (const name of names) {
      const wire = wireName(name);
      if (name === '*') continue;
      if (navigation.has(wire) && !isCollection) {
        const child = this.members.navigation(object, wire)(object);
        this.requireObject(child, wire);
        fields[named(wire)] = this.answer(child, asked[name] ?? {}, {}, named, itemsName);
      } else if (isCollection && !scalars.has(wire)) {
        ofItems[name] = asked[name] ?? {};
      } else {
        fields[named(wire)] = this.members.scalar(object, wire)(object);
      }
    }
    const isAll = names.length === 0 || '*' in asked;
    if (isAll) {
      for (const wire of this.members.loadable(object)) {
        fields[named(wire)] = this.members.scalar(object, wire)(object);
      }
    }
    if (isCollection && (isAll || Object.keys(ofItems).length > 0)) {
      const items = this.members.items(object);
      fields[itemsName] = items
        .slice(Skip, Top === undefined ? undefined : Skip + Top)
        .map((item) => this.answer(item, ofItems, {}, named, itemsName));
    }
    return fields;
  }

  private requireObject(child: HostObject | null, wire: string): void {
    if (child === null && !wire.endsWith('OrNullObject')) {
      throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    }
  }
}

/** "format/fill/color" and "format/font/bold" → { format: { fill: { color }, font: { bold } } }. */
function wanted({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const root: { [member: string]: Wanted } = {};
  for (const path of [...Select, ...Expand]) {
    let at: { [member: string]: Wanted } = root;
    for (const member of path.split(/[/.]/)) {
      if (member === '' || member === 'items') continue;
      const next: { [member: string]: Wanted } = { ...at[member] };
      at[member] = next;
      at = next;
    }
  }
  return root;
}

function idField(object: HostObject): string {
  return metadataOf(object).scalars.has('_Id') ? '_Id' : 'Id';
}
