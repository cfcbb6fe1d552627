import { Engine } from './engine';
import { ToyWorkbook } from './toy-workbook';
import type { Action, ObjectPath, RequestBody } from './wire';

/** Requests as the client writes them (an exchange of the real one is quoted in the first test). */
describe('the engine', () => {
  const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1, Name: '' };
  const SHEETS: ObjectPath = {
    Id: 3,
    ObjectPathType: 4,
    Name: 'Worksheets',
    ParentObjectPathId: 1,
  };
  const method = (
    id: number,
    parent: number,
    name: string,
    ...args: (string | number | null)[]
  ) => ({
    Id: id,
    ObjectPathType: 3,
    Name: name,
    ParentObjectPathId: parent,
    ArgumentInfo: { Arguments: args },
  });
  const instantiate = (id: number, path: number): Action => ({
    Id: id,
    ActionType: 1,
    Name: '',
    ObjectPathId: path,
  });
  const request = (paths: readonly ObjectPath[], ...actions: Action[]): RequestBody => ({
    Actions: actions,
    ObjectPaths: Object.fromEntries([ROOT, ...paths].map((path) => [path.Id, path])),
  });
  const engineOf = (workbook: ToyWorkbook) => new Engine(workbook, { ExcelApi: '1.14' });

  test('keeps a range, loads it, and finds it again by its reference', () => {
    const workbook = new ToyWorkbook();
    const engine = engineOf(workbook);
    const [sheet] = workbook.sheets;
    sheet?.cells.set('0 0', 'Tên');
    const first = request(
      [
        SHEETS,
        method(5, 3, 'GetItemOrNullObject', 'Kế hoạch'),
        method(13, 5, 'GetRangeByIndexes', 0, 0, 1, 1),
      ],
      instantiate(2, 1),
      instantiate(6, 5),
      instantiate(14, 13),
      { Id: 15, ActionType: 3, Name: '_KeepReference', ObjectPathId: 13 },
      instantiate(16, 13),
      { Id: 17, ActionType: 2, Name: '', ObjectPathId: 13, QueryInfo: { Select: ['values'] } },
    );
    expect(engine.process(first)).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 6, Value: { Id: sheet?.id } },
        { ActionId: 14, Value: {} },
        { ActionId: 15, Value: null },
        { ActionId: 16, Value: { _ReferenceId: 'R1' } },
        { ActionId: 17, Value: { _ReferenceId: 'R1', Values: [['Tên']] } },
      ],
      TraceIds: [],
    });

    const kept: ObjectPath = { Id: 13, ObjectPathType: 6, Name: 'R1' };
    const write = { Id: 20, ActionType: 4, Name: 'Values', ObjectPathId: 13 };
    engine.process(request([kept], { ...write, ArgumentInfo: { Arguments: [[['Số']]] } }));
    expect(sheet?.cells.get('0 0')).toBe('Số');

    const released = { Id: 30, ActionType: 3, Name: '_RemoveReference', ObjectPathId: 1 };
    engine.process(request([], { ...released, ArgumentInfo: { Arguments: ['R1'] } }));
    expect(engine.process(request([kept], instantiate(31, 13))).Error?.Code).toBe(
      'InvalidReference',
    );
  });

  test('retrieves in the spelling of the add-in', () => {
    const workbook = new ToyWorkbook();
    const response = engineOf(workbook).process(
      request([SHEETS], {
        Id: 4,
        ActionType: 7,
        Name: '',
        ObjectPathId: 3,
        QueryInfo: { Select: ['name'], Top: 1 },
      }),
    );
    expect(response.Results[0]?.Value).toEqual({
      items: [{ Id: workbook.sheets[0]?.id, name: 'Kế hoạch' }],
    });
  });

  test('answers a trace and lists it', () => {
    const trace = { Id: 9, ActionType: 5, Name: 'Trace', ObjectPathId: 0 };
    expect(engineOf(new ToyWorkbook()).process(request([], trace))).toEqual({
      Results: [{ ActionId: 9, Value: null }],
      TraceIds: [9],
    });
  });

  test('says which action failed, and where', () => {
    const response = engineOf(new ToyWorkbook()).process(
      request(
        [SHEETS, { ...method(5, 3, '', 'Không có'), ObjectPathType: 5 }],
        instantiate(2, 1),
        instantiate(4, 3),
        instantiate(6, 5),
      ),
    );
    expect(response.Results).toHaveLength(2);
    expect(response.Error).toEqual({
      Code: 'ItemNotFound',
      Message: "The requested resource doesn't exist.",
      Location: 'WorksheetCollection.getItem',
      ActionIndex: 2,
      HttpStatusCode: 404,
    });
  });

  test.each([
    ['an action that it does not know', { Id: 2, ActionType: 9, Name: '', ObjectPathId: 1 }],
    [
      'an option that holds an object',
      {
        Id: 2,
        ActionType: 4,
        Name: 'Name',
        ObjectPathId: 5,
        ArgumentInfo: { Arguments: [{ source: { _ObjectPathId: 1 } }] },
      },
    ],
  ])('refuses %s, loudly', (_, action) => {
    const engine = engineOf(new ToyWorkbook());
    const sheet = method(5, 3, 'GetItemOrNullObject', 'Kế hoạch');
    expect(engine.process(request([SHEETS, sheet], action)).Error?.Code).toBe('NotImplemented');
    expect(engine.mistakes).toHaveLength(1);
  });

  test('does not let a read-only property be written', () => {
    const name = { Id: 2, ActionType: 4, Name: 'Name', ObjectPathId: 1 };
    const response = engineOf(new ToyWorkbook()).process(
      request([], { ...name, ArgumentInfo: { Arguments: ['x'] } }),
    );
    expect(response.Error).toMatchObject({ Code: 'AccessDenied', Location: 'Workbook.name' });
  });
});
