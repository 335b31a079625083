import { meetings, type Organisation, refuse } from '@klubba/domain';
import {
  type Congress,
  type Nomination,
  nominationAskingFault,
  stillAskedFault,
} from '@klubba/domain/congress';
import { wordsIn } from '../../documents/words.ts';
import { rulesFor } from '../../meetings/held-under.ts';
import { readAssociation } from '../../record/association-of.ts';
import { Refused } from '../../store/errors.ts';
import type { Unit } from '../../store/unit.ts';
import { congressCommand } from '../congress-command.ts';
import { CongressParams, NominationsPlacedAt, PlaceNominationsBody } from '../contract.ts';

/** Asks a meeting by an item of its own on an agenda that is not sent yet: a clause for each who is nominated. */
export const placeCongressNominations = congressCommand({
  operationId: 'placeCongressNominations',
  summary:
    'Put nominations on the agenda of a meeting, with the question whether the association makes them',
  url: '/congresses/:congressId/nominations/agenda-item',
  params: CongressParams,
  body: PlaceNominationsBody,
  status: 201,
  answer: NominationsPlacedAt,
  answers: ({ congressId, version, newId, body: { meetingId } }) => ({
    ...{ congressId, version, meetingId, itemId: newId('nominations-item') },
  }),
  work: async ({ unit, organisationId, congress, body, newId, at, decide }) => {
    const { meetingId, nominationIds } = body;
    const organisation = await readAssociation(unit, organisationId);
    const { state: meeting, version } = await unit.read(meetings, meetingId);
    if (version === 0) throw new Refused(refuse('meeting-not-found', 'meetingId'));
    const fault = nominationAskingFault(meeting, meeting.rules ?? rulesFor(organisation, meeting));
    if (fault) throw new Refused(fault);
    const itemId = newId('nominations-item');
    const clauses = nominationIds.map((nominationId, i) => ({
      ...{ nominationId, clauseId: newId(`nomination-clause-${i}`) },
    }));
    await decide({ type: 'PlaceNominations', meetingId, itemId, clauses, at });
    const put = clauses.map(({ nominationId, clauseId }) => ({
      ...{
        clauseId,
        one: congress.nominations.find((known) => known.nominationId === nominationId)!,
      },
    }));
    for (const [i, { one }] of put.entries()) await refuseStillAsked(unit, one, i);
    await putQuestion(unit, { organisation, congress, meetingId, itemId, put, newId });
  },
});

const refuseStillAsked = async (unit: Unit, { asked }: Nomination, i: number) => {
  if (!asked) return;
  const { state } = await unit.read(meetings, asked.meetingId);
  const fault = stillAskedFault(state, asked, `nominationIds.${i}`);
  if (fault) throw new Refused(fault);
};

type Put = {
  readonly organisation: Organisation;
  readonly congress: Congress;
  readonly meetingId: string;
  readonly itemId: string;
  readonly put: readonly { readonly clauseId: string; readonly one: Nomination }[];
  readonly newId: (what: string) => string;
};

/** An item of its own, before the closing one: who is nominated to what, on which conditions, and whether they consent. */
const putQuestion = async (unit: Unit, asked: Put) => {
  const { organisation, congress, meetingId, itemId, put, newId } = asked;
  const say = wordsIn(organisation.association?.language ?? 'sv').congresses;
  const { items } = (await unit.read(meetings, meetingId)).state;
  const closing = items.find((item) => item.kind === 'closing' && item.parentId === null);
  const background = put.map(({ one: { personId, to, conditions, consent } }) =>
    [
      `@{${personId}}, ${to}`,
      conditions && `${say.conditions}: ${conditions}`,
      `${say.consent}: ${consent ? say.consents(consent.consents, '') : say.unasked}`,
    ]
      .filter(Boolean)
      .join('. '),
  );
  await unit.decide(meetings, meetingId, {
    ...{ type: 'AddAgendaItem', itemId, kind: 'matter', matter: 'general' },
    title: say.nominationsTo(congress.name ?? '').slice(0, 300),
    background: background.join('\n').slice(0, 20_000),
    ...{ parentId: null, beforeId: closing?.itemId ?? null },
  });
  await unit.decide(meetings, meetingId, {
    ...{ type: 'SubmitProposal', proposalId: newId('nominations-proposal'), itemId, kind: 'main' },
    ...{ targetId: null, by: congress.group && { kind: 'body', id: congress.group.bodyId } },
    clauses: put.map(({ clauseId, one: { personId, to } }) => ({
      ...{ clauseId, text: say.nominates(`@{${personId}}`, to) },
    })),
  });
};
