import {
  type ArchiveDetails,
  ArchiveDetails as Details,
  folded,
  identityOf,
  isAheadOf,
  saysTheSame,
  ToldDay,
} from '@klubba/domain';
import { faultsOf } from '../../http/invalid-input.ts';
import type { FaultyEntry, PlannedEntry } from './contract.ts';
import type { FileRow } from './rows-in.ts';

/** An entry that is here, as far as a file can say something of it. */
export type KnownEntry = Pick<
  ArchiveDetails,
  'kind' | 'bodyId' | 'bodyName' | 'toldDay' | 'number' | 'title' | 'text' | 'source'
> & { readonly entryId: string; readonly hash: string | null };

/** What is said once for the whole file, and what it is read against. */
export type Among = {
  readonly kind: ArchiveDetails['kind'] | null;
  readonly audience: ArchiveDetails['audience'] | null;
  readonly source: string | null;
  readonly voucherId: string | null;
  readonly bodiesAsWritten: boolean;
  readonly areOthers: boolean;
  readonly today: string;
  readonly known: readonly KnownEntry[];
  readonly bodies: readonly { readonly bodyId: string; readonly name: string }[];
  /** Hashes of the PDFs by their names; null where it is none. */
  readonly files: ReadonlyMap<string, string | null>;
};

export type Planned = { readonly row: PlannedEntry; readonly told: ArchiveDetails };
type Plan = { readonly rows: readonly Planned[]; readonly faults: readonly FaultyEntry[] };

type Fault = Pick<FaultyEntry, 'code' | 'field'> & { readonly facts?: FaultyEntry['facts'] };

/**
 * What a file would record, row by row: what is new, what is here already in the same words, and what is wrong. Two are taken for the same where
 * kind, source, day, body and number are; and minutes with the same PDF.
 */
export const planOf = (rows: readonly FileRow[], among: Among): Plan => {
  const byIdentity = new Map(among.known.map((one) => [identityOf(one), one]));
  const byFile = new Map(
    among.known.flatMap((one) =>
      one.kind === 'minutes' && one.hash ? [[one.hash, nameOf(one)] as const] : [],
    ),
  );
  const lines = new Map<string, number>();
  const planned: Planned[] = [];
  const faults: FaultyEntry[] = [];
  for (const row of rows) {
    const told = toldIn(row, among);
    if ('code' in told) {
      faults.push(faulty(row, told));
      continue;
    }
    const identity = identityOf(told);
    const key = JSON.stringify([identity, folded(nameOf(told))]);
    const before = lines.get(key);
    const known = byIdentity.get(identity);
    const isSame = known !== undefined && saysTheSame(known, told);
    const hash = told.kind === 'minutes' ? told.file?.hash : undefined;
    const held = hash && !isSame ? byFile.get(hash) : undefined;
    if (before !== undefined)
      faults.push(faulty(row, { code: 'row-given-twice', field: null, facts: { line: before } }));
    else if (known && !isSame && !among.areOthers)
      faults.push(
        faulty(row, {
          ...{ code: 'archive-entry-looks-known', field: 'number' },
          facts: { entry: nameOf(known) },
        }),
      );
    else if (held !== undefined && !among.areOthers)
      faults.push(
        faulty(row, { code: 'archive-file-known', field: 'file', facts: { entry: held } }),
      );
    else planned.push({ told, row: plannedRow(row, told, among, isSame ? known.entryId : null) });
    if (before === undefined) lines.set(key, row.line);
    if (hash && !byFile.has(hash)) byFile.set(hash, nameOf(told));
  }
  return { rows: planned, faults };
};

const plannedRow = (
  { line, body }: FileRow,
  { kind, toldDay, number, title, text, source, audience, file, bodyId }: ArchiveDetails,
  { bodies }: Among,
  entryId: string | null,
): PlannedEntry => ({
  ...{ line, what: entryId ? 'same' : 'new', entryId, kind, toldDay, number, title, text },
  ...{ source, audience, fileName: file?.fileName ?? null },
  bodyName: bodies.find((one) => one.bodyId === bodyId)?.name ?? (body || null),
});

