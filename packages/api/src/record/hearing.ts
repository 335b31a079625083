import type { Role } from '@klubba/domain';
import type { Tx } from '../database/database.ts';
import type { Aggregate } from '../store/store.ts';

/** Who asks for the log, and what they may read to know what they may see of it. */
export type Listening = {
  readonly organisationId: string;
  readonly actor: { readonly personId: string; readonly roles: readonly Role[] };
  readonly at: Date;
  readonly tx: Tx;
  readonly state: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
};

type Stored = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** Of one stream: which of its events somebody hears of, and whether what it says of people is open to them. */
export type Heard = {
  readonly hears: (event: Stored) => boolean | Promise<boolean>;
  readonly opens: boolean;
};

/** What somebody hears of a stream as it stands now. Asked once for each stream that a page of the log is about. */
export type Hearing = (listening: Listening, streamId: string) => Heard | Promise<Heard>;

export const all: Heard['hears'] = () => true;
export const none: Heard['hears'] = () => false;

/** Everything of it, or nothing, for those with one of these roles. */
export const heardBy =
  (roles: readonly Role[]): Hearing =>
  ({ actor }) => {
    const hears = actor.roles.some((role) => roles.includes(role));
    return { hears: hears ? all : none, opens: hears };
  };
