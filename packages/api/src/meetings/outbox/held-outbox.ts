import {
  type Meeting,
  type MeetingEvent,
  type Message,
  meetings,
  mentionedIn,
} from '@klubba/domain';
import { sql } from 'kysely';
import type { Tx } from '../../database/database.ts';
import { type Language, wordsIn } from '../../documents/words.ts';
import type { Context } from '../../operations/context.ts';
import { personNames } from '../../record/person-names.ts';
import { publicPapers } from '../../record/public-papers.ts';
import { seenMeeting } from '../../record/sight.ts';
import { inOrganisation } from '../../store/in-organisation.ts';
import { readStream } from '../../store/read.ts';
import { asCalled, isOfNotice } from '../as-called.ts';
import type { MeetingParams } from '../contract.ts';
import { letterOf } from './letters.ts';

type Asking = Context<typeof MeetingParams>;

/** A meeting's outbox with its letters and the people they are to; nothing where there is no such meeting, or not for whoever asks. */
export const heldOutbox = async (asking: Asking) => {
  const { deps, organisationId, params } = asking;
  const { meetingId } = params;
  const seen = await seenMeeting(asking, meetingId);
  if (!seen?.sight.record) return;
  const { meeting, version, organisation } = seen;
  const history = await readStream(deps.store, organisationId, meetings, meetingId);
  const first = firstNotice(history.map(({ event }) => event));
  const vouching = meeting.outbox.flatMap(({ told }) => told.map(({ by }) => by));
  const { names, recipients } = await inOrganisation(deps.db, organisationId, async (tx) => ({
    names: await personNames(tx, organisationId, [
      ...mentionedIn(JSON.stringify(meeting)),
      ...vouching,
    ]),
    recipients: await reachable(tx, organisationId, meeting.notice?.recipients ?? []),
  }));
  const { association } = organisation;
  const words = wordsIn(association?.language ?? 'sv');
  const writing = {
    ...{ association: association?.name ?? '', words },
    names: (personId: string) => names.get(personId),
    papers: publicPapers({ origin: deps.origin(), organisationId, meetingId }, meeting),
  };
  const letterIn = (language: Language, message: Message) => {
    const of = message.about.kind === 'notice' ? first : meeting;
    return letterOf({ ...writing, words: wordsIn(language), meeting: of }, message);
  };
  return {
    ...{ meeting, version, organisation, names, recipients, words, letterIn },
    ...{ association: writing.association, language: association?.language ?? 'sv' },
    messages: meeting.outbox
      .filter(({ isVoid }) => !isVoid)
      .map((message) => ({ ...message, ...letterIn(association?.language ?? 'sv', message) })),
  };
};

/** The notice reads as it went out. */
const firstNotice = (history: readonly MeetingEvent[]): Meeting =>
  asCalled(history.filter((event) => !isOfNotice(event)));

/** People by name, with how they are reached. */
const reachable = async (tx: Tx, organisationId: string, personIds: readonly string[]) => {
  if (personIds.length === 0) return [];
  return tx
    .selectFrom('read.person')
    .select(['personId', 'name', 'email', 'phone', 'language'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${personIds})`)
    .orderBy('name')
    .orderBy('personId')
    .execute();
};
