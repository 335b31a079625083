import { mentionedIn } from '@klubba/domain';
import { z } from 'zod';
import type { Tx } from '../database/database.ts';
import { erasedIn } from '../http/in-words.ts';
import { peopleNamedIn } from '../record/named.ts';
import { writtenOut } from '../record/written-out.ts';
import type { Rendered } from './rendered.contract.ts';

/** Whether an answer tells its texts as people read them, too. */
export const isRendering = (answer: z.ZodType): boolean =>
  answer instanceof z.ZodObject && 'rendered' in answer.shape;

/** Every text of an answer that mentions somebody, with the names written out; nothing where none does. */
export const renderedIn = async (
  tx: Tx,
  organisationId: string,
  answer: object,
  language: () => Promise<'sv' | 'en'>,
): Promise<z.output<typeof Rendered>> => {
  const found = mentioningIn(answer);
  if (found.length === 0) return;
  const mentioned = found.flatMap(({ text }) => mentionedIn(text));
  const people = await peopleNamedIn(tx, organisationId, mentioned);
  const named = new Set(people.flatMap(({ personId, name }) => (name ? [personId] : [])));
  const isErased = mentioned.some((id) => !named.has(id));
  const written = writtenOut(people, isErased ? erasedIn(await language()) : '');
  return found.map(({ pointer, text }) => ({ pointer, text: written(text) }));
};

type Place = { readonly pointer: string; readonly text: string };

const mentioningIn = (answer: object) => {
  const found: Place[] = [];
  const names: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.includes('@{') && mentionedIn(value).length > 0)
        found.push({ pointer: names.map(escaped).join(''), text: value });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const name of Object.keys(value)) {
      names.push(name);
      look((value as Record<string, unknown>)[name]);
      names.pop();
    }
  };
  look(answer);
  return found;
};

const escaped = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
