import { type ArchiveDetails, identityOf, refuse } from '@klubba/domain';
import type { Actor } from '../access/actor.ts';
import { describeDocument } from '../minutes/document-store.ts';
import { readAssociation } from '../record/association-of.ts';
import { refuseStranger, refuseUnknownBody } from '../record/known.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';

type At = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly actor: Actor;
};

type Told = ArchiveDetails & { readonly isAnother: boolean };

/** Refuses an entry of a body, a person or a file that the association does not have, and one that looks like another; `entryId` is the one it is to be. */
export const refuseWrongEntry = async (at: At, told: Told, entryId: string) => {
  const { unit, organisationId } = at;
  refuseUnvouched(at, told);
  if (told.bodyId) {
    const association = await readAssociation(unit, organisationId);
    refuseUnknownBody(association, told.bodyId, 'bodyId');
  }
  if (told.voucherId) await refuseStranger(unit, told.voucherId, 'voucherId');
  if (told.file) await refuseNoPdf(at, told.file.hash);
  if (!told.isAnother) await refuseKnown(at, told, entryId);
};

/** A program vouches for nothing. */
export const refuseUnvouched = (
  { actor }: Pick<At, 'actor'>,
  { voucherId }: Pick<ArchiveDetails, 'voucherId'>,
) => {
  if (actor.by.kind === 'key' && voucherId === null)
    throw new Refused(refuse('archive-key-vouches-for-nothing', 'voucherId'));
};

const refuseNoPdf = async ({ unit, organisationId }: Omit<At, 'actor'>, hash: string) => {
  const kept = await describeDocument(unit.tx, { organisationId, hash });
  if (!kept) throw new Refused(refuse('file-not-kept', 'file'));
  if (kept.mediaType !== 'application/pdf')
    throw new Refused(refuse('archive-file-no-pdf', 'file'));
};

const refuseKnown = async (at: Omit<At, 'actor'>, told: Told, entryId: string) => {
  const known = await knownEntries(at, told);
  const others = known.filter((one) => one.entryId !== entryId);
  const identity = identityOf(told);
  const same = others.find((one) => identityOf(one) === identity);
  if (same) throw new Refused(refuse('archive-entry-looks-known', 'number', factsOf(same)));
  const { kind, file } = told;
  const held =
    kind === 'minutes' && file
      ? others.find((one) => one.kind === 'minutes' && one.hash === file.hash)
      : undefined;
  if (held) throw new Refused(refuse('archive-file-known', 'file', factsOf(held)));
};

type Known = Awaited<ReturnType<typeof knownEntries>>[number];

const factsOf = ({ entryId, title, text, number, toldDay }: Known) => ({
  entryId,
  entry: [number, toldDay, title ?? text].filter(Boolean).join(', ').slice(0, 120),
});

/** The entries that stand and that one could be the same as: of its kind; or all of them. */
export const knownEntries = async (
  { unit, organisationId }: Omit<At, 'actor'>,
  like?: Pick<ArchiveDetails, 'kind'>,
) => {
  const rows = await unit.tx
    .selectFrom('read.archiveEntry')
    .select(['entryId', 'kind', 'bodyId', 'bodyName', 'toldDay', 'number', 'title', 'text'])
    .select(['source', 'hash'])
    .where('organisationId', '=', organisationId)
    .where('withdrawnAt', 'is', null)
    .$if(like !== undefined, (some) => some.where('kind', '=', like!.kind))
    .orderBy('entryId')
    .execute();
  return rows.map(({ source, hash, ...row }) => ({
    ...{ ...row, source: source ?? '', hash: hash?.toString('hex') ?? null },
  }));
};
