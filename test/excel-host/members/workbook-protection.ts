import type { HostClass, HostObject } from '../host-class';
import { HostError } from '../host-class';
import type { Book } from '../model/book';
import { hostClassOf } from './host-class-of';

export class WorkbookProtection implements HostObject {
  readonly type: HostClass = PROTECTION;
  readonly id = null;

  constructor(readonly book: Book) {}
}

const PROTECTION: HostClass = hostClassOf('WorkbookProtection', WorkbookProtection, {
  scalars: { Protected: ({ book }) => book.structureProtected },
  methods: {
    Protect: ({ book }) => {
      if (book.structureProtected) {
        throw new HostError('InvalidOperation', 'The workbook is protected already.');
      }
      book.structureProtected = true;
      return null;
    },
    Unprotect: ({ book }) => {
      book.structureProtected = false;
      return null;
    },
  },
});
