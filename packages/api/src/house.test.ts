import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { areas } from './areas.ts';

const packages = path.join(import.meta.dirname, '../..');
const sources = ['domain/src', 'api/src', 'admin/src', 'admin/e2e'];

/** Every module of the repository with the modules it imports, types included, by path from `packages`. */
const modules = new Map(
  sources.flatMap((folder) =>
    readdirSync(path.join(packages, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
      .map((name) => path.join(folder, name))
      .map((name) => [name, importedBy(name)] as const),
  ),
);

function importedBy(module: string) {
  const text = readFileSync(path.join(packages, module), 'utf8');
  const imports = text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"](\.[^'"]+)['"]/g);
  return [...imports].map(([, target]) => path.join(path.dirname(module), target!));
}

test('no module imports itself by way of others', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (module: string, way: readonly string[]) => {
    if (way.includes(module)) circles.push([...way.slice(way.indexOf(module)), module].join(' → '));
    if (way.includes(module) || done.has(module)) return;
    for (const imported of modules.get(module) ?? []) walk(imported, [...way, module]);
    done.add(module);
  };
  for (const module of modules.keys()) walk(module, []);
  expect(circles).toEqual([]);
  expect(modules.size).toBeGreaterThan(500);
});

const areaNames = areas.map(({ name }) => name);

/** The rooms of the server, from the ground up: each may import those before it. The areas are on one floor. */
const floors = [
  ...['database', 'migrations', 'store', 'record', 'http', 'auth', 'deps.ts', 'access', 'workers'],
  ...[
    'operations',
    'search',
    'documents',
    'mail',
    'counting',
    'employments',
    'AREAS',
    'areas.ts',
    'contract.ts',
  ],
  ...['reference', 'app.ts', 'example', 'start', 'bench', 'commands', 'cli.ts', 'main.ts'],
];

const floorOf = (module: string) => {
  const room = roomOf(module);
  return floors.indexOf(areaNames.includes(room) ? 'AREAS' : room);
};

const roomOf = (module: string) => path.relative('api/src', module).split(path.sep)[0]!;

/** Tests and what they are made of look into every room. */
const isTesting = (module: string) => /\.test\.ts$|\/testing\//.test(module);

test('the rooms of the server import downward only', () => {
  const upward: string[] = [];
  for (const [module, imports] of modules) {
    if (!module.startsWith('api/src/') || isTesting(module)) continue;
    for (const imported of imports) {
      if (imported.startsWith('api/src/') && floorOf(imported) > floorOf(module))
        upward.push(`${module} → ${imported}`);
    }
  }
  expect(upward).toEqual([]);
});

test('of two areas one knows the other, never both', () => {
  const known = new Set<string>();
  for (const [module, imports] of modules)
    if (!isTesting(module))
      for (const imported of imports) known.add(`${roomOf(module)} → ${roomOf(imported)}`);
  const both = areaNames.flatMap((one) =>
    areaNames.filter(
      (other) => one < other && known.has(`${one} → ${other}`) && known.has(`${other} → ${one}`),
    ),
  );
  expect(both).toEqual([]);
});

test('every file of the server lies in a room, or is one of the few that may lie beside them', () => {
  const loose = readdirSync(import.meta.dirname, { withFileTypes: true });
  const names = loose.filter((entry) => entry.isFile()).map(({ name }) => name);
  const folders = loose.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(names.length).toBeLessThanOrEqual(8);
  expect(folders.filter((name) => ![...floors, ...areaNames, 'testing'].includes(name))).toEqual(
    [],
  );
});
