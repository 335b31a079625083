import type { z } from 'zod';
import { type ArchiveList, ArchiveQuery } from '../archive/contract.ts';
import { listArchiveEntries } from '../archive/list-archive-entries.ts';
import type { Cursor } from '../operations/cursor.ts';
import type { DecisionQuery } from './contract.ts';

const { read } = listArchiveEntries.question;
type Asking = Parameters<typeof read>[0];

/** Decisions recorded from earlier archives that a search of the register finds: none where it asks for what only a decision here has. */
export const archivedForRegister = async (
  asking: Omit<Asking, 'query' | 'cursor' | 'version'>,
  { q, year, ...others }: Omit<z.output<typeof DecisionQuery>, 'cursor' | 'limit'>,
  cursor: Cursor,
  most: number,
): Promise<Pick<ArchiveList, 'entries' | 'people'>> => {
  const entries: ArchiveList['entries'] = [];
  const people: ArchiveList['people'] = [];
  const isOfHere = Object.values(others).some((one) => one !== undefined);
  for (let next: string | null = isOfHere ? null : ''; next !== null && entries.length < most; ) {
    const query = ArchiveQuery.parse({
      ...{ kind: 'decision', ...(q && { q }), ...(next && { cursor: next }) },
    });
    const page: ArchiveList | undefined = await read({
      ...{ ...asking, cursor, version: () => undefined },
      query: { ...query, ...(year !== undefined && { year }) },
    });
    entries.push(...(page?.entries ?? []));
    people.push(...(page?.people ?? []));
    next = page?.next ?? null;
  }
  return { entries: entries.slice(0, most), people };
};
