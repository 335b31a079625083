import { meetings, numberedTexts, type Organisation, refuse } from '@klubba/domain';
import {
  askedByEach,
  cameAfterNotice,
  clausesOf,
  isToTheMeeting,
  type Motion,
  motionAskingFault,
  motionQuestions,
} from '@klubba/domain/motion';
import { localDate } from '@klubba/domain/time';
import { rulesFor } from '../../meetings/held-under.ts';
import { readAssociation } from '../../record/association-of.ts';
import { Refused } from '../../store/errors.ts';
import type { Unit } from '../../store/unit.ts';
import { MotionParams } from '../contract.ts';
import { MotionPlacedAt, PlaceMotionBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';
import { motionQuestion } from '../motion-question.ts';
import { pointedAt } from '../pointed-at.ts';

/** Asks a meeting: by an item of its own on an agenda that is not sent yet, or by a question that stands there. */
export const placeMotion = motionCommand({
  operationId: 'placeMotion',
  summary:
    'Put a motion on the agenda of a meeting, with the question whether the association stands behind it',
  may: 'arrange',
  url: '/motions/:motionId/agenda-item',
  params: MotionParams,
  body: PlaceMotionBody,
  status: 201,
  answer: MotionPlacedAt,
  answers: ({ motionId, version, motion }) => {
    const { meetingId, itemId } = (motion.placed ?? motion.stood.at(-1))!;
    return { motionId, version, meetingId, itemId };
  },
  work: async ({ unit, organisationId, motion, body, newId, at, decide }) => {
    const { meetingId } = body;
    if (motion.placed?.meetingId === meetingId) return;
    const organisation = await readAssociation(unit, organisationId);
    const { state: meeting, version } = await unit.read(meetings, meetingId);
    if (version === 0) throw new Refused(refuse('meeting-not-found', 'meetingId'));
    const rules = meeting.rules ?? rulesFor(organisation, meeting);
    const fault = motionAskingFault(meeting, rules, isToTheMeeting(motion, meeting));
    const isCalled = fault?.refused === 'motion-after-the-notice';
    if (fault && !(isCalled && body.itemId)) throw new Refused(fault);
    const itemId = body.itemId ?? newId('item');
    const ids = clausesOf(motion).map(({ clauseId }) => clauseId);
    const asked = async () => {
      const all = motionQuestions(
        (await unit.read(meetings, meetingId)).state,
        body.itemId ? undefined : itemId,
      );
      return all.find((one) => one.itemId === itemId);
    };
    if (!body.itemId && ids.length > 0)
      await putQuestion(unit, { organisation, motion, body, itemId, newId });
    const question = ids.length > 0 ? await asked() : undefined;
    if (!question && ids.length > 0) throw new Refused(refuse('motion-question-unknown', 'itemId'));
    const clauses = askedByEach(question?.clauses ?? [], ids);
    if (question && !clauses) throw new Refused(refuse('motion-question-unlike', 'itemId'));
    // Without a clause the motion itself refuses.
    const put = (clauses ?? [{ clauseId: itemId, asks: [] }]).map(({ clauseId, asks }) => ({
      ...{ clauseId, asks: [...asks] },
    }));
    await decide({ type: 'PlaceMotion', meetingId, itemId, clauses: put, at });
  },
});

type Put = {
  readonly organisation: Organisation;
  readonly motion: Motion;
  readonly body: { readonly meetingId: string; readonly byClause: boolean };
  readonly itemId: string;
  readonly newId: (what: string) => string;
};

/** An item of its own, before the closing one: the motion in full, what those who prepared it say, and the question. */
const putQuestion = async (unit: Unit, put: Put) => {
  const { organisation, motion, body, itemId, newId } = put;
  const { meetingId, byClause } = body;
  const meeting = (await unit.read(meetings, meetingId)).state;
  const { items, timeZone } = meeting;
  const { preparing } = motion;
  const closing = items.find((item) => item.kind === 'closing' && item.parentId === null);
  const authors = [...motion.people].flatMap(([id, part]) => (part === 'author' ? [id] : []));
  const question = motionQuestion(motion, {
    ...{ byClause, language: organisation.association?.language ?? 'sv' },
    authorIds: authors,
    handedIn: preparing && {
      on: localDate(preparing.at, timeZone),
      late: cameAfterNotice(motion, meeting),
    },
    bodyName: (id) => organisation.bodies.get(id)?.name ?? '',
    texts: await pointedAt((id) => unit.read(numberedTexts, id), {
      clauses: [...clausesOf(motion)],
    }),
  });
  await unit.decide(meetings, meetingId, {
    ...{ type: 'AddAgendaItem', itemId, title: question.title, kind: 'matter', matter: 'motion' },
    ...{ background: question.background, parentId: null, beforeId: closing?.itemId ?? null },
  });
  const by = authors[0] ? { kind: 'person' as const, id: authors[0] } : null;
  await unit.decide(meetings, meetingId, {
    ...{ type: 'SubmitProposal', proposalId: newId('meeting-proposal'), itemId, kind: 'main' },
    ...{ targetId: null, by },
    ...(authors.length > 1 && {
      others: authors.slice(1).map((id) => ({ kind: 'person' as const, id })),
    }),
    clauses: question.clauses.map((text, i) => ({ clauseId: newId(`meeting-clause-${i}`), text })),
  });
};
