import type { App } from './instance.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Every address under /api with the methods that it takes. */
    routeTable: RouteTable;
  }
}

export type RouteTable = Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>;

/** Remembers which addresses there are, for what has to name one. Register before the routes. */
export const rememberRoutes = (app: App) => {
  const table: RouteTable = new Map();
  app.decorate('routeTable', table);
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/') || url.includes('*')) return;
    const route = table.get(url) ?? { pattern: patternOf(url), methods: new Set() };
    for (const one of [method].flat()) route.methods.add(one);
    table.set(url, route);
  });
};

/** The methods that an address takes, where there is one: for `Allow`. */
export const methodsAt = (table: RouteTable | undefined, address: string): string[] => {
  const [path = ''] = address.split('?');
  const found = [...(table?.values() ?? [])].filter(({ pattern }) => pattern.test(path));
  return [...new Set(found.flatMap(({ methods }) => [...methods]))].sort();
};

/** Where what was made at `url` can be read: by itself, or in what it is a part of. */
export const whereRead = (
  table: RouteTable,
  url: string,
  ids: Readonly<Record<string, unknown>>,
): string | undefined => {
  const own = Object.keys(ids).map((name) => `${url}/:${name}`);
  const steps = url.split('/');
  const around = steps.map((_, i) => steps.slice(0, steps.length - i).join('/'));
  const found = [...own, ...around].find((one) => table.get(one)?.methods.has('GET'));
  return found?.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(ids[name])));
};

const patternOf = (url: string) =>
  new RegExp(`^${url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
