import { expect, test } from 'vitest';

const texts = import.meta.glob<string>('./**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (path: string, from = '') => new URL(path, `file:///${from}`).pathname.slice(1);

/** Every module of the panel with the modules it imports, types included. */
const modules = new Map(
  Object.entries(texts).map(([path, text]) => {
    const name = nameOf(path);
    const imports = text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"](\.[^'"]+)['"]/g);
    return [name, [...imports].map(([, target]) => nameOf(target!, name))] as const;
  }),
);

/** The ways on which something comes back to itself. */
const circlesOf = (graph: ReadonlyMap<string, readonly string[]>) => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (one: string, way: readonly string[]) => {
    if (way.includes(one)) circles.push([...way.slice(way.indexOf(one)), one].join(' → '));
    if (way.includes(one) || done.has(one)) return;
    for (const next of graph.get(one) ?? []) walk(next, [...way, one]);
    done.add(one);
  };
  for (const one of graph.keys()) walk(one, []);
  return circles;
};

/** From the ground up: each may import those before it. What is none of the others is an area. */
const rooms = [
  ...['language', 'asked.ts', 'api.ts', 'ui', 'area.ts', 'session'],
  ...['data of the areas', 'areas', 'areas.ts', 'frame', 'app.tsx', 'main.tsx'],
];

const roomOf = (module: string) => {
  const [first, second] = module.split('/');
  if (rooms.includes(first!)) return first!;
  return second === 'data.ts' ? 'data of the areas' : 'areas';
};

/** Tests look into every room; styles are nobody's code. */
const downFrom = (module: string) =>
  /\btest(ing)?\.tsx?$/.test(module)
    ? []
    : (modules.get(module) ?? []).filter((imported) => !imported.endsWith('.css'));

test('no module of the panel imports itself by way of others', () => {
  expect(circlesOf(modules)).toEqual([]);
  expect(modules.size).toBeGreaterThan(200);
});

test('the rooms of the panel import downward only', () => {
  const upward = [...modules.keys()].flatMap((module) =>
    downFrom(module)
      .filter((imported) => rooms.indexOf(roomOf(imported)) > rooms.indexOf(roomOf(module)))
      .map((imported) => `${module} → ${imported}`),
  );
  expect(upward).toEqual([]);
});

test('of two areas one knows the pages of the other, never both', () => {
  const areas = new Map<string, string[]>();
  for (const module of modules.keys()) {
    if (roomOf(module) !== 'areas') continue;
    const known = downFrom(module).filter((imported) => roomOf(imported) === 'areas');
    const [area] = module.split('/');
    const others = known.map((imported) => imported.split('/')[0]!).filter((one) => one !== area);
    areas.set(area!, [...(areas.get(area!) ?? []), ...others]);
  }
  expect(circlesOf(areas)).toEqual([]);
  expect(areas.size).toBeGreaterThan(6);
});
