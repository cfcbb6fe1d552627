import { version } from '@microsoft/office-js/package.json';
import { clientFile } from './client-files';
import { TransportError } from './faults';
import { excelClasses } from './metadata';
import { Dispatch } from './wac';
import { ActionType, PathType } from './wire';

/** What the simulation relies on in the client. If one fails, read what changed before going on. */
describe('the installed client', () => {
  const source = clientFile('excel-web-16.00.debug.js').replace(/\r/g, '');

  test('is the version that the simulation was written for', () => {
    expect(version).toBe('1.1.110');
    expect(/hostJSVersion = "([\d.]+)"/.exec(source)?.[1]).toBe('16.0.15407.10000');
    expect(/FileVersion: "([\d.]+)"/.exec(clientFile('office.debug.js'))?.[1]).toBe(
      '16.0.15407.10000',
    );
  });

  test.each([
    ['ActionFactory.createInstantiateAction', ActionType.instantiate],
    ['CommonActionFactory.createQueryAction', ActionType.query],
    ['ActionFactory.createMethodAction', ActionType.method],
    ['CommonActionFactory.createSetPropertyAction', ActionType.setProperty],
    ['ActionFactory.createTraceAction', ActionType.trace],
    ['CommonActionFactory.createQueryAsJsonAction', ActionType.queryAsJson],
  ])('%s makes action %i', (name, type) => {
    expect(numberIn(name, 'ActionType')).toBe(type);
  });

  test.each([
    ['ObjectPathFactory.createGlobalObjectObjectPath', PathType.globalObject],
    ['ObjectPathFactory.createNewObjectObjectPath', PathType.newObject],
    ['ObjectPathFactory.createMethodObjectPath', PathType.method],
    ['ObjectPathFactory.createPropertyObjectPath', PathType.property],
    ['ObjectPathFactory.createIndexerObjectPath', PathType.indexer],
    ['ObjectPathFactory.createReferenceIdObjectPath', PathType.referenceId],
  ])('%s makes path %i', (name, type) => {
    expect(numberIn(name, 'ObjectPathType')).toBe(type);
  });

  test.each([
    ['dispidExecuteRichApiRequestMethod', Dispatch.executeRichApiRequest],
    ['dispidAppCommandInvocationCompletedMethod', Dispatch.commandCompleted],
    ['ooeInvalidOrTimedOutSession', TransportError['session-lost']],
    ['ooeRequestPayloadSizeLimitExceeded', TransportError['request-too-large']],
    ['ooeResponsePayloadSizeLimitExceeded', TransportError['response-too-large']],
  ])('%s is %i', (name, value) => {
    expect(Number(new RegExp(`\\b${name}: (\\d+)`).exec(source)?.[1])).toBe(value);
  });

  test('tells classes, members, what can be written, and requirement sets', () => {
    const classes = excelClasses();
    const range = classes.get('Range');
    expect(range?.scalars.get('Values')).toBe(true);
    expect(range?.scalars.get('Address')).toBe(false);
    expect(range?.navigation).toContain('Format');
    expect(range?.methods).toContain('GetMergedAreasOrNullObject');
    expect(range?.gates.get('GetMergedAreasOrNullObject')).toEqual({
      set: 'ExcelApi',
      version: '1.13',
    });
    expect(range?.gates.has('Values')).toBe(false);
    expect(classes.get('WorksheetCollection')?.isCollection).toBe(true);
    expect(classes.get('WorksheetCollection')?.gates.has('GetItem')).toBe(false);
    expect(classes.get('Worksheet')?.events.get('_RegisterDataChangedEvent')).toBe(10);
  });

  /** The first number that a function of the client gives a field. */
  function numberIn(name: string, field: string): number {
    const body = source.slice(source.indexOf(`${name} = function`));
    return Number(new RegExp(`\\b${field}: (\\d+)`).exec(body)?.[1]);
  }
});
