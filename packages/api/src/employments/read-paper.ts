import { organisations } from '@klubba/domain';
import type { z } from 'zod';
import type { Context } from '../operations/context.ts';
import { todayAt } from '../record/today.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import type { EmploymentPaper } from './documents/paper.ts';
import { type Look, noteLook } from './look-table.ts';
import { type AskingEmployment, readEmployment } from './read-employment.ts';

/** Reads on one connection, which is given back before anything is set: none waits for the typesetter. */
export const reading = <Found>(
  { deps, organisationId, actor, at }: Context<z.ZodObject>,
  work: (asking: AskingEmployment) => Promise<Found>,
): Promise<Found> =>
  inOrganisation(deps.db, organisationId, (tx) =>
    work({
      ...{ tx, organisationId, actor, at },
      state: (aggregate, id) => stateIn({ tx, store: deps.store, organisationId }, aggregate, id),
    }),
  );

/** What a paper of an employment is made of, as far as the person who asks may see it; nothing where that is nothing. Its day is today. */
export const readPaper = async (
  asking: AskingEmployment,
  employmentId: string,
): Promise<EmploymentPaper | undefined> => {
  const view = await readEmployment(asking, employmentId);
  if (!view) return;
  const { state: organisation } = await asking.state(organisations, asking.organisationId);
  const { association } = organisation;
  const {
    name = '',
    organisationNumber = null,
    example = false,
    timeZone = 'UTC',
  } = association ?? {};
  return {
    view,
    association: { name, organisationNumber, example, timeZone },
    bodies: new Map([...organisation.bodies].map(([bodyId, body]) => [bodyId, body.name])),
    language: association?.language ?? 'sv',
    on: todayAt(organisation, asking.at),
  };
};

/** Notes that whoever asks sees what is in an employee's record, in the transaction that shows it. */
export const noteLookBy = (
  { tx, organisationId, actor, at }: AskingEmployment,
  employmentId: string,
  what: Look,
) => noteLook(tx, { organisationId, employmentId, personId: actor.personId, what, at });
