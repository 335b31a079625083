import type { Count, Method } from '@klubba/domain/counting';
import type { BallotForm, ElectionPart } from '@klubba/domain/election';
import { localDate, wallClock } from '@klubba/domain/time';
import { naming } from '../../documents/naming.ts';
import { listed, longDate } from '../../documents/text.ts';
import { type Language, type Words, wordsIn } from '../../documents/words.ts';
import type { ElectionView } from '../contract.ts';

/** What every paper of an election is made of: the same input gives the same bytes. */
export type ElectionPaper = {
  /** As the person who asks sees it. */
  readonly view: ElectionView;
  readonly association: {
    readonly name: string;
    readonly example: boolean;
    readonly timeZone: string;
  };
  readonly language: Language;
  /** The day of the vote, which is the document's. */
  readonly on: string;
};

export type Round = ElectionView['rounds'][number];

/** What the sentences of one paper share. */
export type Telling = ReturnType<typeof tellingOf>;

export const tellingOf = ({ view, association, language }: ElectionPaper) => {
  const words = wordsIn(language);
  const say = words.elections;
  const { timeZone } = association;
  const people = new Map(
    [...view.people, ...view.candidates, ...view.officials].map(({ personId, name }) => [
      personId,
      name,
    ]),
  );
  const { text } = naming({
    ...{ rendition: 'full', of: view, words },
    names: (personId) => people.get(personId),
  });
  const candidates = new Map(view.candidates.map((one) => [one.candidateId, one]));
  const officials = new Map(view.officials.map((one) => [one.officialId, one.name]));
  const associations = new Map(view.associations.map((one) => [one.associationId, one.name]));
  const name = (candidateId: string) => candidates.get(candidateId)?.name ?? words.erased;
  const day = (date: string) => longDate(date, words);
  return {
    words,
    say,
    text,
    name,
    names: (candidateIds: readonly string[]) => listed(candidateIds.map(name), words),
    candidates: view.candidates.map(({ candidateId: id }) => ({ id, name: name(id) })),
    candidate: (candidateId: string) => candidates.get(candidateId),
    official: (officialId: string) => officials.get(officialId) ?? words.erased,
    /** Whose member somebody is, where more than one association takes part. */
    home: (candidateId: string) => {
      const associationId = candidates.get(candidateId)?.associationId ?? null;
      if (view.associations.length === 0) return '';
      return associationId === null ? association.name : (associations.get(associationId) ?? '');
    },
    day,
    dayOf: (instant: string) => day(localDate(instant, timeZone)),
    moment: (instant: string) =>
      `${day(localDate(instant, timeZone))} ${words.time(wallClock(instant, timeZone))}`,
    /** Rounds are told apart where the method has two. */
    round: ({ part, round }: { readonly part: ElectionPart; readonly round: number }) =>
      round > 1 || methodOf(view, part) === 'v22' ? say.round(round) : '',
  };
};

/** The part as it is elected: yes and no to each, where there are no more candidates than seats and the call wants it. */
export const methodOf = ({ parts, method }: ElectionView, part: ElectionPart) =>
  (parts.find((one) => one.part === part)?.method ?? method.name) as Method;

/** The count as its method tells it, where there is one that may be seen. */
export const countOf = ({ parts }: ElectionView, part: ElectionPart) =>
  (parts.find((one) => one.part === part)?.count ?? null) as Count | null;

/** The latest attempt at a round. */
export const roundOf = ({ rounds }: ElectionView, part: ElectionPart, round: number) =>
  rounds.findLast((one) => one.part === part && one.round === round);

/** What a voter does with the paper of a part. */
export const formOf = ({ parts }: ElectionView, part: ElectionPart): BallotForm =>
  parts.find((one) => one.part === part)?.ballot ?? 'marks';

/** What the template of every paper asks for. */
export const framed = (
  { view, association, language }: ElectionPaper,
  { words, say, text }: Telling,
  heading: string,
) => {
  const [before, between] = words.page('\u0001', '\u0001').split('\u0001');
  const title = text(view.title);
  return {
    language,
    association: association.name,
    heading,
    title,
    documentTitle: `${heading}: ${title}`,
    pageOf: [before, between],
    notices: [
      ...(view.phase === 'annulled' ? [say.annulled] : []),
      ...(association.example ? [words.example] : []),
    ],
  };
};

/** A fact under the heading; one without a value is left out. */
export const row = (label: string, value: string) => (value ? [{ label, value }] : []);

/** What is elected, in words. */
export const subjectOf = ({ subject, bodyName, seats, substitutes }: ElectionView, words: Words) =>
  subject.kind === 'delegates'
    ? words.elections.delegates(seats, substitutes)
    : words.elections.offices(subject.role, bodyName ?? '', seats, substitutes);
