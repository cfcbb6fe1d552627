import { clientFile } from './client-files';
import type { Gate } from './requirement-sets';

/** What the client library knows of a class. Names as on the wire. */
export interface ClassMetadata {
  readonly name: string;
  readonly isCollection: boolean;
  /** Each with whether it can be written. */
  readonly scalars: ReadonlyMap<string, boolean>;
  readonly navigation: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  /** The method that registers an event ("_RegisterDataChangedEvent") with the event's number (10). */
  readonly events: ReadonlyMap<string, number>;
  /** Members that are not there from the beginning (ExcelApi 1.1) on. "GetItem" is an Indexer too. */
  readonly gates: ReadonlyMap<string, Gate>;
}

/** Says the debug version of what the page runs; only its layout is relied on. */
const SOURCE = 'excel-web-16.00.debug.js';
const EXCEL_BEGINS = 'var _hostName = "Excel";';
const CLASS =
  /\n {4}var (\w+) = \(function \(_super\) \{\n {8}__extends\(\1, _super\);([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
const NAVIGATION = /_createPropertyObject\([\w.]+, this, "(\w+)"/g;
const METHOD =
  /(?:_createMethodObject|_createAndInstantiateMethodObject)\([\w.]+, this, "(\w+)"|_invokeMethod\(this, "(\w+)"/g;
const EVENT =
  /GenericEventHandlers\(this\.context, this, "\w+", \{\s+eventType: (\d+),\s+registerFunc: function \(\) \{ return _this\.(\w+)\(\)/g;
const GATE =
  /_throwIfApiNotSupported\("(\w+)\.(\w+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)", _hostName\)/g;

let classes: ReadonlyMap<string, ClassMetadata> | undefined;

/**
 * The classes of Excel's object model by name ("Range"), read from the installed client library.
 * They are kept in memory only: its licence does not let us publish what is derived from it.
 * @throws where the library is laid out in another way than the one that we know.
 */
export function excelClasses(): ReadonlyMap<string, ClassMetadata> {
  classes ??= readClasses(clientFile(SOURCE).replace(/\r/g, ''));
  return classes;
}

function readClasses(source: string): ReadonlyMap<string, ClassMetadata> {
  const excel = source.slice(source.indexOf(EXCEL_BEGINS));
  const gates = readGates(excel);
  const found = new Map<string, ClassMetadata>();
  for (const [, name = '', body = ''] of excel.matchAll(CLASS)) {
    found.set(name, readClass(name, body, gates.get(name) ?? new Map()));
  }
  if (found.size < 150) throw new Error(`${SOURCE} is laid out in a new way`);
  return found;
}

function readClass(name: string, body: string, gates: ReadonlyMap<string, Gate>): ClassMetadata {
  const names = constant(body, '_scalarPropertyOriginalNames', /"(\w+)"/g);
  const writable = constant(body, '_scalarPropertyUpdateable', /(true|false)/g);
  return {
    name,
    isCollection: body.includes('"_isCollection"'),
    scalars: new Map(names.map((scalar, at) => [scalar, writable[at] === 'true'])),
    navigation: new Set(Array.from(body.matchAll(NAVIGATION), ([, member = '']) => member)),
    methods: new Set(
      Array.from(body.matchAll(METHOD), ([, object, plain = '']) => object ?? plain),
    ),
    events: new Map(
      Array.from(body.matchAll(EVENT), ([, type, register = '']) => [register, Number(type)]),
    ),
    gates,
  };
}

/** The items of the array that a class's constant property returns; none where it has no such. */
function constant(body: string, name: string, item: RegExp): readonly string[] {
  const start = body.indexOf(`"${name}"`);
  if (start < 0) return [];
  const open = body.indexOf('[', start);
  const text = body.slice(open, body.indexOf(']', open));
  return Array.from(text.matchAll(item), ([, value = '']) => value);
}

function readGates(excel: string): ReadonlyMap<string, ReadonlyMap<string, Gate>> {
  const gates = new Map<string, Map<string, Gate>>();
  for (const [, owner = '', member = '', set = 'ExcelApi', version = ''] of excel.matchAll(GATE)) {
    const ofClass = gates.get(owner) ?? new Map<string, Gate>();
    gates.set(owner, ofClass.set(wireName(member), { set, version }));
  }
  return gates;
}

/** "getItem" → "GetItem": the client spells members in camelCase, the wire in PascalCase. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** "GetItem" → "getItem". */
export function clientName(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}
