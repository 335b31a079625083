import { folded } from '@klubba/domain';
import { faultsOf } from '../../http/invalid-input.ts';
import { RegisterPersonBody } from '../contract.ts';
import type { FaultyRow, PlannedRow } from './contract.ts';
import type { FileRow } from './rows-in.ts';

/** Somebody in the register, as far as a file can say something of them. */
export type Known = {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** The first day of the membership that goes on. */
  readonly memberSince: string | null;
};

type Plan = { readonly rows: readonly PlannedRow[]; readonly faults: readonly FaultyRow[] };

/**
 * What a file would change in the register, row by row: who is new, what is changed of whom, who is the same, and what is wrong. Somebody is
 * the same person where name and e-mail address are, or the name and the number, or the name where one of the two has no address. What the
 * file leaves out stays.
 */
export const planOf = (
  rows: readonly FileRow[],
  register: readonly Known[],
  sharesEmail: boolean,
): Plan => {
  const byName = Map.groupBy(register, ({ name }) => folded(name));
  const byEmail = Map.groupBy(
    register.filter(({ email }) => email),
    ({ email }) => folded(email ?? ''),
  );
  const taken = new Map<string, number>();
  const emails = new Map<string, string>();
  const planned: PlannedRow[] = [];
  const faults: FaultyRow[] = [];
  for (const row of rows) {
    const found = one(row, { byName, byEmail, emails, sharesEmail });
    const key = 'code' in found ? undefined : (found.personId ?? identityOf(row));
    const before = key === undefined ? undefined : taken.get(key);
    if ('code' in found) faults.push(found);
    else if (before !== undefined)
      faults.push({
        ...faulty(row),
        code: 'row-given-twice',
        field: null,
        facts: { line: before },
      });
    else planned.push(found);
    if (key === undefined) continue;
    if (before === undefined) taken.set(key, row.line);
    if (row.email && !emails.has(folded(row.email))) emails.set(folded(row.email), row.name);
  }
  return { rows: planned, faults };
};

type Among = {
  readonly byName: ReadonlyMap<string, readonly Known[]>;
  readonly byEmail: ReadonlyMap<string, readonly Known[]>;
  /** Whose address it is among the rows before. */
  readonly emails: ReadonlyMap<string, string>;
  readonly sharesEmail: boolean;
};

const one = (row: FileRow, among: Among): PlannedRow | FaultyRow => {
  const { line: _, ...told } = row;
  const read = RegisterPersonBody.safeParse(told);
  if (!read.success) {
    const [fault] = faultsOf(read.error.issues[0]!);
    return {
      ...faulty(row),
      code: fault?.code ?? 'invalid-format',
      field: fault?.pointer.slice(2) ?? null,
      facts: fault?.facts ?? {},
    };
  }
  const namesakes = among.byName.get(folded(row.name)) ?? [];
  const same = namesakes.filter((known) => isSame(known, row));
  if (same.length > 1)
    return { ...faulty(row), code: 'several-by-name', field: 'name', facts: { who: row.name } };
  const [known] = same;
  if (known) return changed(row, known);
  if (namesakes.length > 0 && !row.email && !row.phone)
    return { ...faulty(row), code: 'several-by-name', field: 'name', facts: { who: row.name } };
  const holder = row.email ? holderOf(row.email, row.name, among) : undefined;
  if (holder !== undefined && !among.sharesEmail)
    return { ...faulty(row), code: 'email-of-another', field: 'email', facts: { name: holder } };
  return {
    line: row.line,
    what: 'new',
    personId: null,
    name: row.name,
    changes: changesTo(row, undefined),
  };
};

const isSame = (known: Known, row: FileRow) => {
  if (known.email && row.email) return folded(known.email) === folded(row.email);
  if (known.phone && row.phone) return digits(known.phone) === digits(row.phone);
  return true;
};

const holderOf = (email: string, name: string, { byEmail, emails }: Among) => {
  const before = emails.get(folded(email));
  if (before !== undefined && folded(before) !== folded(name)) return before;
  return byEmail.get(folded(email))?.find((one) => folded(one.name) !== folded(name))?.name;
};

const changed = (row: FileRow, known: Known): PlannedRow => {
  const changes = changesTo(row, known);
  const what = changes.length > 0 ? 'changed' : 'same';
  return { line: row.line, what, personId: known.personId, name: known.name, changes };
};

/** What the file says otherwise; a membership that goes on keeps its first day. */
const changesTo = (row: FileRow, known: Known | undefined): PlannedRow['changes'] =>
  (['email', 'phone', 'memberSince'] as const).flatMap((field) => {
    const [was, is] = [known?.[field] ?? null, row[field]];
    if (is === null || (field === 'memberSince' && was !== null)) return [];
    const alike =
      was !== null && (field === 'phone' ? digits(was) === digits(is) : folded(was) === folded(is));
    return alike ? [] : [{ field, was, is }];
  });

const faulty = ({ line, name }: FileRow) => ({ line, name });

const identityOf = ({ name, email, phone }: FileRow) =>
  JSON.stringify([folded(name), email && folded(email), email ? null : phone && digits(phone)]);

/** A number without how it is written: 070-123 45 67 and +46 70 123 45 67 are one. */
const digits = (phone: string) => phone.replace(/\D/g, '').replace(/^(?:0046|46|0)/, '');
