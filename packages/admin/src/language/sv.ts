import { problems } from './sv/problems.ts';
import { session } from './sv/session.ts';
import { shell } from './sv/shell.ts';

/** Every text on the screen in Swedish, by area. The keys here are the keys of every language. */
export const sv = { ...shell, ...session, ...problems };
