import type { Db } from './database/database.ts';
import type { Store } from './store/store.ts';

/** Everything the application is given from outside. */
export type Deps = {
  readonly db: Db;
  readonly store: Store;
  /** Where people reach us, as their browser writes it: `http://localhost:3000`. Asked when the first request comes. */
  readonly origin: () => string;
  /** Signs cookies and cursors. */
  readonly secret: string;
  readonly now: () => Date;
  /** The folder of the built panel; without one only the API is served. */
  readonly pages?: string | undefined;
};
