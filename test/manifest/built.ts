import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SaxesParser } from 'saxes';

export const ROOT = path.join(__dirname, '..', '..');
export const MANIFESTS = ['manifest.xml', 'manifest-khong-shared-runtime.xml'] as const;
export type Manifest = (typeof MANIFESTS)[number];

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Builds the manifests for an address, into a folder of its own. */
export function buildManifests(...base: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ke-hoach-iso-'));
  const build = path.join(ROOT, 'scripts', 'build.js');
  execFileSync(process.execPath, [build, 'manifest', ...base], {
    env: { ...process.env, DIST: folder },
    stdio: 'pipe',
  });
  return folder;
}

/** The root of a manifest. @throws where it is not well-formed. */
export function parse(folder: string, manifest: Manifest): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: {
    name: string;
    attributes: Map<string, string>;
    children: Element[];
    text: string;
  }[] = [{ name: '', attributes: new Map(), children: [], text: '' }];
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element = { name: local, attributes: new Map(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(readFileSync(path.join(folder, manifest), 'utf8')).close();
  const root = open[0]?.children[0];
  if (!root) throw new Error(`${manifest} is empty`);
  return root;
}

/** What stands inside an element, of a name; "*": everything. */
export function elements(root: Element, name: string): readonly Element[] {
  return root.children.flatMap((child) => [
    ...(name === '*' || child.name === name ? [child] : []),
    ...elements(child, name),
  ]);
}

export const attribute = (element: Element | undefined, name: string): string =>
  element?.attributes.get(name) ?? '';

/** The values of an attribute wherever it stands inside an element. */
export const attributes = (root: Element, name: string): readonly string[] =>
  elements(root, '*').flatMap((element) => element.attributes.get(name) ?? []);
