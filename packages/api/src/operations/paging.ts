import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Cursor } from './cursor.ts';
import { Limit, mostOnPage } from './page.contract.ts';

/** What a list takes that comes whole unless a page of it is asked for. */
export const Paged = { limit: Limit, cursor: z.string().max(500).optional() };

/**
 * A list that comes whole unless a page of it is asked for: the one list in its answer, or the one that is named. Nothing where an answer
 * is none, or has pages by itself.
 */
export const wholeList = (
  operationId: string,
  answer: z.ZodType,
  query: z.ZodType,
  named?: string,
) => {
  if (!operationId.startsWith('list')) return;
  if (!(answer instanceof z.ZodObject) || !(query instanceof z.ZodObject)) return;
  if ('cursor' in query.shape || 'next' in answer.shape) return;
  if (named !== undefined) return { name: named, query: query.extend(Paged) };
  const lists = Object.entries(answer.shape).filter(([, part]) => part instanceof z.ZodArray);
  const [only, ...more] = lists.filter(([name]) => name !== 'people' || lists.length === 1);
  if (!only || more.length > 0) return;
  return { name: only[0], query: query.extend(Paged) };
};

type Asked = { readonly limit?: number; readonly cursor?: string };

/** The page of a whole list that was asked for, and where it goes on. */
export const pageOf = <Answer extends object>(
  answer: Answer,
  name: string,
  { limit, cursor: at }: Asked,
  cursor: Cursor,
): { readonly answer: Answer; readonly next: string | null } => {
  const all = (answer as Record<string, unknown[]>)[name]!;
  const from = Number(cursor.open(at)?.[0] ?? 0);
  const to = from + (limit ?? (at === undefined ? all.length : mostOnPage));
  return {
    answer: { ...answer, [name]: all.slice(from, to) },
    next: to < all.length ? cursor.seal([to]) : null,
  };
};

/** What a cursor is good for: the same question with the same filters. */
export const filtersOf = (query: unknown): string => {
  const { cursor: _, limit: __, ...filters } = query as Record<string, unknown>;
  return JSON.stringify(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Says where the list goes on, for programs that follow links (RFC 8288). */
export const linkToNext = (
  { url }: FastifyRequest,
  reply: FastifyReply,
  next: unknown,
  parameter = 'cursor',
) => {
  if (typeof next !== 'string') return;
  const [path = '', search] = url.split('?');
  const query = new URLSearchParams(search);
  query.set(parameter, next);
  reply.header('link', `<${path}?${query}>; rel="next"`);
};
