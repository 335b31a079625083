import { mentionedIn, type Organisation, type Role } from '@klubba/domain';
import type { Tx } from '../database/database.ts';
import { naming } from '../documents/naming.ts';
import { wordsIn } from '../documents/words.ts';
import type { CalendarEntry } from '../record/calendar-entry.ts';
import { personNames } from '../record/person-names.ts';
import type { Aggregate } from '../store/store.ts';
import type { CalendarItem } from './contract.ts';

/** What a question about the calendar knows. */
export type AskingCalendar = {
  readonly tx: Tx;
  readonly organisationId: string;
  readonly actor: { readonly personId: string; readonly roles: readonly Role[] };
  readonly at: Date;
  /** Where the panel is. */
  readonly origin: string;
  /** In which Klubba says what it is; the association's, unless told. */
  readonly language?: 'sv' | 'en' | undefined;
  readonly state: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
};

/** The language of what is said of an entry. */
export const languageOf = (
  { language }: Pick<AskingCalendar, 'language'>,
  { association }: Organisation,
) => language ?? association?.language ?? 'sv';

/** An entry with what it comes from. */
export type SeenEntry = {
  readonly entry: CalendarEntry;
  readonly of: CalendarItem['of'];
  /** The body that meets. */
  readonly bodyId?: string;
  readonly seriesId?: string;
  /** The body or person who is to do it. */
  readonly ownerId?: string | undefined;
};

/** Writes out the mentions in texts, as whatever leaves the house does. */
export const publishedText = async (
  { tx, organisationId }: Pick<AskingCalendar, 'tx' | 'organisationId'>,
  language: 'sv' | 'en',
  of: unknown,
) => {
  const names = await personNames(tx, organisationId, mentionedIn(JSON.stringify(of)));
  return naming({
    ...{ rendition: 'published', of, words: wordsIn(language) },
    names: (personId) => names.get(personId),
  }).text;
};
