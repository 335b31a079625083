import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript5';

/** A declaration at the top of a file, or what the rules say of a command: `command TakeUpItem`. A code stands after its status: `422 register-empty`. */
type Node = { readonly codes: Set<string>; readonly refers: Set<string> };

const packages = path.join(import.meta.dirname, '../../../..');

/** Every operation of the source with the codes that it may refuse with, as far as they follow from what it refers to; the guard's are not among them. */
export const readRefusals = (): Map<string, string[]> => {
  const { nodes, operations } = readReferences();
  const codesFrom = (id: string) => {
    const seen = new Set([id]);
    const codes = new Set<string>();
    for (const one of seen) {
      for (const code of nodes.get(one)?.codes ?? []) codes.add(code);
      for (const next of nodes.get(one)?.refers ?? []) seen.add(next);
    }
    return [...codes].sort();
  };
  const ways = [...nodes.keys()].filter((id) => isOfSignIn.test(id)).flatMap(codesFrom);
  return new Map([
    ...[...operations].map(([operationId, id]) => [operationId, codesFrom(id)] as const),
    ['auth', [...new Set(ways)].sort()],
  ]);
};

/** What better-auth asks of us on its way. */
const isOfSignIn = /api\/src\/(auth\/|users\/(invitations|chosen-password)\.ts)/;

/** What is only rehearsed refuses nobody, and what the guard says follows from the permission. */
const isApart = (id: string) =>
  /domain\/src\/meeting\/possible\.ts#|api\/src\/access\/guard\.ts#/.test(id);

/** The source as a graph, read and not run: which declaration refers to which, and which codes stand in each. */
const readReferences = () => {
  const files = ['domain', 'api'].flatMap((name) => filesOf(path.join(packages, name, 'src')));
  const sources = new Map(files.map((file) => [file, parse(file)]));
  const nodes = new Map<string, Node>();
  const operations = new Map<string, string>();
  nodes.set(`command ${asksAgain}`, {
    codes: new Set(['403 step-up-required']),
    refers: new Set(),
  });
  const nodeOf = (id: string) => {
    const node = nodes.get(id) ?? { codes: new Set(), refers: new Set() };
    nodes.set(id, node);
    return node;
  };
  for (const [file, source] of sources) {
    const isDomain = file.includes(`${path.sep}domain${path.sep}`);
    const names = namesIn(file, source, sources);
    for (const [name, declaration] of declarationsOf(source)) {
      const id = `${file}#${name}`;
      const look = (node: ts.Node, at: Node): void => {
        if (ts.isTypeNode(node)) return;
        const apart = isDomain ? ruleOf(node) : endpointOf(node);
        const under = apart ? nodeOf(apart) : at;
        for (const other of namedBy(node, names)) under.refers.add(other);
        for (const code of codesIn(node, isDomain)) under.codes.add(code);
        for (const command of commandsIn(node, isDomain)) under.refers.add(`command ${command}`);
        const operationId = operationIn(node, name);
        if (operationId) operations.set(operationId, id);
        ts.forEachChild(node, (child) => look(child, under));
      };
      look(declaration, nodeOf(id));
    }
  }
  return { nodes, operations };
};

/** Every command is handed the way to ask for a step-up; those that take it ask. */
const namedBy = (node: ts.Node, names: ReadonlyMap<string, string>) => {
  if (
    ts.isPropertyAccessExpression(node) &&
    /\.api$|^invitationsOf\(/.test(node.expression.getText())
  )
    return [`endpoint ${node.name.text}`];
  if (!ts.isIdentifier(node)) return [];
  const isAsked = ts.isCallExpression(node.parent) && node.parent.expression === node;
  if (node.text === 'stepUp' && isAsked) return [`command ${asksAgain}`];
  const other = names.get(node.text);
  return other && !isApart(other) && node.text !== 'stepUpOf' ? [other] : [];
};

const asksAgain = 'StepUp';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && !/\.test\.ts$|(^|\/)(testing|migrations)\//.test(file),
    )
    .map((file) => path.join(folder, file));

const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);

const declarationsOf = (source: ts.SourceFile): [string, ts.Node][] =>
  source.statements.flatMap((statement): [string, ts.Node][] => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map((one) => [
        one.name.getText(),
        one.initializer ?? one,
      ]);
    const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isNamed && statement.name ? [[statement.name.text, statement]] : [];
  });

/** Every name of values that a file knows, with the declaration that it stands for. */
const namesIn = (file: string, source: ts.SourceFile, sources: Sources) => {
  const names = new Map(declarationsOf(source).map(([name]) => [name, `${file}#${name}`]));
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) continue;
    const from = resolve(file, statement.moduleSpecifier);
    const bound = statement.importClause?.namedBindings;
    if (!from || !bound || !ts.isNamedImports(bound)) continue;
    for (const { name, propertyName, isTypeOnly } of bound.elements)
      if (!isTypeOnly)
        names.set(name.text, declared(from, (propertyName ?? name).text, sources) ?? '');
  }
  return names;
};

type Sources = ReadonlyMap<string, ts.SourceFile>;

