import { randomUUID } from 'node:crypto';
import { type BodyKind, organisations, people } from '@klubba/domain';
import { expect } from 'vitest';
import type { Deps } from '../../deps.ts';
import { prefix } from '../../operations/context.ts';
import { execute } from '../../store/execute.ts';
import type { Unit } from '../../store/unit.ts';
import { startApp } from '../../testing/start-app.ts';
import type { Ask } from '../stories/ask.ts';

/** The application with an association that can meet: a member meeting, a board, and members who may vote since 2020. */
export const startHall = async (given: Partial<Deps> = {}) => {
  const started = await startApp(given);
  const { deps, organisationId } = started;
  const decide = deciding(deps, organisationId);

  const body = async (kind: BodyKind, name: string) => {
    const bodyId = randomUUID();
    const mandate = { name, mandate: '', targetSize: null, decisionId: null };
    await decide((unit) =>
      unit.decide(organisations, organisationId, {
        type: 'EstablishBody',
        bodyId,
        kind,
        ...mandate,
      }),
    );
    return bodyId;
  };

  const member = membersOf(deps, organisationId);
  const members = (...names: string[]) => Promise.all(names.map((name) => member(name)));
  const secretary = await started.as('secretary');
  const association = {
    memberMeetingId: await body('memberMeeting', 'Medlemsmötet'),
    boardId: await body('board', 'Styrelsen'),
    timeZone: 'Europe/Stockholm',
  };
  return {
    ...started,
    ...{ decide, body, member, members, secretary, association },
    /** Commands over HTTP, each of which must succeed. */
    ask: over(secretary),
  };
};

const deciding = (deps: Deps, organisationId: string) => (work: (unit: Unit) => Promise<unknown>) =>
  execute(
    deps.store,
    { organisationId, commandId: randomUUID(), request: null, by: null, at: deps.now() },
    work,
  );

/** Makes members of an association with voting right from 2020 on; `years` are those whose fee is paid. */
export const membersOf =
  (deps: Deps, organisationId: string) =>
  async (name: string, { since = '2020-01-01', years = [2023, 2024, 2025, 2026] } = {}) => {
    const personId = randomUUID();
    await deciding(
      deps,
      organisationId,
    )(async (unit) => {
      const contact = { name, email: null, phone: null };
      await unit.decide(people, personId, { type: 'RegisterPerson', ...contact });
      await unit.decide(people, personId, { type: 'StartMembership', on: since });
      for (const year of years)
        await unit.decide(people, personId, { type: 'RecordFeePaid', year, on: `${year}-01-15` });
    });
    return personId;
  };

type Sender = {
  post: (path: string, body?: object, headers?: Record<string, string>) => Promise<Answer>;
  delete: (path: string, headers?: Record<string, string>) => Promise<Answer>;
};
type Answer = { statusCode: number; body: string; json: () => unknown };

/** Asks over HTTP as somebody, and expects a yes. */
export const over =
  (sender: Sender): Ask =>
  async ({ method, url }, params, body) => {
    const path = url
      .slice(prefix.length)
      .replace(/:(\w+)/g, (_, name) => String((params as Record<string, string>)[name]));
    const answer =
      method === 'DELETE' ? await sender.delete(path) : await sender.post(path, body as object);
    expect([200, 201], `${path}: ${answer.body}`).toContain(answer.statusCode);
    return answer.json() as never;
  };
