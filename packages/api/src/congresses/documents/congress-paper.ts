import type { Summary } from '@klubba/domain/motion';
import { localDate, wallClock } from '@klubba/domain/time';
import { naming } from '../../documents/naming.ts';
import { longDate } from '../../documents/text.ts';
import { template } from '../../documents/typst.ts';
import { type Language, wordsIn } from '../../documents/words.ts';
import type { CongressView } from '../contract.ts';

export type MotionInPaper = {
  readonly motionId: string;
  readonly summary: Summary | null;
  readonly isConfirmed: boolean;
};

/** What every paper of a congress is made of: the same input gives the same bytes. */
export type CongressPaper = {
  /** As the person who asks sees it. */
  readonly view: CongressView;
  readonly association: {
    readonly name: string;
    readonly example: boolean;
    readonly timeZone: string;
  };
  readonly motions: readonly MotionInPaper[];
  readonly language: Language;
  /** The document's day. */
  readonly on: string;
  /** When the record last changed. */
  readonly changedAt: string;
};

export const source = template('election-paper', 'employment-paper');

/** One line under a heading. */
type Row = { readonly label: string; readonly value: string };

/** A part of a paper; what is empty is not set. */
type Section = {
  readonly heading: string;
  readonly lead?: readonly string[];
  readonly facts?: readonly Row[];
  /** Widths in millimetres; null is what is left. */
  readonly columns?: readonly { readonly label: string; readonly mm: number | null }[];
  readonly rows?: readonly (readonly string[])[];
};

export const tellingOf = ({ view, association, language }: CongressPaper) => {
  const words = wordsIn(language);
  const people = new Map(view.people.map(({ personId, name }) => [personId, name]));
  const bodies = new Map(view.bodies.map(({ bodyId, name }) => [bodyId, name]));
  const meetings = new Map(view.meetings.map((one) => [one.meetingId, one]));
  const { name, text } = naming({
    ...{ rendition: 'full', of: view, words },
    names: (personId) => people.get(personId),
  });
  const day = (date: string | null) => (date ? longDate(date, words) : '');
  return {
    ...{ words, say: words.congresses, text, name, day },
    body: (bodyId: string) => bodies.get(bodyId) ?? words.erased,
    owner: (owner: CongressView['tasks'][number]['owner']) => {
      if (!owner) return '';
      return owner.kind === 'person' ? name(owner.id) : (bodies.get(owner.id) ?? words.erased);
    },
    meeting: (meetingId: string | null) => {
      const found = meetingId === null ? undefined : meetings.get(meetingId);
      return found ? `${text(found.title)}, ${day(found.startsOn)}` : '';
    },
    moment: (at: string) =>
      `${day(localDate(at, association.timeZone))} ${wallClock(at, association.timeZone)}`,
  };
};

/** A fact; one without a value is left out. */
export const row = (label: string, value: string): readonly Row[] =>
  value ? [{ label, value }] : [];

export const column = (label: string, mm: number | null = null) => ({ label, mm });

/** What the template asks for. */
export const framed = (
  paper: CongressPaper,
  { heading, sections }: { readonly heading: string; readonly sections: readonly Section[] },
) => {
  const { words, say, text, day } = tellingOf(paper);
  const { view, association, language } = paper;
  const [before, between] = words.page('\u0001', '\u0001').split('\u0001');
  const title = text(view.name);
  const days = [...new Set([day(view.startsOn), day(view.endsOn)])].filter(Boolean).join(' – ');
  return {
    ...{ language, association: association.name, heading, title },
    documentTitle: `${heading}: ${title}`,
    facts: [...row(say.days, days), ...row(say.place, text(view.place))],
    signatures: { heading: '', all: [] },
    pageOf: [before, between],
    notices: association.example ? [words.example] : [],
    sections: sections.map((one) => ({
      ...{ lead: [], facts: [], columns: [], rows: [], after: [] },
      ...one,
    })),
  };
};
