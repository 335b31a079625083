import { problems } from './en/problems.ts';
import { session } from './en/session.ts';
import { shell } from './en/shell.ts';
import type { Key, Message } from './language.ts';

/** Every text on the screen in English; the compiler lists what is missing. */
export const en = { ...shell, ...session, ...problems } satisfies Record<Key, Message>;
