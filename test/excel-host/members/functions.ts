import { dayOf, serialOfDay } from '../../../src/timeline/day';
import type { HostClass, HostObject, Json } from '../host-class';
import type { Book } from '../model/book';
import { whole } from './arguments';
import { hostClassOf, notImplemented } from './host-class-of';

/** `workbook.functions`: worksheet functions worked out without a cell. */
export class Functions implements HostObject {
  readonly type: HostClass = FUNCTIONS;
  readonly id = null;

  constructor(readonly book: Book) {}
}

class FunctionResult implements HostObject {
  readonly type: HostClass = FUNCTION_RESULT;
  readonly id = null;

  constructor(readonly value: Json) {}
}

const FUNCTIONS: HostClass = hostClassOf('Functions', Functions, {
  methods: {
    Date: ({ book }, args) => {
      const day = dayOf(whole(args, 0), whole(args, 1), whole(args, 2));
      if (!day) throw notImplemented('DATE of days that are none');
      return new FunctionResult(serialOfDay(day, book.date1904));
    },
  },
});

const FUNCTION_RESULT: HostClass = hostClassOf('FunctionResult', FunctionResult, {
  scalars: { Value: ({ value }) => value, Error: () => null },
});
