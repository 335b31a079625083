import { unpacked } from '../sealed.ts';
import type { MotionEvent, MotionFact } from './events.ts';
import {
  AnswerPaper,
  BackerPaper,
  CommentPaper,
  NotePaper,
  OpinionPaper,
  OutcomePaper,
  textIn,
  topicsIn,
} from './papers.ts';
import type { Motion, MotionAnswer } from './state.ts';
import { withWordings } from './wordings.ts';

/** How each fact changes the record. What has been destroyed leaves gaps, never an error. */
export const evolve = (motion: Motion, event: MotionEvent): Motion => {
  switch (event.type) {
    case 'MotionBegun': {
      const { addressee, sealId, isOthers, authorIds } = event;
      const othersBy = isOthers ? (event.othersBy ?? '') : null;
      const people = new Map(authorIds.map((personId) => [personId, 'author'] as const));
      return { ...motion, addressee, sealId, othersBy, people, isPublic: isOthers };
    }
    case 'MotionTextWritten': {
      const { type: _, v: __, sealId: ___, ...version } = event;
      const text = textIn(event);
      return { ...motion, versions: [...motion.versions, { ...version, text }] };
    }
    case 'MotionPersonInvited':
      return {
        ...motion,
        people: new Map(motion.people).set(event.personId, event.as),
        comings: motion.comings + 1,
      };
    case 'MotionPersonLeft':
      return {
        ...motion,
        people: new Map([...motion.people].filter(([personId]) => personId !== event.personId)),
        comings: motion.comings + 1,
      };
    case 'ContactNamed':
      return { ...motion, contactId: event.personId };
    case 'BackingTold': {
      const { backerId, kind, as, decision } = event;
      const by = unpacked(BackerPaper, event.by);
      const backer = { backerId, kind, as, decision, personId: by?.personId ?? null };
      const name = by?.name ?? null;
      const others = motion.backers.filter((one) => one.backerId !== backerId);
      return { ...motion, backers: [...others, { ...backer, name }] };
    }
    case 'BackingTakenBack': {
      const backers = motion.backers.filter(({ backerId }) => backerId !== event.backerId);
      return { ...motion, backers };
    }
    case 'CommentMade': {
      const { commentId, versionId, by, at } = event;
      const said = unpacked(CommentPaper, event.comment) ?? null;
      const comment = { commentId, versionId, by, at, said, settled: null };
      return { ...motion, comments: [...motion.comments, comment] };
    }
    case 'CommentSettled': {
      const { accepted, by, at } = event;
      const settled = { accepted, note: unpacked(NotePaper, event.note) ?? '', by, at };
      const comments = motion.comments.map((one) =>
        one.commentId === event.commentId ? { ...one, settled } : one,
      );
      return { ...motion, comments };
    }
    case 'DependencyTold': {
      const { onMotionId } = event;
      const note = unpacked(NotePaper, event.note) ?? '';
      return { ...motion, dependency: onMotionId || note ? { onMotionId, note } : null };
    }
    case 'TopicsSet':
      return { ...motion, topics: topicsIn(event) };
    case 'PreparationBegun':
      return { ...motion, preparing: { bodyId: event.bodyId, at: event.at } };
    case 'OpinionGiven': {
      const { type: _, v: __, sealId: ___, opinion: packed, ...rest } = event;
      const { text, wordings } = unpacked(OpinionPaper, packed) ?? { text: '', wordings: [] };
      const opinion = { ...rest, text, wordings, reservations: [] };
      return { ...motion, opinions: [...motion.opinions, opinion] };
    }
    case 'OpinionReserved': {
      const { personId, at } = event;
      const reservation = { personId, text: unpacked(NotePaper, event.text) ?? '', at };
      const opinions = motion.opinions.map((one) =>
        one.opinionId === event.opinionId
          ? { ...one, reservations: [...one.reservations, reservation] }
          : one,
      );
      return { ...motion, opinions };
    }
    case 'MotionPlaced': {
      const { type: _, v: __, ...placed } = event;
      return { ...motion, placed, isPublic: true };
    }
    case 'StandingRecorded': {
      const { type: _, v: __, ...stood } = event;
      const last = motion.stood.at(-1);
      const asked = {
        clauses: (motion.placed ?? last)?.clauses ?? [],
        askedVersionId: motion.placed?.versionId ?? last?.askedVersionId ?? event.versionId,
      };
      return { ...motion, placed: null, stood: [...motion.stood, { ...stood, ...asked }] };
    }
    case 'DistrictAdopted': {
      const { district, on, evidence } = event;
      return { ...motion, district: { district, on, evidence: evidence ?? '' } };
    }
    case 'MotionSent': {
      const { type: _, v: __, sealId: ___, to, how, ...sent } = event;
      const sending = { ...sent, to: to ?? '', how: how ?? '', receipt: null };
      return { ...motion, sendings: [...motion.sendings, sending], isPublic: true };
    }
    case 'MotionReceived': {
      const { sendingId, receivedAt, reply, evidence } = event;
      const receipt = { receivedAt, reply: reply ?? '', evidence: evidence ?? '' };
      const sendings = motion.sendings.map((one) =>
        one.sendingId === sendingId ? { ...one, receipt } : one,
      );
      return { ...motion, sendings };
    }
    case 'MotionRegistered': {
      const { number, classLetter } = event;
      return { ...motion, registered: { number, classLetter } };
    }
    case 'MotionAnswered': {
      const { type: _, v: __, sealId: ___, said: ____, ...answer } = event;
      return { ...motion, answers: [...motion.answers, { ...answer, ...answerSaid(event) }] };
    }
    case 'MotionReservationEntered': {
      const { type: _, v: __, sealId: ___, said: ____, ...entered } = event;
      const reservation = { ...entered, ...answerSaid(event) };
      const others = motion.reservations.filter(({ number }) => number !== reservation.number);
      return { ...motion, reservations: [...others, reservation] };
    }
    case 'OutcomesRecorded': {
      const { confirmed, on, clauses } = event;
      const { source, wordings } = unpacked(OutcomePaper, event.said) ?? {
        ...{ source: '', wordings: [] },
      };
      const outcomes = new Map(motion.outcomes);
      for (const { clauseId, ...outcome } of withWordings(clauses, wordings))
        outcomes.set(clauseId, { ...outcome, source, confirmed, on });
      return { ...motion, outcomes };
    }
    case 'MotionWithdrawn': {
      const withdrawn = { reason: unpacked(NotePaper, event.reason) ?? '', at: event.at };
      return { ...motion, withdrawn };
    }
    case 'MotionFollowedUp': {
      const followUp = { note: unpacked(NotePaper, event.note) ?? '', on: event.on };
      return { ...motion, followUps: [...motion.followUps, followUp] };
    }
    case 'MotionPublished':
      return { ...motion, isPublic: true };
    case 'MotionDestroyed':
      return destroyed(motion);
  }
};

