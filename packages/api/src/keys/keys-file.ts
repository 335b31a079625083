import { localDate } from '@klubba/domain/time';
import type { z } from 'zod';
import { listFile } from '../documents/list-file.ts';
import { rolesIn } from '../documents/words/roles.ts';
import { Key, type KeyList } from './contract.ts';
import { listKeys } from './list-keys.ts';

/** Without its secrets: not even how they begin lies about in files. */
const Row = Key.omit({ secrets: true }).extend({
  expiresAt: Key.shape.revokedAt,
  lastUsedAt: Key.shape.revokedAt,
});
type Row = z.output<typeof Row>;

const rowsOf = ({ keys }: KeyList): readonly Row[] =>
  keys.map(({ secrets, ...key }) => ({
    ...key,
    expiresAt: latest(secrets.map(({ expiresAt }) => expiresAt)),
    lastUsedAt: latest(secrets.flatMap(({ lastUsedAt }) => lastUsedAt ?? [])),
  }));

const latest = (instants: readonly string[]) => instants.toSorted().at(-1) ?? null;

const day = (instant: string | null, timeZone: string) => instant && localDate(instant, timeZone);

export const keysFile = listFile({
  operationId: 'getKeysFile',
  summary: 'The keys of programs, without anything of their secrets, as CSV or JSON',
  list: listKeys,
  name: 'keys',
  row: Row,
  rows: rowsOf,
  columns: [
    { sv: 'Namn', en: 'Name', of: ({ name }) => name },
    { sv: 'Roller', en: 'Roles', of: ({ roles }, language) => rolesIn(language, roles) },
    { sv: 'Öppnar', en: 'Opens', of: ({ scopes }) => scopes.join(', ') },
    {
      ...{ sv: 'Gäller till och med', en: 'Last day' },
      // It expires as the day after begins.
      of: ({ expiresAt }, _, timeZone) =>
        expiresAt && localDate(new Date(Date.parse(expiresAt) - 1).toISOString(), timeZone),
    },
    {
      ...{ sv: 'Användes senast', en: 'Last used' },
      of: ({ lastUsedAt }, _, timeZone) => day(lastUsedAt, timeZone),
    },
    { sv: 'Indragen', en: 'Revoked', of: ({ revokedAt }, _, zone) => day(revokedAt, zone) },
    { sv: 'Gjord', en: 'Made', of: ({ createdAt }, _, zone) => day(createdAt, zone) },
    { sv: 'Gjord av', en: 'Made by', of: ({ createdBy }) => createdBy?.name ?? null },
    { sv: 'Id', en: 'Id', of: ({ keyId }) => keyId },
  ],
});
