import { addDays } from '@klubba/domain';
import { decideByAcclamation } from '../meetings/commands/decide-by-acclamation.ts';
import { passOverItem } from '../meetings/commands/pass-over-item.ts';
import type { Ask } from '../meetings/stories/ask.ts';
import type { sitDown } from '../meetings/stories/desk.ts';
import { beginMotion } from '../motions/commands/begin-motion.ts';
import { beginPreparation } from '../motions/commands/begin-preparation.ts';
import { placeMotion } from '../motions/commands/place-motion.ts';
import { recordMotionStanding } from '../motions/commands/record-motion-standing.ts';
import { setMotionTopics } from '../motions/commands/set-motion-topics.ts';
import type { Cast } from './cast.ts';
import type { Dates } from './dates.ts';
import type { PersonKey } from './members.ts';
import type { Recording } from './recording.ts';

type Desk = Awaited<ReturnType<typeof sitDown>>;

const written = [
  {
    ...{ by: 'treasurer', title: 'Simkunniga barn', topics: ['fritid', 'skola'] },
    clauses: ['partiet verkar för avgiftsfri simskola för alla barn'],
    reasoning: 'Vem som lär sig simma ska inte bero på vad föräldrarna tjänar.',
  },
  {
    ...{ by: 'member', title: 'Fyrverkerier', topics: ['miljö'] },
    clauses: ['partiet verkar för ett förbud mot fyrverkerier för privatpersoner'],
    reasoning: 'De skrämmer djur och människor, och skräpar ner.',
  },
  {
    ...{ by: 'treasurer', title: 'Resor till kongressen', topics: ['kongressen'] },
    clauses: ['partiet jämnar ut kostnaden för ombudens resor'],
    reasoning: 'Den som bor långt bort betalar mest.',
  },
] as const satisfies readonly { by: PersonKey; [what: string]: unknown }[];

export type PutMotions = Awaited<ReturnType<typeof beginMotionsForMeeting>>;

/** Three motions to the congress to come, handed over before the meeting that is past is called. */
export const beginMotionsForMeeting = async (
  { asking, at, recordedAt }: Recording,
  { pastNotice }: Dates,
  { people, bodies }: Cast,
  congressId: string,
) => {
  recordedAt(at(addDays(pastNotice, -3)));
  const begun: { motionId: string; title: string; by: string }[] = [];
  for (const { by, title, reasoning, clauses, topics } of written) {
    const ask = asking(people[by]);
    const { motionId } = await ask(
      beginMotion,
      {},
      {
        ...{ title, reasoning, clauses: clauses.map((text) => ({ text })) },
        addressee: { kind: 'congress', congressId },
      },
    );
    await ask(setMotionTopics, { motionId }, { topics: [...topics] });
    await ask(beginPreparation, { motionId }, { bodyId: bodies.board });
    begun.push({ motionId, title, by: people[by] });
  }
  return begun;
};

/** Each is an item of the agenda, with the question whether the association stands behind it. */
export const askAboutMotions = async (desk: Desk, motions: PutMotions) => {
  const asked: { motionId: string; itemId: string; clauseId: string }[] = [];
  for (const { motionId, title, by } of motions) {
    const itemId = await desk.item({ title: `Motion: ${title}`, matter: 'motion' });
    const author = { kind: 'person', id: by } as const;
    const { clauseIds } = await desk.propose(itemId, author, ['att ställa sig bakom motionen']);
    asked.push({ motionId, itemId, clauseId: clauseIds[0]! });
  }
  return asked;
};

type Asked = Awaited<ReturnType<typeof askAboutMotions>>;

export const placeAsked = async (ask: Ask, { meetingId }: Desk, asked: Asked) => {
  for (const { motionId, itemId } of asked)
    await ask(placeMotion, { motionId }, { meetingId, itemId });
};

/** One is stood behind, one is not, and one goes back to the board. */
export const decideOnMotions = async (
  ask: Ask,
  desk: Pick<Desk, 'meetingId' | 'takeUp' | 'carry' | 'at'>,
  boardId: string,
  [carried, rejected, putOff]: Asked,
) => {
  const { meetingId } = desk;
  await desk.takeUp(carried!.itemId, '19:51');
  await desk.carry(carried!.clauseId, '19:53');
  await desk.takeUp(rejected!.itemId, '19:53');
  await ask(
    decideByAcclamation,
    { meetingId, clauseId: rejected!.clauseId },
    { outcome: 'rejected', at: desk.at('19:55') },
  );
  await desk.takeUp(putOff!.itemId, '19:55');
  await ask(
    passOverItem,
    { meetingId, itemId: putOff!.itemId },
    {
      ...{ outcome: 'referredBack', bodyId: boardId, at: desk.at('19:56') },
      instruction: 'Ta reda på vad resorna kostar.',
    },
  );
};

/** What the meeting made of them is read from its record. */
export const recordStandings = async (
  { asking, at, recordedAt }: Recording,
  { pastMeeting }: Dates,
  { people }: Cast,
  motions: PutMotions,
) => {
  recordedAt(at(addDays(pastMeeting, 6)));
  for (const { motionId } of motions)
    await asking(people.secretary)(recordMotionStanding, { motionId }, {});
};
