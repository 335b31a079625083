import { type Component, lazy } from 'solid-js';

/** A page whose code is fetched when it is first needed: `lazyPage(() => import('./a-page.tsx'), 'APage')`. */
export const lazyPage = <Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, Component<Props>>>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }));
