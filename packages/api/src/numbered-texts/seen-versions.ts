import { isInsider, type Organisation, type Role, type TextKind } from '@klubba/domain';
import type { Tx } from '../database/database.ts';
import { isSeen } from '../record/sight.ts';

type Asking = {
  readonly tx: Tx;
  readonly organisationId: string;
  readonly actor: { readonly personId: string; readonly roles: readonly Role[] };
  readonly at: Date;
};

/** Whoever only writes motions here sees what a congress treats, and nothing that meetings adopted. */
export const isOutside = ({ roles }: Asking['actor']) =>
  roles.every((role) => role === 'motionAuthor');

/** Which versions of a text somebody may read: all of what a congress treats, which is public; else those that stand in the notice of a meeting they may see. */
export const seenVersions = async (
  asking: Asking,
  organisation: Organisation,
): Promise<(kind: TextKind, versionId: string) => boolean> => {
  const { tx, organisationId, actor } = asking;
  if (isInsider({ roles: actor.roles, sitsInBody: false })) return () => true;
  const rows = await tx
    .selectFrom('read.clauseMeaning as c')
    .innerJoin('read.meeting as m', (join) =>
      join
        .onRef('m.organisationId', '=', 'c.organisationId')
        .onRef('m.meetingId', '=', 'c.meetingId'),
    )
    .select('c.versionId')
    .where('c.organisationId', '=', organisationId)
    .where('c.kind', '=', 'text')
    .where(isSeen(asking, organisation, 'notice'))
    .execute();
  const seen = new Set(rows.map(({ versionId }) => versionId));
  return (kind, versionId) => kind === 'programme' || seen.has(versionId);
};
