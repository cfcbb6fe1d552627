import type { HostClass, HostObject } from '../host-class';
import { hostClassOf } from './host-class-of';

export class Application implements HostObject {
  readonly type: HostClass = APPLICATION;
  readonly id = null;
}

/** Nothing is drawn here, so that there is nothing to suspend. */
const APPLICATION: HostClass = hostClassOf('Application', Application, {
  scalars: { CalculationMode: () => 'Automatic' },
  methods: { SuspendScreenUpdatingUntilNextSync: () => null },
});
