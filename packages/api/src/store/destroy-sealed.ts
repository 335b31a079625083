import { CompiledQuery } from 'kysely';

/** A stream, and the subject under whose key some of its values are sealed. */
type Sealed = {
  readonly organisationId: string;
  readonly kind: string;
  readonly id: string;
  readonly subject: string;
};

/** Destroys what a stream sealed under a key, and the key where nothing else needs it: for the transaction that says so. Without its key nobody reads it again. */
export const destroySealed = ({ organisationId, kind, id, subject }: Sealed) => [
  { compile: () => CompiledQuery.raw(destroyPapers, [organisationId, kind, id, subject]) },
  { compile: () => CompiledQuery.raw(destroyKey, [organisationId, subject]) },
];

const destroyPapers = `
delete from vault.personal p using log.event e
where p.organisation_id = $1 and p.subject_id = $4 and e.organisation_id = $1 and e.position = p.position
  and e.stream_kind = $2 and e.stream_id = $3`;

const destroyKey = `
delete from vault.subject_key k
where k.organisation_id = $1 and k.subject_id = $2
  and not exists (select from vault.personal p where p.organisation_id = $1 and p.subject_id = k.subject_id)`;
