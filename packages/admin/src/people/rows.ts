import type { RegisterPeopleBody } from '@klubba/api/contract';
import { folded } from '@klubba/domain';

type Person = RegisterPeopleBody['people'][number];
/** A row that was typed or pasted, and the line it stands on. */
export type Row = { readonly line: number; readonly cells: readonly string[] };

/** The rows of a text: what a spreadsheet gives, or cells with semicolons between them. Empty lines are none. */
export const rowsIn = (text: string): readonly Row[] =>
  text.split(/\r?\n/).flatMap((said, i) => {
    const cells = said.split(/[\t;]/).map((cell) => cell.trim());
    return cells.some(Boolean) ? [{ line: i + 1, cells }] : [];
  });

const isDay = (cell: string) => /^\d{4}-\d{2}-\d{2}$/.test(cell);

/** The name first; what comes after is known by its shape. What has none is taken for an address, and refused as one. */
export const personIn = ({ cells: [name = '', ...rest] }: Row, sharesEmail: boolean): Person => {
  const others = rest.filter(Boolean);
  const day = others.find(isDay);
  const isPhone = (cell: string) => /^[+\d][\d\s()-]*$/.test(cell) && !isDay(cell);
  const phone = others.find(isPhone);
  const email = others.find((cell) => !isDay(cell) && !isPhone(cell));
  return {
    ...{ name, email: email ?? null, phone: phone ?? null },
    ...(day && { memberSince: day }),
    ...(sharesEmail && { sharesEmail }),
  };
};

/** Who paid, by name or address, and on which day where the row says so. */
export const payerIn = ({ cells }: Row) => {
  const said = cells.filter(Boolean);
  return { who: said.find((cell) => !isDay(cell)) ?? '', on: said.find(isDay) };
};

type Named = {
  readonly personId: string;
  readonly name: string | null;
  readonly email: string | null;
};

/** Those who have a name or an address, written in whatever letters. */
export const byNameOrEmail = <Person extends Named>(people: readonly Person[]) => {
  const known = new Map<string, Set<Person>>();
  for (const person of people)
    for (const said of [person.name, person.email])
      if (said) known.set(folded(said), (known.get(folded(said)) ?? new Set()).add(person));
  return (who: string): readonly Person[] => [...(known.get(folded(who)) ?? [])];
};

/** On which line the row stands that a pointer is about; nothing where it is about none. */
export const lineOf = (rows: readonly Row[], pointer: string) => {
  const index = /^#\/(?:people|fees)\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? undefined : rows[Number(index)]?.line;
};

/** The word for the cell of a row that a pointer is about; nothing where it is about the whole row. */
export const cellOf = (pointer: string): Cell | undefined => {
  const name = /^#\/people\/\d+\/(\w+)/.exec(pointer)?.[1];
  return cells[name as keyof typeof cells];
};

const cells = {
  name: 'person.name',
  email: 'person.email',
  phone: 'person.phone',
  memberSince: 'person.member-from',
} as const;

type Cell = (typeof cells)[keyof typeof cells];
