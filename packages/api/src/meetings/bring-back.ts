import type { Language, Meeting, MeetingCommand, Proposal } from '@klubba/domain';
import { longDate } from '../documents/text.ts';
import { wordsIn } from '../documents/words.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';
import { itemItCameFrom, type Waiting } from './waiting-matters.ts';

type Desk = {
  readonly unit: Unit;
  readonly language: Language;
  readonly newId: (what: string) => string;
  readonly decide: (command: MeetingCommand) => Promise<unknown>;
};

/** Puts a matter on the agenda again: from where, what was said, and what was proposed and is not decided. */
export const bringBack = async (
  { unit, language, newId, decide }: Desk,
  waiting: Waiting,
  beforeId: string | null,
) => {
  const came = await itemItCameFrom(unit, waiting);
  if (!came) return;
  const { meeting, item } = came;
  const itemId = newId(`returning-${waiting.itemId}`);
  const { title, kind, matter } = item;
  const background = [saidOf(waiting, language), item.background].filter(Boolean).join('\n\n');
  await decide({
    ...{
      type: 'AddAgendaItem',
      itemId,
      title,
      kind,
      matter,
      background: background.slice(0, 20_000),
    },
    ...{ parentId: null, beforeId },
  });
  const from = { meetingId: waiting.meetingId, itemId: waiting.itemId };
  await decide({ type: 'ContinueMatter', itemId, matterId: waiting.matterId, from });
  if (waiting.firstReading && waiting.firstOn)
    await decide({
      ...{ type: 'TellFirstReading', itemId, on: waiting.firstOn, inForceOn: null },
      decisionId: waiting.firstReading,
    });
  for (const proposal of carriedOver(meeting, waiting, { itemId, newId }))
    await ifAllowed(decide({ type: 'SubmitProposal', ...proposal }));
};

const saidOf = (
  { status, meetingTitle, startsOn, paragraph, instruction, ...waiting }: Waiting,
  language: Language,
) => {
  const words = wordsIn(language);
  const where = words.course.cameFrom(
    waiting.firstReading ? 'firstReading' : status,
    meetingTitle,
    longDate(startsOn, words),
    paragraph,
  );
  return [where, instruction && words.course.instructed(instruction)].filter(Boolean).join(' ');
};

/** What is not decided goes on; of what was read once, what carried is read again. */
const carriedOver = (
  { proposals }: Meeting,
  { itemId: from, firstReading }: Waiting,
  { itemId, newId }: { readonly itemId: string; readonly newId: Desk['newId'] },
) => {
  const wanted = firstReading ? 'carried' : 'undecided';
  const live = proposals.filter((one) => one.itemId === from && !one.withdrawn);
  const going = live.flatMap((proposal) => {
    if (firstReading && proposal.kind === 'amendment') return [];
    const clauses = proposal.clauses.filter(({ status }) => status === wanted);
    return clauses.length || isOpenRejection(proposal, live) ? [{ proposal, clauses }] : [];
  });
  const ids = new Map(
    going.flatMap(({ proposal, clauses }) =>
      [proposal.proposalId, ...clauses.map(({ clauseId }) => clauseId)].map(
        (id) => [id, newId(`again-${id}`)] as const,
      ),
    ),
  );
  return going.flatMap(({ proposal, clauses }) => {
    const targetId = proposal.targetId && ids.get(proposal.targetId);
    const isMain = Boolean(firstReading) || proposal.kind === 'main';
    // What it answered was decided.
    if (!isMain && !targetId) return [];
    return [
      {
        ...{ proposalId: ids.get(proposal.proposalId)!, itemId },
        ...{
          kind: isMain ? ('main' as const) : proposal.kind,
          targetId: isMain ? null : targetId!,
        },
        ...{ by: proposal.by, others: [...(proposal.others ?? [])] },
        clauses: clauses.map(({ clauseId, text }) => ({ clauseId: ids.get(clauseId)!, text })),
      },
    ];
  });
};

const isOpenRejection = ({ kind, targetId }: Proposal, live: readonly Proposal[]) =>
  kind === 'reject' &&
  live
    .find(({ proposalId }) => proposalId === targetId)
    ?.clauses.some(({ status }) => status === 'undecided');

/** A matter comes back even where something that was proposed then cannot be proposed now. */
const ifAllowed = async (asked: Promise<unknown>) => {
  try {
    await asked;
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure;
  }
};