/** What a row says as an entry, or what is wrong with it. */
const toldIn = (row: FileRow, among: Among): ArchiveDetails | Fault => {
  const kind = row.kind === '' ? among.kind : kindOf(row.kind);
  if (!kind) return { code: row.kind ? 'archive-kind-unknown' : 'required', field: 'kind' };
  const audience = row.audience === '' ? among.audience : audienceOf(row.audience);
  if (!audience)
    return { code: row.audience ? 'archive-audience-unknown' : 'required', field: 'audience' };
  const body = bodyOf(row.body, among);
  if ('code' in body) return body;
  const file = fileOf(row.file, among);
  if (file && 'code' in file) return file;
  const source = row.source || among.source;
  if (!source) return { code: 'required', field: 'source' };
  const toldDay = dayIn(row.toldDay);
  if (toldDay !== null && ToldDay.safeParse(toldDay).success && isAheadOf(toldDay, among.today))
    return { code: 'archive-day-ahead', field: 'toldDay', facts: { today: among.today } };
  const read = Details.safeParse({
    ...{ kind, audience, source, toldDay, file, ...body, voucherId: among.voucherId },
    ...{ number: row.number || null, title: row.title || null, text: row.text || null },
  });
  if (read.success)
    return read.data.title === null && read.data.text === null
      ? { code: 'archive-entry-says-nothing', field: 'title' }
      : read.data;
  const [fault] = faultsOf(read.error.issues[0]!);
  return {
    code: fault?.code ?? 'invalid-format',
    field: fault?.pointer.slice(2).split('/')[0] ?? null,
    facts: fault?.facts ?? {},
  };
};

const bodyOf = (
  name: string,
  { bodies, bodiesAsWritten }: Among,
): Pick<ArchiveDetails, 'bodyId' | 'bodyName'> | Fault => {
  if (name === '') return { bodyId: null, bodyName: null };
  const found = bodies.filter((one) => folded(one.name) === folded(name));
  if (found.length > 1)
    return { code: 'archive-several-bodies', field: 'body', facts: { body: name } };
  if (found[0]) return { bodyId: found[0].bodyId, bodyName: null };
  if (bodiesAsWritten) return { bodyId: null, bodyName: name };
  return { code: 'archive-body-unknown', field: 'body', facts: { body: name } };
};

const fileOf = (name: string, { files }: Among): ArchiveDetails['file'] | Fault => {
  if (name === '') return null;
  const hash = files.get(folded(name));
  if (hash === undefined)
    return { code: 'archive-file-not-chosen', field: 'file', facts: { file: name } };
  if (hash === null) return { code: 'archive-file-no-pdf', field: 'file' };
  return { hash, fileName: name };
};

const kindOf = (word: string): ArchiveDetails['kind'] | undefined => {
  const said = folded(word);
  if (['beslut', 'decision'].includes(said)) return 'decision';
  return ['protokoll', 'minutes'].includes(said) ? 'minutes' : undefined;
};

const audienceOf = (word: string): ArchiveDetails['audience'] | undefined => {
  const said = folded(word);
  if (['medlemmar', 'medlemmarna', 'members', 'the members'].includes(said)) return 'members';
  return ['styrelsen', 'styrelse', 'board', 'the board'].includes(said) ? 'board' : undefined;
};

/** As it is written here, or without its dashes; what is none stays as it was typed, and is refused. */
const dayIn = (cell: string) => {
  const day = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/.exec(cell);
  return day ? `${day[1]}-${day[2]}-${day[3]}` : cell || null;
};

const nameOf = (one: {
  readonly number: string | null;
  readonly toldDay: string | null;
  readonly title: string | null;
  readonly text: string | null;
}) => [one.number, one.toldDay, one.title ?? one.text].filter(Boolean).join(', ').slice(0, 120);

const faulty = (row: FileRow, { code, field, facts = {} }: Fault): FaultyEntry => ({
  ...{ line: row.line, code, field, facts },
  name: nameOf({
    ...{ number: row.number || null, toldDay: row.toldDay || null },
    ...{ title: row.title || null, text: row.text || null },
  }),
});
