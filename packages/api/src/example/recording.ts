import { randomUUID } from 'node:crypto';
import { instantOf } from '@klubba/domain/time';
import { buildApp, createDeps } from '../app.ts';
import type { Deps } from '../deps.ts';
import type { Ask } from '../meetings/stories/ask.ts';
import { execute } from '../store/execute.ts';
import type { Unit } from '../store/unit.ts';
import { association } from './association.ts';
import { type Visit, visitAs } from './visits.ts';

/** Records what happens in the example through the application itself, each as if it had been recorded when it happened. */
export const recordingFor = async (
  { store, secret, now, passwords }: Pick<Deps, 'store' | 'secret' | 'now' | 'passwords'>,
  organisationId: string,
) => {
  let latest = new Date(0);
  // The log of an invented association goes forward in time like any other, and not past now.
  const recordedAt = (instant: string) => {
    const told = Math.min(Date.parse(instant), now().getTime());
    latest = new Date(Math.max(told, latest.getTime()));
    return latest;
  };
  const at = (date: string, clock = '10:00') => instantOf(date, clock, association.timeZone);

  const deps = createDeps({
    ...{ store, secret, passwords },
    ...{ origin: () => origin, now: () => latest },
  });
  const app = await buildApp(deps);
  const visits = new Map<string, Visit>();

  /** Lets a person ask from now on. */
  const admit = async (personId: string, userId: string) => {
    visits.set(personId, await visitAs(app, deps, userId));
  };
  const asks = (by: string): Visit['ask'] => {
    const visit = visits.get(by);
    if (!visit) throw new Error(`${by} is not signed in`);
    return visit.ask;
  };

  /** Decides on any streams at once. */
  const record = async <Result>(
    instant: string,
    by: string | null,
    work: (unit: Unit) => Promise<Result>,
  ) => {
    const order = { organisationId, commandId: randomUUID(), request: null, by };
    return (await execute(store, { ...order, at: recordedAt(instant) }, work)).result!;
  };

  /** Asks as one person, at the time that the command names, else right after the one before it. */
  const asking =
    (by: string, headers = {}): Ask =>
    async ({ method, url }, params, body) => {
      const { at: told } = (body ?? {}) as { at?: string };
      if (told) recordedAt(told);
      const known: Record<string, unknown> = { ...params, organisationId };
      const path = url.replace(/:(\w+)/g, (_, name) => String(known[name]));
      return (await asks(by)(method as 'POST' | 'PUT' | 'DELETE', path, body, headers)) as never;
    };

  return {
    organisationId,
    deps,
    at,
    record,
    asking,
    asks,
    admit,
    recordedAt,
    end: () => app.close(),
  };
};

// Nobody comes this way but the example itself.
const origin = 'http://localhost';

export type Recording = Awaited<ReturnType<typeof recordingFor>>;
