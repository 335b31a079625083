import { randomUUID } from 'node:crypto';
import type { Deps } from '../deps.ts';
import type { Ask } from '../meetings/stories/ask.ts';
import { instantOf } from '../record/local-time.ts';
import { execute } from '../store/execute.ts';
import type { Unit } from '../store/unit.ts';
import { association } from './association.ts';

/** Records what happens in the example through the real commands, each as if it had been recorded when it happened. */
export const recordingFor = (deps: Deps, organisationId: string) => {
  let latest = new Date(0);
  // The log of an invented association goes forward in time like any other, and not past now.
  const recordedAt = (instant: string) => {
    const told = Math.min(Date.parse(instant), deps.now().getTime());
    latest = new Date(Math.max(told, latest.getTime()));
    return latest;
  };
  const at = (date: string, clock = '10:00') => instantOf(date, clock, association.timeZone);

  /** Decides on any streams at once. */
  const record = async <Result>(
    instant: string,
    by: string | null,
    work: (unit: Unit) => Promise<Result>,
  ) => {
    const order = { organisationId, commandId: randomUUID(), request: null, by };
    return (await execute(deps.store, { ...order, at: recordedAt(instant) }, work)).result!;
  };

  /** Asks as one person, at the time that the command names, else right after the one before it. */
  const asking =
    (by: string): Ask =>
    (command, params, body) => {
      const { at: told } = (body ?? {}) as { at?: string };
      const caller = { store: deps.store, organisationId, by };
      return command.perform(
        { ...caller, at: recordedAt(told ?? latest.toISOString()) },
        params,
        body,
      );
    };

  return { organisationId, deps, at, record, asking, recordedAt };
};

export type Recording = ReturnType<typeof recordingFor>;
