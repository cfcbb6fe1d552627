import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS } from '../../src/ribbon/commands';
import {
  attribute,
  attributes,
  buildManifests,
  elements,
  MANIFESTS,
  parse,
  type Element,
  type Manifest,
} from './built';

const BASE = 'https://iso.example.gov.vn/ke-hoach/';

// The limits of Microsoft's manifest schema (OfficeAppManifestV1.1, OfficeAppBasicTypes).
const LIMITS = { DisplayName: 125, Description: 250, ProviderName: 125 };
const SHORT_STRING = 125;
const LONG_STRING = 250;
const RESID = 32;
/** The sequences of the schema (TaskPaneAppVersionOverrides 1.0): Office refuses another order. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['FunctionName', 'TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

let folder: string;
beforeAll(() => {
  folder = buildManifests(`base=${BASE}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (manifest: Manifest): Element => parse(folder, manifest);
const texts = (manifest: Manifest, name: string): readonly string[] =>
  elements(read(manifest), name).map((element) => element.text);
const valuesOf = (element: Element): readonly string[] => [
  attribute(element, 'DefaultValue') || element.text,
  ...elements(element, 'Override').map((override) => attribute(override, 'Value')),
];

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const localFile = (address: string): string => {
  expect(address.startsWith(BASE)).toBe(true);
  return path.join(folder, address.slice(BASE.length));
};

describe.each(MANIFESTS)('%s', (manifest) => {
  test('says who it is', () => {
    const root = read(manifest);
    expect(root.name).toBe('OfficeApp');
    expect(texts(manifest, 'Id')).toEqual([expect.stringMatching(GUID)]);
    expect(texts(manifest, 'Version')).toEqual([expect.stringMatching(/^[1-9]\d*(\.\d+){3}$/)]);
    expect(elements(root, 'Host').map((host) => attribute(host, 'Name'))).toContain('Workbook');
  });

  test('speaks Vietnamese, and English beside every text', () => {
    expect(texts(manifest, 'DefaultLocale')).toEqual(['vi-VN']);
    const named = ['DisplayName', 'String'].flatMap((name) => elements(read(manifest), name));
    const described = elements(read(manifest), 'Description').filter((element) =>
      element.attributes.has('DefaultValue'),
    );
    for (const element of [...named, ...described]) {
      const locales = elements(element, 'Override').map((each) => attribute(each, 'Locale'));
      expect(locales).toEqual(['en-US']);
    }
    expect(named.length).toBeGreaterThan(10);
  });

  test('keeps to the lengths that Office takes', () => {
    const document = read(manifest);
    const tooLong = (name: string, limit: number, of = elements(document, name)): void => {
      for (const value of of.flatMap(valuesOf)) {
        expect(value).not.toBe('');
        expect([value, value.length <= limit]).toEqual([value, true]);
      }
    };
    tooLong('DisplayName', LIMITS.DisplayName);
    tooLong('ProviderName', LIMITS.ProviderName);
    const base = elements(document, 'Description').filter((each) =>
      each.attributes.has('DefaultValue'),
    );
    tooLong('Description', LIMITS.Description, base);
    for (const [list, limit] of [
      ['ShortStrings', SHORT_STRING],
      ['LongStrings', LONG_STRING],
    ] as const) {
      const strings = elements(document, list).flatMap((each) => elements(each, 'String'));
      expect(strings.length).toBeGreaterThan(0);
      tooLong('String', limit, strings);
    }
  });

  test('defines every resource that it names, once, and none that it does not name', () => {
    const document = read(manifest);
    const resources = elements(document, 'Resources').flatMap((each) => attributes(each, 'id'));
    const named = new Set(attributes(document, 'resid'));
    expect(new Set(resources).size).toBe(resources.length);
    expect(resources.filter((id) => id.length > RESID)).toEqual([]);
    expect([...named].sort()).toEqual([...resources].sort());
  });

  test('names each resource where its kind is asked for', () => {
    const document = read(manifest);
    const [resources] = elements(document, 'Resources');
    const kindOf = new Map(
      resources?.children.flatMap((list) =>
        list.children.map((each) => [attribute(each, 'id'), list.name]),
      ),
    );
    const ASKED: Readonly<Record<string, string>> = {
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
      Image: 'Images',
      SourceLocation: 'Urls',
      FunctionFile: 'Urls',
      Runtime: 'Urls',
    };
    for (const each of elements(document, '*').filter((element) =>
      element.attributes.has('resid'),
    )) {
      expect([each.name, kindOf.get(attribute(each, 'resid'))]).toEqual([
        each.name,
        ASKED[each.name],
      ]);
    }
  });

  test('keeps to the order of the schema', () => {
    for (const element of elements(read(manifest), '*')) {
      const sequence = SEQUENCES[element.name];
      if (!sequence) continue;
      const places = element.children.map(({ name }) => sequence.indexOf(name));
      expect([element.name, places]).toEqual([element.name, [...places].sort((a, b) => a - b)]);
      expect(places).not.toContain(-1);
    }
  });

  test('has icons that are of the sizes that it says', () => {
    const document = read(manifest);
    const address = new Map(
      elements(document, 'Images')
        .flatMap((each) => elements(each, 'Image'))
        .map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
    );
    for (const icon of elements(document, 'Icon')) {
      const images = elements(icon, 'Image');
      const sizes = images.map((image) => Number(attribute(image, 'size')));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 64, 80]);
      for (const [index, image] of images.entries()) {
        const file = localFile(address.get(attribute(image, 'resid')) ?? '');
        expect([file, sizeOf(file)]).toEqual([file, [sizes[index], sizes[index]]]);
      }
    }
    const [small] = elements(document, 'IconUrl').flatMap(valuesOf);
    const [large] = elements(document, 'HighResolutionIconUrl').flatMap(valuesOf);
    expect(sizeOf(localFile(small ?? ''))).toEqual([32, 32]);
    expect(sizeOf(localFile(large ?? ''))).toEqual([64, 64]);
  });

  test('names no address but https, and where it is served from', () => {
    const values = ['DefaultValue', 'Value'].flatMap((name) => attributes(read(manifest), name));
    const addresses = values.filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  test('has a button for each command', () => {
    const buttons = elements(read(manifest), 'Control').map((each) => attribute(each, 'id'));
    expect(buttons).toHaveLength(COMMANDS.length);
    expect(new Set(buttons).size).toBe(buttons.length);
  });

  test('asks for no more than it needs', () => {
    expect(texts(manifest, 'Permissions')).toEqual(['ReadWriteDocument']);
    const sets = elements(read(manifest), 'Set').map((set) => [
      attribute(set, 'Name'),
      attribute(set, 'MinVersion'),
    ]);
    const shared = manifest === 'manifest.xml' ? [['SharedRuntime', '1.1']] : [];
    expect(sets).toEqual([['ExcelApi', '1.13'], ...shared]);
    expect(elements(read(manifest), 'AppDomain')).toEqual([]);
  });
});

test('with a shared runtime, the buttons run functions in the runtime of the pane', () => {
  const functions = new Set(texts('manifest.xml', 'FunctionName'));
  expect([...functions, 'openPane'].sort()).toEqual([...COMMANDS].sort());
  const runtimes = elements(read('manifest.xml'), 'Runtime');
  expect(runtimes.map((each) => attribute(each, 'lifetime'))).toEqual(['long']);
  const pages = ['Runtime', 'FunctionFile', 'SourceLocation'].flatMap((name) =>
    elements(read('manifest.xml'), name).flatMap((each) => attribute(each, 'resid') || []),
  );
  expect(pages).toEqual(['Pane.Url', 'Pane.Url', 'Pane.Url']);
});

test('without one, each button opens the pane with its job begun', () => {
  const document = read('manifest-khong-shared-runtime.xml');
  expect(elements(document, 'FunctionName')).toEqual([]);
  expect(elements(document, 'Runtimes')).toEqual([]);
  const addresses = elements(document, 'Url').map((url) => attribute(url, 'DefaultValue'));
  const jobs = addresses.map((address) => new URL(address).searchParams.get('job') ?? 'openPane');
  expect([...jobs].sort()).toEqual([...COMMANDS].sort());
  const opened = elements(document, 'Action').flatMap((each) => elements(each, 'SourceLocation'));
  expect(opened).toHaveLength(COMMANDS.length);
});

test('the two are two add-ins to Office', () => {
  expect(new Set(MANIFESTS.flatMap((manifest) => texts(manifest, 'Id'))).size).toBe(2);
});

test('without the overrides it is a whole add-in that opens the pane', () => {
  const root = read('manifest.xml');
  const base = {
    ...root,
    children: root.children.filter(({ name }) => name !== 'VersionOverrides'),
  };
  // The order of the schema.
  expect(base.children.map(({ name }) => name)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
  ]);
  expect(attributes(base, 'resid')).toEqual([]);
  const [pane] = elements(base, 'SourceLocation');
  expect(attribute(pane, 'DefaultValue')).toBe(`${BASE}taskpane.html`);
});

test('on one’s own machine it is served from localhost', () => {
  const own = buildManifests();
  const values = attributes(parse(own, 'manifest.xml'), 'DefaultValue');
  const addresses = values.filter((value) => value.includes('://'));
  expect(addresses.every((address) => address.startsWith('https://localhost:3000/'))).toBe(true);
  rmSync(own, { recursive: true, force: true });
});

test.each(['http://iso.example.gov.vn/', 'iso.example.gov.vn', 'https://a.vn/?x=1'])(
  'is not built for %s, which Office would not take',
  (base) => {
    expect(() => buildManifests(`base=${base}`)).toThrow('not an https address');
  },
);

test.each([
  ['--env', `base=${BASE}`],
  [`--base=${BASE}`],
  ['--base', BASE],
  [`BASE=${BASE.slice(0, -1)}`],
])('takes its address however it is said: %s %s', (...said) => {
  const other = buildManifests(...said);
  const text = readFileSync(path.join(other, 'manifest.xml'), 'utf8');
  expect(text).toContain(`"${BASE}taskpane.html"`);
  expect(text).not.toContain('localhost');
  rmSync(other, { recursive: true, force: true });
});
