import type { createTransport } from 'nodemailer';
import type { Outside } from './auth/auth.ts';
import type { SignIn } from './auth/sign-in.ts';
import type { Together } from './database/together.ts';
import type { Hearing } from './record/hearing.ts';
import type { Store } from './store/store.ts';

export type MailTransport = ReturnType<typeof createTransport>;

/** Everything the application is given, from outside or made of it once. */
export type Deps = Outside & {
  readonly store: Store;
  /** By kind of stream, what of it somebody hears who follows the log. */
  readonly hearing: Readonly<Record<string, Hearing>>;
  /** Whether a webhook may be sent to an address of the own network. */
  readonly allowPrivate: boolean;
  /** Where mails are handed over; without one none are sent. */
  readonly mail?: MailTransport | undefined;
  readonly now: () => Date;
  readonly signIn: SignIn;
  /** Asks the database what requests of the same moment want to know together. */
  readonly ask: Together;
  /** The folder of the built panel; without one only the API is served. */
  readonly pages?: string | undefined;
};
