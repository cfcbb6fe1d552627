import type { HostObject } from './host-class';
import { HostError } from './host-class';

/** The objects that the page asked to keep across batches, by the reference that it was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly references = new Map<HostObject, string>();
  private given = 0;

  keep(object: HostObject): void {
    if (this.references.has(object)) return;
    const reference = `R${++this.given}`;
    this.references.set(object, reference);
    this.objects.set(reference, object);
  }

  /** The reference of a kept object; undefined where it is not kept. */
  of(object: HostObject): string | undefined {
    return this.references.get(object);
  }

  /** @throws HostError `InvalidReference` where nothing is kept under it. */
  find(reference: string): HostObject {
    const object = this.objects.get(reference);
    if (!object) throw new HostError('InvalidReference', 'This reference is not valid any more.');
    return object;
  }

  release(reference: string): void {
    const object = this.objects.get(reference);
    if (object) this.references.delete(object);
    this.objects.delete(reference);
  }

  /** How many objects are kept: none after a page has cleaned up. */
  get size(): number {
    return this.objects.size;
  }
}
