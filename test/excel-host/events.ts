import type { HostObject, Json } from './host-class';
import { HostError } from './host-class';

/** Something that happened in Excel, as the page is told. */
export interface HostEvent {
  /** The number in the client: 10 is "a sheet's cells changed", 14 "the selection changed". */
  readonly type: number;
  /** The sheet's id for an event of one sheet, "Workbook" for one of the collection. */
  readonly target: string;
  readonly data: Json;
}

/** Events that tests raise. Source: the client's `GenericEventHandlers`. */
export const EventType = { worksheetChanged: 10 } as const;

/** The events that the page listens to. */
export class Events {
  private readonly listened = new Set<string>();

  /** Registers an event of an object, or takes the registration back. */
  listen(object: HostObject, type: number, isOn: boolean): void {
    const key = `${type} ${targetOf(object)}`;
    if (isOn) this.listened.add(key);
    else this.listened.delete(key);
  }

  isListened({ type, target }: HostEvent): boolean {
    return this.listened.has(`${type} ${target}`);
  }
}

function targetOf(object: HostObject): string {
  if (object.type.name === 'Worksheet' && object.id !== null) return object.id;
  if (object.type.name === 'WorksheetCollection') return 'Workbook';
  throw new HostError('NotImplemented', `Events of ${object.type.name} are not simulated.`);
}
