import { CompiledQuery } from 'kysely';

type Sealed = {
  readonly organisationId: string;
  /** The stream that sealed it. */
  readonly kind: string;
  readonly id: string;
};

/** Deletes what one stream sealed under some keys, of that only its papers, and those keys; for the transaction that says so. */
export const destroySealed = ({ organisationId, kind, id }: Sealed, keys: readonly string[]) => [
  { compile: () => CompiledQuery.raw(papers, [organisationId, kind, id, keys]) },
  { compile: () => CompiledQuery.raw(unused, [organisationId, keys]) },
];

// Who stood and who was elected stays.
const papers = `
delete from vault.personal p using log.event e
where p.organisation_id = $1 and p.subject_id = any($4) and e.organisation_id = $1 and e.position = p.position
  and e.stream_kind = $2 and e.stream_id = $3
  and p.path in ('/nomination', '/consent', '/proposal', '/list', '/who', '/register', '/note')`;

const unused = `
delete from vault.subject_key k
where k.organisation_id = $1 and k.subject_id = any($2)
  and not exists (select from vault.personal p where p.organisation_id = $1 and p.subject_id = k.subject_id)`;
