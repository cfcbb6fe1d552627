import type { HostClass, HostObject } from './host-class';
import type { ClassMetadata } from './metadata';

const ADDIN_INTERNAL: HostClass = {
  name: 'AddinInternalService',
  scalars: {},
  writable: {},
  navigation: {},
  methods: { NotifyActionHandlerReady: () => null },
};

/** Services that stand beside the workbook, by the name of their path. The client calls them at boot. */
export const SERVICES: ReadonlyMap<string, HostObject> = new Map([
  ['Microsoft.InternalService.AddinInternalService', { type: ADDIN_INTERNAL, id: null }],
]);

/** Their classes: they are described elsewhere in the client than those of Excel. */
export const SERVICE_CLASSES: ReadonlyMap<string, ClassMetadata> = new Map([
  [
    ADDIN_INTERNAL.name,
    {
      name: ADDIN_INTERNAL.name,
      isCollection: false,
      scalars: new Map<string, boolean>(),
      navigation: new Set<string>(),
      methods: new Set(Object.keys(ADDIN_INTERNAL.methods)),
      events: new Map<string, number>(),
      gates: new Map<string, never>(),
    },
  ],
]);
