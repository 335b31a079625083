import type { Area } from '../area.ts';
import type { Said } from '../language/message.ts';
import { countingRoutes } from './routes.ts';

/** Only what leads to the page; its own words come with it. */
const sv = { 'nav.counting': 'Rösträkning' };

declare module '../language/language.ts' {
  interface Lexicon extends Said<typeof sv> {}
}

export const countingArea = {
  name: 'counting',
  routes: countingRoutes,
  words: { sv, en: async () => ({ en: { 'nav.counting': 'Vote counting' } }) },
  rail: { path: '/counting', name: 'nav.counting', letter: 'v', apart: true },
} satisfies Area;
