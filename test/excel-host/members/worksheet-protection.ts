import type { HostClass, HostObject, Json } from '../host-class';
import { HostError } from '../host-class';
import { ALLOWANCES, type Allowance } from '../model/protection';
import type { Sheet } from '../model/sheet';
import { isRecord, optionalText } from './arguments';
import { hostClassOf, invalidArgument } from './host-class-of';

export class WorksheetProtection implements HostObject {
  readonly type: HostClass = PROTECTION;
  readonly id = null;

  constructor(readonly sheet: Sheet) {}
}

function allowances(options: unknown): Set<Allowance> {
  if (options === null || options === undefined) return new Set();
  if (!isRecord(options)) throw invalidArgument();
  return new Set(ALLOWANCES.filter((each) => options[each] === true));
}

function sayOptions({ protection }: Sheet): Json {
  return {
    ...Object.fromEntries(ALLOWANCES.map((each) => [each, protection?.allowed.has(each) ?? false])),
    selectionMode: 'Normal',
  };
}

const PROTECTION: HostClass = hostClassOf('WorksheetProtection', WorksheetProtection, {
  scalars: {
    Protected: ({ sheet }) => sheet.protection !== null,
    Options: ({ sheet }) => sayOptions(sheet),
  },
  methods: {
    Protect: ({ sheet }, args) => {
      if (sheet.protection) {
        throw new HostError('InvalidOperation', 'The sheet is protected already.');
      }
      sheet.protection = { allowed: allowances(args[0]), password: optionalText(args, 1) };
      return null;
    },
    Unprotect: ({ sheet }, args) => {
      const password = sheet.protection?.password ?? null;
      if (password !== null && password !== optionalText(args, 0)) {
        throw new HostError('AccessDenied', 'The password is not right.');
      }
      sheet.protection = null;
      return null;
    },
  },
});
