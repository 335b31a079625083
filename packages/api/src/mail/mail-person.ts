import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { type Language, type Words, wordsIn } from '../documents/words.ts';
import { mailHtml } from './mail-html.ts';
import { type MailAbout, queueMail } from './mail-table.ts';

type To = { readonly name: string; readonly address: string; readonly language: Language };
type Letter = { readonly subject: string; readonly text: string; readonly why: string };
type Sending = Parameters<typeof queueMail>[0];

/** Enters a mail to one person, in their language: plain and HTML, and beneath it why it came. */
export const mailPerson = (
  sending: Sending,
  about: MailAbout,
  { name, address, language }: To,
  letterIn: (words: Words) => Letter,
) => {
  const { subject, text, why } = letterIn(wordsIn(language));
  return queueMail(sending, about, {
    to: { name, address },
    ...{ subject, text: `${text}\n\n-- \n${why}\n`, html: mailHtml(text, why, language) },
  });
};

/** Where people are reached by mail, and in which language: their own, else the association's. Whoever has no address is left out. */
export const reachedByMail = async (
  tx: Tx,
  organisationId: string,
  personIds: readonly string[],
  usual: Language,
) => {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom('read.person')
    .select(['personId', 'name', 'email', 'language'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${personIds})`)
    .orderBy('personId')
    .execute();
  return rows.flatMap(({ personId, name, email, language }) =>
    email ? [{ personId, name: name ?? '', address: email, language: language ?? usual }] : [],
  );
};
