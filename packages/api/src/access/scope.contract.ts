import { z } from 'zod';

/** The areas of the API, as scopes name them; `scope.test.ts` holds them to `areas.ts`. */
export const scopedAreas = [
  'people',
  'organisations',
  'meetings',
  'minutes',
  'decisions',
  'numbered-texts',
  'elections',
  'employments',
  'congresses',
  'motions',
] as const;

/** What a key opens: reading or writing in one area. */
export const Scope = z
  .templateLiteral([z.enum(scopedAreas), ':', z.enum(['read', 'write'])])
  .meta({ id: 'Scope', examples: ['decisions:read'] });
export type Scope = z.output<typeof Scope>;

export const scopes: Scope[] = scopedAreas.flatMap((area): Scope[] => [
  `${area}:read`,
  `${area}:write`,
]);
