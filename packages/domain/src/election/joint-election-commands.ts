import { z } from 'zod';
import { PlausibleDate } from '../plausible.ts';
import { lineField } from '../text-field.ts';
import { Hash, Own } from './joint-election-events.ts';
import { Voter } from './papers.ts';

const id = z.uuid();
const at = z.iso.datetime({ precision: 3 });
const line = lineField(300);
const phase = z.enum(['none', 'called', 'closed', 'voting', 'declared', 'calledOff', 'annulled']);
const command = <const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
) => z.strictObject({ type: z.literal(type), ...shape });

/** Whether the association takes part, as its host asks it; `phase` is the election's. */
export const AnswerJointElection = command('AnswerJointElection', {
  ...{ hostId: id, host: line, title: line, associationId: id, callHash: Hash, phase },
  takesPart: z.boolean(),
  at,
});
/** Those who came, by name or only how many. `entitled` are all who may vote on the day. */
export const SendJointList = command('SendJointList', {
  listId: id,
  voters: z.array(Voter).max(10_000),
  as: z.enum(['names', 'number']),
  entitled: z.array(id),
  day: PlausibleDate,
  phase,
  at,
});
/** Of an entry of the own list; where it is one person, they vote with `associationId`. Ids are those that the host gave. */
export const AnswerJointDouble = command('AnswerJointDouble', {
  ...{ name: line, associationId: id.nullable(), otherId: id.nullable() },
  same: z.boolean(),
  phase,
  at,
});
/** `complaintsUntil` as the host's call says; `released` where the association has left the election. */
export const DestroyJointList = command('DestroyJointList', {
  phase,
  released: z.boolean(),
  complaintsUntil: PlausibleDate.nullable(),
  on: PlausibleDate,
});
/** What the host says of the result: who of this association is elected, and the hashes by which both sides can check it. */
export const RecordJointResult = command('RecordJointResult', {
  ...{ hostId: id, host: line, title: line, declaredAt: at, evidenceHash: Hash, leafHash: Hash },
  own: z.array(Own).max(1_000),
  names: z.string(),
});

export type JointElectionCommand = z.infer<
  | typeof AnswerJointElection
  | typeof SendJointList
  | typeof AnswerJointDouble
  | typeof DestroyJointList
  | typeof RecordJointResult
>;
export type AskJointElection<Type extends JointElectionCommand['type']> = Extract<
  JointElectionCommand,
  { type: Type }
>;