/** Where an export is declared, through all files that hand it on. */
const declared = (file: string, name: string, sources: Sources): string | undefined => {
  const source = sources.get(file);
  if (!source) return;
  if (declarationsOf(source).some(([one]) => one === name)) return `${file}#${name}`;
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue;
    const from = resolve(file, statement.moduleSpecifier);
    if (!from) continue;
    const clause = statement.exportClause;
    if (!clause) {
      const found = declared(from, name, sources);
      if (found) return found;
      continue;
    }
    if (!ts.isNamedExports(clause)) continue;
    const one = clause.elements.find((element) => element.name.text === name);
    if (one) return declared(from, (one.propertyName ?? one.name).text, sources);
  }
  return;
};

const resolve = (file: string, specifier: ts.Expression) => {
  const to = (specifier as ts.StringLiteral).text;
  if (to.startsWith('.')) return path.join(path.dirname(file), to);
  if (!to.startsWith('@klubba/domain')) return;
  const { exports } = JSON.parse(
    readFileSync(path.join(packages, 'domain/package.json'), 'utf8'),
  ) as { exports: Record<string, string> };
  const found = path.join(packages, 'domain', exports[`.${to.slice('@klubba/domain'.length)}`]!);
  return existsSync(found) ? found : undefined;
};

/** A rule stands in a table under the name of its command, or in a case of a switch. */
const ruleOf = (node: ts.Node) => {
  if (ts.isCaseClause(node) && ts.isStringLiteral(node.expression))
    return ruleNamed(node.expression.text);
  const isEntry = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  return isEntry || ts.isMethodDeclaration(node) ? ruleNamed(node.name.getText()) : undefined;
};

const ruleNamed = (name: string) => commandName(name) && `command ${name}`;

/** What a plugin adds to the sign-in is called by its name. */
const endpointOf = (node: ts.Node) =>
  ts.isPropertyAssignment(node) && node.initializer.getText().startsWith('createAuthEndpoint')
    ? `endpoint ${node.name.getText()}`
    : undefined;

const commandName = (name: string) => (/^[A-Z][a-z]+[A-Za-z]*$/.test(name) ? name : undefined);

/** The commands that an object with a `type` may be; outside of the domain, whatever is called like one. */
const commandsIn = (node: ts.Node, isDomain: boolean) => {
  if (!isDomain && ts.isStringLiteral(node)) return [node.text].filter(commandName);
  return ts.isPropertyAssignment(node) && node.name.getText() === 'type'
    ? literalsIn(node.initializer).filter(commandName)
    : [];
};

/** `refuse('code')`, `new Denied(403, 'code')`, and faults of the domain that become a refusal later. */
const codesIn = (node: ts.Node, isDomain: boolean): string[] => {
  const after = (status: string, said: ts.Node) =>
    literalsIn(said)
      .filter(isCode)
      .map((code) => `${status} ${code}`);
  if (ts.isCallExpression(node) && node.expression.getText() === 'refuse')
    return node.arguments.slice(0, 1).flatMap((said) => after('422', said));
  if (ts.isNewExpression(node) && node.expression.getText() === 'Denied') {
    const [status, said] = node.arguments ?? [];
    return status && said ? after(status.getText(), said) : [];
  }
  // What a form of a field finds is told among the `errors` of a 400.
  if (ts.isNewExpression(node) && node.expression.getText() === 'APIError') {
    const [status, body] = node.arguments ?? [];
    const said = body ? textsUnder(body) : [];
    const known = statuses[literalsIn(status!)[0] ?? ''];
    return said.map((code) => `${known} ${code.toLowerCase().replaceAll('_', '-')}`);
  }
  const isFault =
    ts.isPropertyAssignment(node) &&
    /^(code|refused)$/.test(node.name.getText()) &&
    !/\/(plausible|text-field)\.ts$/.test(node.getSourceFile().fileName);
  return isFault && isDomain ? after('422', node.initializer) : [];
};

/** As better-auth calls them. */
const statuses: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
};

const isCode = (text: string) => /^[a-z]+(-[a-z]+)*$/.test(text) && text !== 'custom';

const literalsIn = (node: ts.Node): string[] => {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node))
    return literalsIn(node.expression);
  if (ts.isElementAccessExpression(node)) {
    const [, table] =
      declarationsOf(node.getSourceFile()).find(([name]) => name === node.expression.getText()) ??
      [];
    return table ? textsUnder(table) : [];
  }
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsIn);
  return [];
};

const textsUnder = (node: ts.Node): string[] => {
  const texts: string[] = [];
  ts.forEachChild(node, (child) => {
    texts.push(...(ts.isStringLiteral(child) ? [child.text] : textsUnder(child)));
  });
  return texts;
};

/** `operationId: 'getX'`, or `const getX = something('getX', …)`. */
const operationIn = (node: ts.Node, name: string) => {
  if (ts.isCallExpression(node))
    return node.arguments
      .slice(0, 1)
      .flatMap((one) => [...literalsIn(one), ...textsUnder(one)])
      .find((one) => one === name);
  return ts.isPropertyAssignment(node) && node.name.getText() === 'operationId'
    ? literalsIn(node.initializer)[0]
    : undefined;
};
