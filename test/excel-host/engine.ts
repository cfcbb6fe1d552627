import { isHostObject, readArguments } from './arguments';
import { Events } from './events';
import type { Argument, HostObject, Json } from './host-class';
import { HostError } from './host-class';
import { MemberLookup } from './member-lookup';
import { ObjectPaths } from './object-paths';
import { Query } from './query';
import { References } from './references';
import type { RequirementSets } from './requirement-sets';
import { Services } from './services';
import type { Action, RequestBody, ResponseBody, ResponseError } from './wire';
import { ActionType } from './wire';

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** Carries out the batches of one page on the objects under a root, the workbook. */
export class Engine {
  readonly events = new Events();
  readonly references = new References();
  readonly services = new Services();
  /** Errors of the simulation itself, or members that it lacks: a test that meets one must fail. */
  readonly mistakes: string[] = [];
  private readonly members: MemberLookup;
  private readonly query: Query;

  constructor(
    private readonly root: HostObject,
    sets: RequirementSets,
  ) {
    this.members = new MemberLookup(sets);
    this.query = new Query(this.members, this.references);
  }

  /**
   * Carries out a batch, action by action. It stops at the first error; what was done before stays.
   * What is asked of a null object does nothing: Microsoft's own samples rely on it.
   * @param stopAt the index of an action that fails for no fault of the page's.
   */
  process(request: RequestBody, stopAt = Infinity): ResponseBody {
    const { root, members, references, services } = this;
    const paths = new ObjectPaths(request, root, members, references, services);
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (index >= stopAt)
          throw new HostError('GeneralException', 'There was an internal error.');
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.carryOut(action, paths) });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.describe(error, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private carryOut(action: Action, paths: ObjectPaths): Json {
    if (action.ActionType === ActionType.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.query.identity(object);
      case ActionType.query:
        return this.query.load(object, action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        return this.query.retrieve(object, action.QueryInfo ?? {});
      case ActionType.setProperty:
        return this.write(object, action, paths);
      case ActionType.method:
        return this.call(object, action, paths);
      default:
        throw new HostError('NotImplemented', `Action type ${action.ActionType} is not simulated.`);
    }
  }

  private write(object: HostObject | null, action: Action, paths: ObjectPaths): null {
    if (object === null) return null;
    const write = this.members.writable(object, action.Name);
    const [value] = readArguments(action.ArgumentInfo, paths.resolve);
    if (!isJson(value)) throw new HostError('InvalidArgument', 'A property is set to an object.');
    write(object, value);
    return null;
  }

  private call(self: HostObject | null, action: Action, paths: ObjectPaths): Json {
    if (self === null) return null;
    const args = readArguments(action.ArgumentInfo, paths.resolve);
    if (action.Name === '_KeepReference') {
      this.references.keep(self);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.release(String(args[0]));
      return null;
    }
    if (action.Name === '_ValidateArraySize') return this.validateArraySize(self, args);
    const event = this.members.event(self, action.Name);
    if (event) {
      this.events.listen(self, event.type, event.isOn);
      return null;
    }
    const value = this.members.method(self, action.Name)(self, args);
    if (isJson(value)) return value;
    throw new Error(`${this.members.place} gives an object where the page asks for data.`);
  }

  /** The client asks before it splits a big array into several writes (above 1,500 cells). */
  private validateArraySize(self: HostObject, [rows, columns]: readonly Argument[]): null {
    const rowCount = this.members.scalar(self, 'RowCount')(self);
    const columnCount = this.members.scalar(self, 'ColumnCount')(self);
    if (rows === rowCount && columns === columnCount) return null;
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }

  private describe(error: unknown, index: number): ResponseError {
    const refused = error instanceof HostError ? error : unexpected(error);
    if (!(error instanceof HostError) || refused.code === 'NotImplemented') {
      this.mistakes.push(`${this.members.place}: ${refused.message}`);
    }
    return {
      Code: refused.code,
      Message: refused.message,
      Location: this.members.place,
      ActionIndex: index,
      HttpStatusCode: HTTP_STATUS[refused.code] ?? 400,
    };
  }
}

function unexpected(error: unknown): HostError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError('GeneralException', text);
}

/** Plain data: no object of the host, nor a list that begins with one. */
function isJson(value: Argument | undefined): value is Json {
  if (value === undefined) return false;
  if (Array.isArray(value)) return value.length === 0 || isJson(value[0]);
  return !isHostObject(value);
}
