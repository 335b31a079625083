import { z } from 'zod';
import { catalogue, fact, personal } from '../event.ts';
import { ElectionPart } from './vocabulary.ts';

const id = z.uuid();
const at = z.iso.datetime({ precision: 3 });
const date = z.iso.date();
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);
export const Own = z.strictObject({ candidateId: id, part: ElectionPart, place: z.int().min(1) });

/** The call as it was read: the host as who took part, by which id it has them, and the hash of what they answered. */
const answered = {
  hostId: id,
  host: z.string(),
  title: z.string(),
  associationId: id,
  callHash: Hash,
  at,
};
const JointElectionJoined = fact('JointElectionJoined', 1, answered);
const JointElectionDeclined = fact('JointElectionDeclined', 1, answered);
/** The own list of voters, under a key of its own; `day` is that of the vote. */
const JointListSent = fact('JointListSent', 1, {
  listId: id,
  day: date,
  list: personal('listId'),
  at,
});
/** What the association says of an entry of its list that stands in another's too: one person, who votes with `associationId`, or two. */
const JointDoubleAnswered = fact('JointDoubleAnswered', 1, {
  associationId: id.nullable(),
  otherId: id.nullable(),
  same: z.boolean(),
  listId: id,
  who: personal('listId'),
  at,
});
/** `keys` are the subjects whose keys go with it. */
const JointListDestroyed = fact('JointListDestroyed', 1, { keys: z.array(id), on: date });
const JointResultRecorded = fact('JointResultRecorded', 1, {
  hostId: id,
  host: z.string(),
  title: z.string(),
  declaredAt: at,
  /** Of the host's evidence and of its declaration as it stands in the host's log. */
  evidenceHash: Hash,
  leafHash: Hash,
  own: z.array(Own),
  names: personal('$stream'),
});

export const jointElectionEvents = catalogue([
  JointElectionJoined,
  JointElectionDeclined,
  JointListSent,
  JointDoubleAnswered,
  JointListDestroyed,
  JointResultRecorded,
]);
export type JointElectionEvent = NonNullable<typeof jointElectionEvents.event>;
