import ts from 'typescript';

/** A member of Office.js where it is used, and a requirement set that it belongs to. */
export interface MemberUse {
  /** "src/ribbon/commands.ts:34 showAsTaskpane" */
  readonly place: string;
  readonly set: string;
  /** Major and minor; infinite where it is only in preview. */
  readonly version: readonly [major: number, minor: number];
  /** Its function asks for the set, in that version or a newer one, before it is used. */
  readonly guarded: boolean;
}

const API_SET = /\[Api set:\s*([^\]]*)\]/g;
const REQUIREMENT_SET = /\|\s*([A-Za-z]+ \d+\.\d+)\}/g;
const VERSION = /\b(?:([A-Za-z]+) )?(\d+)\.(\d+)/g;
const isOfficeJs = (node: ts.Node): boolean =>
  node.getSourceFile().fileName.includes('/@types/office-js/');

/**
 * Every use of a member of Office.js in some files, with the sets that the notes in its types name
 * (`[Api set: …]`, or `Requirement set`); a member without a note belongs to what its class does.
 * @param sources further files that are on no disk, text by name.
 */
export function officeMembers(
  files: readonly string[],
  sources: ReadonlyMap<string, string> = new Map(),
): readonly MemberUse[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    types: ['office-js'],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = sources.get(name);
    return text === undefined
      ? read(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  };
  const names = [...files, ...sources.keys()];
  const program = ts.createProgram(names, options, host);
  const checker = program.getTypeChecker();
  return names.flatMap((name) => {
    const source = program.getSourceFile(name);
    if (!source) throw new Error(`${name} cannot be read`);
    return usesIn(source, checker);
  });
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly MemberUse[] {
  const uses: MemberUse[] = [];
  const visit = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const declarations = [declarationOf(node, checker) ?? [], loaded(node, checker)].flat();
    for (const declaration of declarations.filter(isOfficeJs)) {
      const place = `${source.fileName}:${line + 1} ${nameOf(declaration)}`;
      for (const { set, version } of setsOf(declaration)) {
        uses.push({ place, set, version, guarded: isGuarded(node, set, version) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function nameOf(declaration: ts.Node): string {
  const named =
    ts.isPropertySignature(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isMethodSignature(declaration) ||
    ts.isMethodDeclaration(declaration) ||
    ts.isEnumMember(declaration);
  return named ? declaration.name.getText() : '';
}

/** What `load('items/name', …)` names: its texts, and those of the constants that it is given. */
function loaded(node: ts.Node, checker: ts.TypeChecker): readonly ts.Node[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  if (node.expression.name.text !== 'load') return [];
  const type = checker.getTypeAtLocation(node.expression.expression);
  return node.arguments
    .flatMap((argument) => texts(argument, checker))
    .flatMap((text) => text.split(','))
    .flatMap((path) => along(type, path.trim().split('/'), node, checker));
}

function texts(node: ts.Node, checker: ts.TypeChecker): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isIdentifier(node)) {
    const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
    const constant = declaration && ts.isVariableDeclaration(declaration);
    return constant && declaration.initializer ? texts(declaration.initializer, checker) : [];
  }
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children.flatMap((child) => texts(child, checker));
}

/** The members along a path; "items" goes on with one item. */
function along(
  type: ts.Type,
  [name, ...rest]: readonly string[],
  at: ts.Node,
  checker: ts.TypeChecker,
): readonly ts.Node[] {
  const member = name === undefined ? undefined : type.getProperty(name);
  const declaration = member?.declarations?.[0];
  if (!member || !declaration) return [];
  const next = checker.getTypeOfSymbolAtLocation(member, at);
  const item = next.getNumberIndexType() ?? next;
  return [declaration, ...along(item, rest, at, checker)];
}

/** What a node that names a member names: `a.b`, `{ b: … }` where an object of Office.js is asked for, `{ b } = a`. */
function declarationOf(node: ts.Node, checker: ts.TypeChecker): ts.Node | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const { parent } = node;
    const called = ts.isCallExpression(parent) && parent.expression === node;
    const overload = called ? checker.getResolvedSignature(parent)?.declaration : undefined;
    return overload ?? checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const asked = checker.getContextualType(node.parent);
    const member = asked && checker.getNonNullableType(asked).getProperty(node.name.getText());
    return member?.declarations?.[0];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return checker.getTypeAtLocation(node.parent).getProperty(name)?.declarations?.[0];
  }
  return undefined;
}

function setsOf(declaration: ts.Node): readonly Pick<MemberUse, 'set' | 'version'>[] {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const notes = ts
      .getJSDocCommentsAndTags(node)
      .map((note) => note.getText())
      .join('\n');
    const api = [...notes.matchAll(API_SET)].map(([, set = '']) => set);
    if (api.some((set) => /beta|preview/i.test(set))) {
      return [{ set: 'ExcelApi', version: [Infinity, 0] }];
    }
    const sets = [...api, ...[...notes.matchAll(REQUIREMENT_SET)].map(([, set = '']) => set)];
    // Outlook has its own; a note names it beside those of the other applications.
    const found = sets
      .flatMap((set) => [...set.matchAll(VERSION)])
      .filter(([, name]) => name !== 'Mailbox');
    if (found.length > 0) {
      return found.map(([, set = 'ExcelApi', major, minor]) => ({
        set,
        version: [Number(major), Number(minor)],
      }));
    }
  }
  return [];
}

/** Whether a function around the node asks `isSetSupported(set, version)` before it. */
function isGuarded(node: ts.Node, set: string, version: MemberUse['version']): boolean {
  let outermost: ts.Node | null = null;
  for (let around = node; !ts.isSourceFile(around); around = around.parent) {
    if (ts.isFunctionLike(around)) outermost = around;
  }
  const from = outermost?.getStart() ?? node.getStart();
  const before = node.getSourceFile().text.slice(from, node.getStart());
  const asked = /isSetSupported\(\s*'(\w+)',\s*'(\d+)\.(\d+)'/g;
  return [...before.matchAll(asked)].some(
    ([, name, major, minor]) => name === set && !isNewer(version, [Number(major), Number(minor)]),
  );
}

/** Whether the first version is newer than the second. */
export function isNewer(first: MemberUse['version'], second: MemberUse['version']): boolean {
  return first[0] > second[0] || (first[0] === second[0] && first[1] > second[1]);
}
