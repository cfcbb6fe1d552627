import type { Json } from './host-class';

/** What an action of a request asks for: `Actions[].ActionType`. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
} as const;

/** How an object of a request is reached: `ObjectPaths[].ObjectPathType`. */
export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Which arguments are objects of the host, by path id; 0 is none. Nested as the arguments are. */
export type ReferencedIds = readonly (number | ReferencedIds)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: ReferencedIds;
}

export interface QueryInfo {
  /** Paths in the add-in's spelling: "name", "format/fill/color". None means all scalars. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** A batch: what one `context.sync()` sends. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values": the client shows it as `debugInfo.errorLocation`. */
  readonly Location: string;
  /** Index in `Actions`; the client derives the failing statement from it. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  /** One for each action that was carried out, in order. */
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}
