import { meetings } from '@klubba/domain';
import { seenMeeting } from '../record/sight.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { type Entry, lastEntry } from '../store/last-entry.ts';
import type { Store } from '../store/store.ts';

type Asked = Parameters<typeof seenMeeting>[0] & {
  readonly deps: { readonly store: Store };
  readonly params: object;
  readonly body: unknown;
};

/** What was last written at a meeting of that which a refused command was about: two desks may have been at the same question. */
export const firstAtIt = async (asked: Asked, meetingId: string): Promise<Entry | undefined> => {
  const seen = await seenMeeting(asked, meetingId);
  if (!seen?.sight.record) return;
  const { organisationId } = asked;
  return inOrganisation(asked.deps.store.db, organisationId, (tx) =>
    lastEntry(tx, { organisationId, kind: meetings.kind, id: meetingId }, idsOf(asked)),
  );
};

/** The things of the meeting that a command names: a clause, an item, a proposal, a decision. */
const idsOf = ({ params, body }: Pick<Asked, 'params' | 'body'>) =>
  Object.entries({ ...params, ...Object(body) })
    .filter(([name]) => /^(clause|item|proposal|decision|target)Id$/.test(name))
    .flatMap(([, id]) => (typeof id === 'string' ? [id.toLowerCase()] : []));
