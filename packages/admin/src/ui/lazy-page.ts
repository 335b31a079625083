import { type Component, lazy } from 'solid-js';
import { learnMore } from '../language/language.ts';

/** A page whose code is fetched when it is first needed: `lazyPage(() => import('./a-page.tsx'), 'APage')`. */
export const lazyPage = <Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, Component<Props>>>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }));

/** `lazyPage` for the pages of an area, which bring the words that no other page says. */
export const pagesThatSay =
  (words: Parameters<typeof learnMore>[0]): typeof lazyPage =>
  (load, name) =>
    lazyPage(async () => (await Promise.all([load(), learnMore(words)]))[0], name);
