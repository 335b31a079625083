import { z } from 'zod';
import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import { catalogue, fact, personal } from '../event.ts';
import { lineField } from '../text-field.ts';
import { ElectionPart } from './vocabulary.ts';

const id = z.uuid();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const Own = z.strictObject({ candidateId: id, part: ElectionPart, place: z.int().min(1) });

const JointResultRecorded = fact('JointResultRecorded', 1, {
  hostId: id,
  host: z.string(),
  title: z.string(),
  declaredAt: z.iso.datetime({ precision: 3 }),
  /** Of the host's evidence and of its declaration as it stands in the host's log. */
  evidenceHash: hash,
  leafHash: hash,
  own: z.array(Own),
  names: personal('$stream'),
});

export const jointElectionEvents = catalogue([JointResultRecorded]);
export type JointElectionEvent = NonNullable<typeof jointElectionEvents.event>;

/** What the host says of the result: who of this association is elected, and the hashes by which both sides can check it. */
export const RecordJointResult = z.strictObject({
  type: z.literal('RecordJointResult'),
  hostId: id,
  host: lineField(300),
  title: lineField(300),
  declaredAt: z.iso.datetime({ precision: 3 }),
  evidenceHash: hash,
  leafHash: hash,
  own: z.array(Own).max(1_000),
  names: z.string(),
});
export type RecordJointResult = z.infer<typeof RecordJointResult>;

/** An election that another association hosts, as one that takes part keeps it: by the id that it has with the host. */
export type JointElection = { readonly evidenceHash: string | null };

const initial: JointElection = { evidenceHash: null };

const evolve = (_: JointElection, { evidenceHash }: JointElectionEvent): JointElection => ({
  evidenceHash,
});

/** Once for each result: where the host's evidence has become another one, that is recorded beside the first. */
const record = ({ evidenceHash }: JointElection, { type: _, ...result }: RecordJointResult) => {
  if (evidenceHash === result.evidenceHash) return refuse('joint-result-recorded');
  return [{ type: 'JointResultRecorded', v: 1, ...result }] satisfies JointElectionEvent[];
};

const rules = { RecordJointResult: record } satisfies RuleTable<JointElection, RecordJointResult>;

const decide = (state: JointElection, command: RecordJointResult) =>
  decideBy(rules, state, command);

export const jointElection = { initial, evolve, decide } satisfies Decider<
  JointElection,
  RecordJointResult,
  JointElectionEvent
>;

/** Every code a joint election can refuse with. */
export type JointElectionRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];

/** One stream per election that others host. */
export const jointElections = {
  kind: 'jointElection',
  decider: jointElection,
  catalogue: jointElectionEvents,
};
