import type { HostClass, HostObject } from './host-class';
import { HostError } from './host-class';
import type { ClassMetadata } from './metadata';

/** Services that stand beside the workbook. The client calls the first one when it starts. */
export class Services {
  /** Whether the page's pane is open: with a shared runtime it runs while its pane is closed. */
  paneIsShown = true;

  private readonly byPath: ReadonlyMap<string, HostObject> = new Map([
    ['Microsoft.InternalService.AddinInternalService', { type: ADDIN_INTERNAL, id: null }],
    ['Microsoft.AppRuntime.AppRuntimeService', { type: this.appRuntime(), id: null }],
  ]);

  /** The service at the end of a path of that name. Throws `NotImplemented` for those that are not simulated. */
  find(path: string): HostObject {
    const service = this.byPath.get(path);
    if (!service) throw new HostError('NotImplemented', `There is no service ${path}.`);
    return service;
  }

  /** `Office.addin.showAsTaskpane` and `hide`. */
  private appRuntime(): HostClass {
    return service('AppRuntimeService', {
      SetAppRuntimeState: (_, [state]) => {
        this.paneIsShown = state === 'Visible';
        return null;
      },
    });
  }
}

const service = (name: string, methods: HostClass['methods']): HostClass => ({
  name,
  scalars: {},
  writable: {},
  navigation: {},
  methods,
});

const ADDIN_INTERNAL = service('AddinInternalService', { NotifyActionHandlerReady: () => null });

const metadata = (name: string, ...methods: string[]): [string, ClassMetadata] => [
  name,
  {
    name,
    isCollection: false,
    scalars: new Map<string, boolean>(),
    navigation: new Set<string>(),
    methods: new Set(methods),
    events: new Map<string, number>(),
    gates: new Map<string, never>(),
  },
];

/** Their classes: they are described elsewhere in the client than those of Excel. */
export const SERVICE_CLASSES: ReadonlyMap<string, ClassMetadata> = new Map([
  metadata('AddinInternalService', 'NotifyActionHandlerReady'),
  metadata('AppRuntimeService', 'SetAppRuntimeState', 'GetAppRuntimeState'),
]);
