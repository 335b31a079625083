import { z } from 'zod';

/** What a key opens: reading or writing in one area of the API; `scope.test.ts` holds them to `areas.ts`. */
export const scopes = [
  ...['organisations:read', 'organisations:write', 'people:read', 'people:write'],
  ...['meetings:read', 'meetings:write', 'minutes:read', 'minutes:write'],
  ...['decisions:read', 'decisions:write', 'numbered-texts:read', 'numbered-texts:write'],
  ...['archive:read', 'archive:write'],
  ...['elections:read', 'elections:write', 'employments:read', 'employments:write'],
  ...['congresses:read', 'congresses:write', 'motions:read', 'motions:write'],
  'calendars:read',
  // The log, and what is behind the commitments in it.
  ...['feed:read', 'personal:read'],
] as const;

export const Scope = z.enum(scopes).meta({ id: 'Scope' });
export type Scope = z.output<typeof Scope>;
