import type { TermName } from '@klubba/domain/employment';
import { clockWords } from '@klubba/domain/employment/clock';
import { localDate } from '@klubba/domain/time';
import { naming } from '../../documents/naming.ts';
import { listed, longDate } from '../../documents/text.ts';
import { type Language, wordsIn } from '../../documents/words.ts';
import type { EmploymentProposalView, EmploymentView } from '../contract.ts';
import { kronor } from '../terms-in-words.ts';

/** What every paper of an employment is made of: the same input gives the same bytes. */
export type EmploymentPaper = {
  /** As the person who asks sees it. */
  readonly view: EmploymentView;
  readonly association: {
    readonly name: string;
    readonly organisationNumber: string | null;
    readonly example: boolean;
    readonly timeZone: string;
  };
  readonly bodies: ReadonlyMap<string, string>;
  readonly language: Language;
  /** The document's day. */
  readonly on: string;
};

export type Terms = EmploymentProposalView['terms'];

/** One line under a heading; without a value it is a line to fill in. */
type Row = { readonly label: string; readonly value: string | null };

/** A part of a paper; what is empty is not set. */
type Section = {
  readonly heading: string;
  readonly lead?: readonly string[];
  readonly facts?: readonly Row[];
  readonly columns?: readonly Column[];
  readonly rows?: readonly (readonly string[])[];
  readonly after?: readonly string[];
};

/** Its width in millimetres; null is what is left. */
type Column = { readonly label: string; readonly mm: number | null };

type Signature = { readonly name: string; readonly caption: string };

/** What the sentences of one paper share. */
export type Telling = ReturnType<typeof tellingOf>;

export const tellingOf = ({ view, association, bodies, language }: EmploymentPaper) => {
  const words = wordsIn(language);
  const people = new Map(view.people.map(({ personId, name }) => [personId, name]));
  const { name, text } = naming({
    ...{ rendition: 'full', of: view, words },
    names: (personId) => people.get(personId),
  });
  return {
    words,
    language,
    say: words.employments,
    text,
    name,
    names: (personIds: readonly string[]) => listed(personIds.map(name), words),
    body: (bodyId: string) => bodies.get(bodyId) ?? words.erased,
    day: (date: string) => longDate(date, words),
    dayOf: (instant: string) => longDate(localDate(instant, association.timeZone), words),
  };
};

/** A fact; one without a value is left out. */
export const row = (label: string, value: string): readonly Row[] =>
  value ? [{ label, value }] : [];

/** A fact; one without a value is a line to fill in. */
export const line = (label: string, value: string): Row => ({ label, value: value || null });

export const column = (label: string, mm: number | null = null): Column => ({ label, mm });

/** What the template asks for. The last section stands on the page of the signatures. */
export const framed = (
  { view, association, language }: EmploymentPaper,
  { words, text }: Telling,
  {
    heading,
    notices = [],
    facts,
    sections,
    signatures = { heading: '', all: [] },
  }: {
    readonly heading: string;
    readonly notices?: readonly string[];
    readonly facts: readonly Row[];
    readonly sections: readonly Section[];
    readonly signatures?: {
      readonly heading: string;
      readonly all: readonly Signature[];
    };
  },
) => {
  const [before, between] = words.page('\u0001', '\u0001').split('\u0001');
  const title = text(view.title);
  return {
    ...{ language, association: association.name, heading, title, facts, signatures },
    documentTitle: `${heading}: ${title}`,
    pageOf: [before, between],
    notices: [...notices, ...(association.example ? [words.example] : [])],
    sections: sections.map((one) => ({
      ...{ lead: [], facts: [], columns: [], rows: [], after: [] },
      ...one,
    })),
  };
};

/** A term as it is written; empty where it has not been said. */
export const sayTerm = (terms: Terms, name: TermName, telling: Telling): string => {
  const { say, text, day, language } = telling;
  switch (name) {
    case 'role':
    case 'tasks':
    case 'ground':
    case 'funding':
    case 'workplace':
      return text(terms[name] ?? '');
    case 'percentage':
      return say.percent(terms.percentage);
    case 'form':
      return clockWords[language].forms[terms.form];
    case 'from':
    case 'until':
    case 'fundedUntil':
      return terms[name] ? day(terms[name]) : '';
    case 'pay':
      return terms.pay ? say.pay(kronor(terms.pay.ore, language), terms.pay.per) : '';
    case 'agreement':
      return sayAgreement(terms.agreement, telling);
    case 'noticeWithinTerm':
      if (terms.noticeWithinTerm === null) return '';
      return terms.noticeWithinTerm ? say.notice.yes : say.notice.no;
    case 'representativeId':
      return terms.representativeId ? telling.name(terms.representativeId) : '';
    case 'signatoryIds':
      return telling.names(terms.signatoryIds);
  }
};

const sayAgreement = (agreement: Terms['agreement'], { say, text }: Telling) => {
  if (!agreement) return '';
  if (agreement.kind === 'none') return say.noAgreement;
  return say.agreement(text(agreement.name), agreement.months, agreement.bound);
};

/** All terms that have been said, in their order. */
export const termRows = (terms: Terms, telling: Telling): readonly Row[] =>
  (Object.keys(terms) as TermName[]).flatMap((name) =>
    row(telling.say.term(name), sayTerm(terms, name, telling)),
  );
