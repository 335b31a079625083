import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import { packed, unpacked } from '../sealed.ts';
import { folded } from '../text.ts';
import { isOneDouble } from './doubles.ts';
import { underWay } from './guards.ts';
import type { AskJointElection, JointElectionCommand } from './joint-election-commands.ts';
import { type JointElectionEvent, jointElectionEvents } from './joint-election-events.ts';
import { DoublePaper, type Voter, VoterPaper } from './papers.ts';
import type { SettledDouble } from './state.ts';

/** An election that another association hosts, as one that takes part keeps it: by the id that it has with the host. */
export type JointElection = {
  readonly hostId: string | null;
  /** Under which id the host has this association. */
  readonly associationId: string | null;
  readonly answer: {
    readonly takesPart: boolean;
    readonly callHash: string;
    readonly at: string;
  } | null;
  readonly listId: string | null;
  /** The own list as it was sent last; nothing is in it once it is destroyed. */
  readonly list: {
    readonly voters: readonly Voter[];
    readonly unnamed: number;
    readonly day: string;
    readonly at: string;
  } | null;
  /** What it has said of entries that stand in another list too. */
  readonly doubles: readonly SettledDouble[];
  readonly destroyedOn: string | null;
  readonly evidenceHash: string | null;
};

const initial: JointElection = {
  ...{ hostId: null, associationId: null, answer: null },
  ...{ listId: null, list: null, doubles: [], destroyedOn: null, evidenceHash: null },
};

const evolve = (joint: JointElection, event: JointElectionEvent): JointElection => {
  switch (event.type) {
    case 'JointElectionJoined':
    case 'JointElectionDeclined': {
      const { hostId, associationId, callHash, at } = event;
      const takesPart = event.type === 'JointElectionJoined';
      return { ...joint, hostId, associationId, answer: { takesPart, callHash, at } };
    }
    case 'JointListSent': {
      const { listId, day, at } = event;
      const list = unpacked(VoterPaper, event.list) ?? { voters: [], unnamed: 0 };
      return { ...joint, listId, list: { ...list, day, at }, destroyedOn: null };
    }
    case 'JointDoubleAnswered': {
      const { associationId, otherId, same } = event;
      const name = unpacked(DoublePaper, event.who)?.name ?? '';
      const said = { associationId, otherId, same, name };
      const others = joint.doubles.filter((one) => !isOneDouble(one, said));
      return { ...joint, doubles: [...others, said] };
    }
    case 'JointListDestroyed':
      return { ...joint, list: null, doubles: [], destroyedOn: event.on };
    case 'JointResultRecorded':
      return { ...joint, hostId: event.hostId, evidenceHash: event.evidenceHash };
  }
};

/** The association says to its own log whether it takes part, and in what: the host fetches it. Another answer takes the place of the one before. */
const answer = (
  joint: JointElection,
  { type: _, phase, takesPart, ...asked }: AskJointElection<'AnswerJointElection'>,
) => {
  const refusal = ofAnother(joint, asked) ?? underWay({ phase });
  if (refusal) return refusal;
  const known = joint.answer;
  if (known?.takesPart === takesPart && known.callHash === asked.callHash) return [];
  if (!takesPart && phase === 'voting') return refuse('ballots-have-begun');
  const type = takesPart ? 'JointElectionJoined' : 'JointElectionDeclined';
  return [{ type, v: 1, ...asked }] satisfies JointElectionEvent[];
};

/** Its own members who came, each of whom may vote on the day; sent again, it takes the place of the one before. */
const sendList = (joint: JointElection, asked: AskJointElection<'SendJointList'>) => {
  const { voters, as, entitled, day, phase, at } = asked;
  const refusal = underWay({ phase });
  if (refusal) return refusal;
  if (!joint.answer?.takesPart) return refuse('joint-election-not-joined');
  const may = new Set(entitled);
  const not = voters.filter(({ personId }) => !personId || !may.has(personId));
  if (not.length > 0) return refuse('may-not-vote-on-the-day', 'personIds', { count: not.length });
  const list = as === 'names' ? { voters, unnamed: 0 } : { voters: [], unnamed: voters.length };
  const listId = joint.listId ?? asked.listId;
  return [
    { type: 'JointListSent', v: 1, listId, day, list: packed(list), at },
  ] satisfies JointElectionEvent[];
};

/** Of somebody on the own list, whom the host has found on another one as well. */
const answerDouble = (
  joint: JointElection,
  { type: _, phase, name, ...said }: AskJointElection<'AnswerJointDouble'>,
) => {
  const refusal = underWay({ phase });
  if (refusal) return refusal;
  const { listId, list, associationId } = joint;
  if (!listId || !list) return refuse('no-list-sent');
  const isOwn = said.associationId === associationId || said.otherId === associationId;
  const isListed = list.voters.some((one) => folded(one.name) === folded(name));
  if (!isOwn || !isListed) return refuse('no-double', 'name');
  return [
    { type: 'JointDoubleAnswered', v: 1, ...said, listId, who: packed({ name }) },
  ] satisfies JointElectionEvent[];
};

/** The own copy of the list, when nobody can complain any more. */
const destroyList = (
  joint: JointElection,
  { phase, released, complaintsUntil, on }: AskJointElection<'DestroyJointList'>,
) => {
  if (!joint.list || !joint.listId) return refuse('no-list-sent');
  if (!released && underWay({ phase }) === undefined) return refuse('result-not-declared');
  if (!released && phase === 'declared' && complaintsUntil && on <= complaintsUntil)
    return refuse('complaints-possible', 'on', { until: complaintsUntil });
  return [
    { type: 'JointListDestroyed', v: 1, keys: [joint.listId], on },
  ] satisfies JointElectionEvent[];
};

/** Once for each result: where the host's evidence has become another one, that is recorded beside the first. */
const record = (
  joint: JointElection,
  { type: _, ...result }: AskJointElection<'RecordJointResult'>,
) => {
  const refusal = ofAnother(joint, result);
  if (refusal) return refusal;
  if (joint.evidenceHash === result.evidenceHash) return refuse('joint-result-recorded');
  return [{ type: 'JointResultRecorded', v: 1, ...result }] satisfies JointElectionEvent[];
};

/** Two hosts may have given their elections one id: what is known of the one says nothing of the other. */
const ofAnother = (joint: JointElection, { hostId }: { readonly hostId: string }) =>
  joint.hostId !== null && joint.hostId !== hostId ? refuse('election-of-another-host') : undefined;

const rules = {
  AnswerJointElection: answer,
  SendJointList: sendList,
  AnswerJointDouble: answerDouble,
  DestroyJointList: destroyList,
  RecordJointResult: record,
} satisfies RuleTable<JointElection, JointElectionCommand>;

const decide = (state: JointElection, command: JointElectionCommand) =>
  decideBy(rules, state, command);

export const jointElection = { initial, evolve, decide } satisfies Decider<
  JointElection,
  JointElectionCommand,
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
