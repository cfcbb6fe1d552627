import { isHostObject, readArguments } from './arguments';
import type { HostObject } from './host-class';
import { HostError } from './host-class';
import type { MemberLookup } from './member-lookup';
import type { References } from './references';
import type { Services } from './services';
import type { ObjectPath, RequestBody } from './wire';
import { PathType } from './wire';

/** The objects of one request, by path id. Each path is walked once: `Add` adds once. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: RequestBody,
    private readonly root: HostObject,
    private readonly members: MemberLookup,
    private readonly references: References,
    private readonly services: Services,
  ) {}

  /**
   * The object at the end of a path; null is a null object.
   * @throws HostError as Excel does where the path leads nowhere.
   */
  readonly resolve = (id: number): HostObject | null => {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The request has no path ${id}.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  };

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.root;
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.references.find(path.Name);
      case PathType.newObject:
        return this.services.find(path.Name);
      default:
        return this.step(path);
    }
  }

  private step(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const object = this.child(parent, path);
    if (object === null && !path.Name.endsWith('OrNullObject')) {
      throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    }
    return object;
  }

  private child(parent: HostObject, path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.property:
        return this.members.navigation(parent, path.Name)(parent);
      case PathType.indexer: {
        const find = this.members.item(parent);
        const [key] = readArguments(path.ArgumentInfo, this.resolve);
        if (typeof key === 'string' || typeof key === 'number') return find(parent, key);
        throw new HostError('InvalidArgument', 'An item is asked for by neither name nor number.');
      }
      case PathType.method: {
        const call = this.members.method(parent, path.Name);
        const { place } = this.members;
        const args = readArguments(path.ArgumentInfo, this.resolve);
        this.members.place = place;
        const object = call(parent, args);
        if (object === null || isHostObject(object)) return object;
        throw new Error(`${place} gives data where the page asks for an object.`);
      }
      default:
        throw new HostError('InvalidObjectPath', `Path type ${path.ObjectPathType} is unknown.`);
    }
  }
}
