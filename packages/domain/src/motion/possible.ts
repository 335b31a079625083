import { z } from 'zod';
import { isRefusal } from '../decider.ts';
import type { MotionCommand } from './commands.ts';
import { textOf } from './guards.ts';
import { motion as decider } from './motion.ts';
import type { Motion } from './state.ts';

/** What can be told of a motion, or done with it, out of turn as well. */
export const PossibleStep = z.enum([
  ...(['comment', 'handOver', 'giveOpinion', 'reserveOpinion', 'place'] as const),
  ...(['tellBacking', 'invite', 'nameContact', 'setTopics', 'tellDependency'] as const),
  ...(['adoptAsDistrict', 'send', 'sendAsOwn', 'tellReceipt', 'register'] as const),
  ...(['tellAnswer', 'enterReservation', 'recordOutcomes', 'followUp'] as const),
  ...(['withdraw', 'publish', 'destroy'] as const),
]);
export type PossibleStep = z.infer<typeof PossibleStep>;

/**
 * What the rules would let somebody tell of a motion, or do with it, as it stands: each step is tried on what it would most likely be about. Whether
 * somebody may is for their powers to say. Nothing of one that is not begun.
 */
export const possibleWithMotion = (motion: Motion): readonly PossibleStep[] =>
  motion.addressee === null
    ? []
    : PossibleStep.options.filter((step) => {
        const outcome = decider.decide(motion, triesOf(motion)[step]);
        return !isRefusal(outcome) && outcome.length > 0;
      });

/** Of nothing and nobody. */
const other = '00000000-0000-4000-8000-000000000000';
const [at, on] = ['2000-01-01T00:00:00.000Z', '2000-01-01'];

const triesOf = (motion: Motion): Readonly<Record<PossibleStep, MotionCommand>> => {
  const { versionId, text } = textOf(motion);
  const clauseIds = text?.clauses.map(({ clauseId }) => clauseId) ?? [];
  const author = [...motion.people].find(([, part]) => part === 'author')?.[0] ?? other;
  const type = 'SendMotion';
  const send = { type, sendingId: other, to: other, how: '', on, at: null, hash: null } as const;
  return {
    comment: {
      ...{ type: 'CommentOn', commentId: other, versionId, part: 'title', quote: '' },
      ...{ text: '-', suggestion: null, by: other, at },
    },
    handOver: { type: 'BeginPreparation', bodyId: null, at },
    giveOpinion: {
      ...{ type: 'GiveOpinion', opinionId: other, purpose: 'stance', bodyId: null, text: '-' },
      ...{ clauses: [], by: other, at },
    },
    reserveOpinion: {
      ...{ type: 'ReserveOpinion', opinionId: motion.opinions.at(-1)?.opinionId ?? other },
      ...{ personId: other, text: '-', at },
    },
    place: {
      ...{ type: 'PlaceMotion', meetingId: other, itemId: other, at },
      clauses: [{ clauseId: other, asks: clauseIds }],
    },
    tellBacking: {
      ...{ type: 'TellBacking', backerId: other, kind: 'district', as: 'whole', personId: null },
      ...{ name: '-', decision: null },
    },
    invite: { type: 'InvitePerson', personId: other, as: 'reader' },
    nameContact: { type: 'NameContact', personId: motion.contactId ? null : author },
    setTopics: { type: 'SetTopics', topics: [...motion.topics, other] },
    tellDependency: { type: 'TellDependency', onMotionId: null, note: '-' },
    adoptAsDistrict: { type: 'AdoptAsDistrict', district: '-', on: null, evidence: '' },
    send: { ...send, bodyId: other, personId: null },
    sendAsOwn: { ...send, bodyId: null, personId: author },
    tellReceipt: {
      ...{ type: 'TellReceipt', sendingId: motion.sendings.at(-1)?.sendingId ?? other },
      ...{ receivedAt: null, reply: '-', evidence: '' },
    },
    register: { type: 'RegisterMotion', number: other, classLetter: null },
    tellAnswer: {
      ...{ type: 'TellAnswer', answerId: other, by: '-', text: '-', clauses: [], on: null },
    },
    enterReservation: {
      ...{ type: 'EnterReservation', reservationId: other, number: 1000, on: 'answer', by: '' },
      ...{ text: '-', clauses: [] },
    },
    recordOutcomes: {
      ...{ type: 'RecordOutcomes', source: '', confirmed: true, on: null },
      clauses: clauseIds.map((clauseId) => ({
        ...{ clauseId, outcome: 'filed' as const, reservation: null },
        ...{ wording: null, figures: null },
      })),
    },
    followUp: { type: 'FollowUpMotion', note: '-', on },
    withdraw: { type: 'WithdrawMotion', reason: '', at },
    publish: { type: 'PublishMotion', at },
    destroy: { type: 'DestroyMotion', at },
  };
};
