import { organisations } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import type { z } from 'zod';
import type { Context } from '../operations/context.ts';
import { seenMeeting } from '../record/sight.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import type { ElectionView } from './contract.ts';
import type { HeldAt } from './documents/held.ts';
import type { ElectionPaper } from './documents/paper.ts';
import { type AskingElection, readElection } from './read-election.ts';

type Paper = ElectionPaper & { readonly meeting: HeldAt | undefined };

/** Reads on one connection, which is given back before anything is set: none waits for the typesetter. */
export const reading = <Found>(
  { deps, organisationId, actor, at }: Context<z.ZodObject>,
  work: (asking: AskingElection) => Promise<Found>,
): Promise<Found> =>
  inOrganisation(deps.db, organisationId, (tx) =>
    work({
      ...{ tx, organisationId, actor, at },
      state: (aggregate, id) => stateIn({ tx, store: deps.store, organisationId }, aggregate, id),
    }),
  );

/** What a paper of an election is made of, as far as the person who asks may see it; nothing where there is no such election. */
export const readPaper = async (
  asking: AskingElection,
  electionId: string,
): Promise<Paper | undefined> => {
  const view = await readElection(asking, electionId);
  if (!view) return;
  const { association } = (await asking.state(organisations, asking.organisationId)).state;
  const { name = '', example = false, timeZone = 'UTC', language = 'sv' } = association ?? {};
  const { result, meetingId } = view;
  const seen = meetingId ? await seenMeeting(asking, meetingId) : undefined;
  const latest = result?.at ?? view.rounds.at(-1)?.openedAt ?? view.calledAt;
  return {
    ...{ view, language, association: { name, example, timeZone } },
    on: seen?.meeting.startsOn ?? localDate(latest, timeZone),
    meeting: seen?.sight.notice ? heldAt(view, seen) : undefined,
  };
};

type Seen = NonNullable<Awaited<ReturnType<typeof seenMeeting>>>;

const heldAt = ({ result }: ElectionView, { meeting, sight }: Seen): HeldAt => {
  const item = meeting.items.find(({ itemId }) => itemId === result?.itemId);
  const { title, place } = meeting;
  return { title, place, paragraph: (sight.decisions && item?.paragraph) || null };
};
