import type { Outside } from '../auth/auth.ts';
import { createSignIn } from '../auth/sign-in.ts';
import { createTogether } from '../database/together.ts';
import type { Deps } from '../deps.ts';
import type { Store } from '../store/store.ts';
import { invitations } from '../users/invitations.ts';

type Given = Omit<Outside, 'db'> & Partial<Pick<Deps, 'now' | 'pages'>> & { readonly store: Store };

/** What the application needs, made once of what it is given. */
export const createDeps = ({ store, now = () => new Date(), ...given }: Given): Deps => {
  const { db } = store;
  const outside = { db, ...given };
  const signIn = createSignIn(outside, [invitations({ db, store, now })]);
  return { ...outside, store, now, signIn, ask: createTogether(db) };
};
