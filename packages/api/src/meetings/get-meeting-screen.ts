import {
  type AgendaItem,
  agendaNumber,
  agendaOrder,
  citedOf,
  itemOf,
  type Meeting,
  meetings,
  mentionedIn,
  type Organisation,
  organisations,
  type Proposal,
  type Proposer,
} from '@klubba/domain';
import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { naming } from '../documents/naming.ts';
import { wordsIn } from '../documents/words.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { etag } from '../operations/order.ts';
import { personNames } from '../record/person-names.ts';
import { sightOfMeeting } from '../record/sight.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { atOnce } from './at-once.ts';
import { MeetingParams, type MeetingPhase } from './contract.ts';
import { MeetingScreen } from './screen.contract.ts';

/** Two hundred screens that follow one meeting ask at the same moment, and are told the same. */
export const getMeetingScreen = operation({
  operationId: 'getMeetingScreen',
  permission: everyone,
  method: 'GET',
  url: `${prefix}/meetings/:meetingId/screen`,
  schema: {
    summary: 'What a screen in the hall shows of a meeting: item, proposals and results',
    params: MeetingParams.extend({ organisationId: z.uuid() }),
    querystring: z.strictObject({}),
    response: { 200: MeetingScreen, ...problems },
  },
  handler: async (request, reply, deps) => {
    const asking = contextOf<typeof MeetingParams>(request, deps);
    const { organisationId, params } = asking;
    const found = await readingOf(deps)(`${organisationId}/${params.meetingId}`);
    if (!found || !sightOfMeeting(asking, found.organisation, found.meeting).record)
      throw new Denied(404, 'not-found');
    return reply.header('etag', etag(found.screen.version)).send(found.screen);
  },
});

const readings = new WeakMap<Deps['store'], ReturnType<typeof reading>>();

const readingOf = ({ db, store }: Pick<Deps, 'db' | 'store'>) => {
  const known = readings.get(store) ?? reading({ db, store });
  readings.set(store, known);
  return known;
};

const reading = ({ db, store }: Pick<Deps, 'db' | 'store'>) =>
  atOnce((key) => {
    const [organisationId = '', meetingId = ''] = key.split('/');
    return inOrganisation(db, organisationId, async (tx) => {
      const log = { tx, store, organisationId };
      const { state: meeting, version } = await stateIn(log, meetings, meetingId);
      if (version === 0) return;
      const { state: organisation } = await stateIn(log, organisations, organisationId);
      const screen = await screenOf(
        { tx, organisationId, meetingId },
        {
          ...{ meeting, version, organisation },
        },
      );
      return { meeting, organisation, screen };
    });
  });

type Place = { readonly tx: Tx; readonly organisationId: string; readonly meetingId: string };
type Found = {
  readonly meeting: Meeting;
  readonly version: number;
  readonly organisation: Organisation;
};

const screenOf = async (
  { tx, organisationId, meetingId }: Place,
  { meeting, version, organisation }: Found,
): Promise<MeetingScreen> => {
  const item = meeting.openItemId ? itemOf(meeting, meeting.openItemId) : undefined;
  const shown = shownUnder(meeting, item);
  const asked = [meeting.title, nextAfter(meeting, item)?.title ?? '', JSON.stringify(shown)];
  const withheld = meeting.withheld?.personIds ?? [];
  const personIds = [...asked.flatMap(mentionedIn), ...peopleIn(shown), ...withheld];
  const names = await personNames(tx, organisationId, [...new Set(personIds)]);
  const { name, text } = naming({
    ...{ rendition: 'published', of: meeting, withheld: meeting.withheld },
    names: (personId) => names.get(personId),
    words: wordsIn(organisation.association?.language ?? 'sv'),
  });
  const next = nextAfter(meeting, item);
  return {
    ...{ meetingId, version, phase: meeting.phase as MeetingPhase, title: text(meeting.title) },
    ...{ startsOn: meeting.startsOn, startsAt: meeting.startsAt },
    bodyName: organisation.bodies.get(meeting.bodyId)?.name ?? '',
    voters: meeting.counted?.size ?? meeting.register?.length ?? null,
    item: item
      ? {
          ...{ itemId: item.itemId, number: agendaNumber(meeting.items, item) },
          ...{ cited: citedOf(meeting, item) ?? '', title: text(item.title) },
          recommendation: item.recommendation ?? false,
        }
      : null,
    proposals: shown.proposals.map((proposal) => ({
      ...{ proposalId: proposal.proposalId, kind: proposal.kind },
      by: moversOf(proposal).map((mover) => moverName(organisation, mover, name)),
      clauses: proposal.clauses.map((clause) => clauseOn(clause, text)),
    })),
    elections: shown.elections.map(({ electionId, seats, candidates, settled }) => ({
      ...{ electionId, seats },
      candidates: candidates
        .filter(({ stoodDown }) => !stoodDown)
        .map(({ personId }) => name(personId)),
      elected: settled ? settled.elected.map(({ personId }) => name(personId)) : null,
    })),
    next: next ? { number: agendaNumber(meeting.items, next), title: text(next.title) } : null,
  };
};

/** What stands under the open item. What was withdrawn is gone from the screen as well. */
const shownUnder = ({ proposals, itemElections }: Meeting, item: AgendaItem | undefined) => ({
  item: item?.title,
  proposals: proposals.filter(({ itemId, withdrawn }) => itemId === item?.itemId && !withdrawn),
  elections: itemElections.filter(({ itemId, putOff }) => itemId === item?.itemId && !putOff),
});

const peopleIn = ({ proposals, elections }: ReturnType<typeof shownUnder>) => [
  ...proposals.flatMap(moversOf).flatMap(({ kind, id }) => (kind === 'body' ? [] : [id])),
  ...elections.flatMap(({ candidates }) => candidates.map(({ personId }) => personId)),
];

const moversOf = ({ by, others }: Proposal): readonly Proposer[] => [
  ...(by ? [by] : []),
  ...(others ?? []),
];

const moverName = (
  { bodies }: Organisation,
  { kind, id }: Proposer,
  name: (personId: string) => string,
) => (kind === 'body' ? (bodies.get(id)?.name ?? '') : name(id));

/** A clause as it stands, with the figures of the vote and never who gave which. */
const clauseOn = (
  { clauseId, text: raw, status, divisionDemanded, decision }: Proposal['clauses'][number],
  text: (raw: string) => string,
): MeetingScreen['proposals'][number]['clauses'][number] => {
  const tally = decision && 'tally' in decision.method ? decision.method.tally : undefined;
  return {
    ...{ clauseId, text: text(raw), status, divisionDemanded },
    number: decision ? `${decision.number.year}:${decision.number.serial}` : null,
    figures: tally ? { for: tally.for, against: tally.against, abstained: tally.abstained } : null,
  };
};

/** The first item that waits behind the open one; where none is open, the first that waits. */
const nextAfter = ({ items }: Meeting, open: AgendaItem | undefined) => {
  const order = agendaOrder(items);
  const from = open ? order.findIndex(({ itemId }) => itemId === open.itemId) + 1 : 0;
  const waits = ({ kind, status }: AgendaItem) => kind !== 'heading' && status === 'scheduled';
  return order.slice(from).find(waits) ?? order.find(waits);
};