/** Who answered, in which words; nothing where it has been destroyed. */
const answerSaid = ({
  said,
  clauses,
}: Pick<MotionFact<'MotionAnswered' | 'MotionReservationEntered'>, 'said' | 'clauses'>) => {
  const { by, text, wordings } = unpacked(AnswerPaper, said) ?? { by: '', text: '', wordings: [] };
  return { by, text, clauses: withWordings(clauses, wordings) };
};

const destroyed = (motion: Motion): Motion => ({
  ...motion,
  isDestroyed: true,
  versions: motion.versions.map((one) => ({ ...one, text: null })),
  backers: motion.backers.map((one) => ({
    ...{ ...one, name: null, personId: null, decision: null },
  })),
  comments: motion.comments.map((one) => ({ ...one, said: null })),
  opinions: motion.opinions.map((one) => ({ ...one, text: '', wordings: [], reservations: [] })),
  dependency: null,
  topics: [],
  district: motion.district && { ...motion.district, evidence: '' },
  withdrawn: motion.withdrawn && { ...motion.withdrawn, reason: '' },
  followUps: motion.followUps.map((one) => ({ ...one, note: '' })),
  sendings: motion.sendings.map((one) => ({
    ...{ ...one, to: '', how: '' },
    receipt: one.receipt && { ...one.receipt, reply: '', evidence: '' },
  })),
  answers: motion.answers.map(unsaid),
  reservations: motion.reservations.map(unsaid),
  outcomes: new Map(
    [...motion.outcomes].map(([id, one]) => [id, { ...one, source: '', wording: null }]),
  ),
});

const unsaid = <One extends Pick<MotionAnswer, 'by' | 'text' | 'clauses'>>(one: One): One => ({
  ...{ ...one, by: '', text: '' },
  clauses: one.clauses.map((clause) => ({ ...clause, wording: null })),
});
