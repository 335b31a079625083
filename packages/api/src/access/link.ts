import { createHmac, timingSafeEqual } from 'node:crypto';
import { accesses, type Role } from '@klubba/domain';
import type { z } from 'zod';
import { Denied } from '../http/denied.ts';
import type { Unit } from '../store/unit.ts';

/** What a link opens: one thing only, so that none opens another's door. */
type Purpose = 'consent' | 'signature' | 'confirmation' | 'recommendation' | 'calendar' | 'motion';

/**
 * A link's token: what it says, and until when (milliseconds since 1970), sealed so that nobody can make one or find one by trying. Nothing is
 * stored for it: it is used up when what it asks for has been done.
 */
export const linkToken = (
  secret: string,
  purpose: Purpose,
  said: readonly (string | number)[],
  until: number,
) => marked(secret, purpose, Buffer.from(JSON.stringify([...said, until])).toString('base64url'));

/** What a token says. Denies one that was not made here or for something else, and one whose time has passed, all alike. */
export const saidBy = <Said extends z.ZodType>(
  { secret, now }: { readonly secret: string; readonly now: () => Date },
  purpose: Purpose,
  token: string,
  schema: Said,
): z.output<Said> => {
  const payload = markedBy(secret, purpose, token);
  const all = JSON.parse(Buffer.from(payload, 'base64url').toString()) as (string | number)[];
  if (Number(all.pop()) < now().getTime()) throw notFound();
  return schema.parse(all);
};

/** Bytes in base64url, sealed as a token. */
export const marked = (secret: string, purpose: Purpose, payload: string) =>
  `${payload}.${mark(secret, purpose, payload)}`;

/** The bytes that a token seals, in base64url. Denies one that was not made here or for something else. */
export const markedBy = (secret: string, purpose: Purpose, token: string) => {
  const [payload = '', given = ''] = token.split('.');
  const right = Buffer.from(mark(secret, purpose, payload));
  const shown = Buffer.from(given);
  if (shown.length !== right.length || !timingSafeEqual(shown, right)) throw notFound();
  return payload;
};

/** Whoever handed a link over and may do so no more opens nothing by it. */
export const refuseFormerHolder = async (
  unit: Pick<Unit, 'read'>,
  organisationId: string,
  personId: string,
  permission: readonly Role[],
) => {
  const { state } = await unit.read(accesses, organisationId);
  const held = state.rolesOfPerson.get(personId) ?? [];
  if (!permission.some((role) => held.includes(role))) throw notFound();
};

const notFound = () => new Denied(404, 'not-found');

const mark = (secret: string, purpose: Purpose, payload: string) =>
  createHmac('sha256', secret)
    .update(JSON.stringify([purpose, payload]))
    .digest('base64url');
