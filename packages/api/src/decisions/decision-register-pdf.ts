import type { ArchiveEntrySummary } from '../archive/contract.ts';
import { longDate } from '../documents/text.ts';
import { setPdf, template } from '../documents/typst.ts';
import { type Language, type Words, wordsIn } from '../documents/words.ts';
import { writtenOut } from '../record/written-out.ts';
import type { DecisionList, DecisionSummary } from './contract.ts';

const source = template('election-paper', 'decision-register');

export type Register = Pick<DecisionList, 'people'> & {
  readonly decisions: readonly DecisionSummary[];
  /** From earlier archives: they stand last, with the numbers that they were written with. */
  readonly archived: readonly ArchiveEntrySummary[];
  readonly association: { readonly name: string; readonly example: boolean };
  readonly language: Language;
};

/** The register of decisions as a document, meeting by meeting, the latest first; on a day that stands in it. */
export const decisionRegisterPdf = (register: Register, on: string) => {
  const { decisions, archived, people, association, language } = register;
  const words = wordsIn(language);
  const say = words.register;
  const named = writtenOut(people, words.erased);
  const [before, between] = words.page('\u0001', '\u0001').split('\u0001');
  const meetings = [...Map.groupBy(decisions, ({ meetingId }) => meetingId).values()];
  return setPdf(
    source,
    {
      ...{ language, association: association.name, heading: say.heading },
      ...{
        documentTitle: say.heading,
        sum: say.sum(decisions.length, archived.length, longDate(on, words)),
      },
      ...{ notices: association.example ? [words.example] : [], pageOf: [before, between] },
      meetings: [
        ...meetings.map((taken) => ({
          title: [taken[0]!.meetingTitle, longDate(taken[0]!.decidedOn, words)].join(', '),
          decisions: taken
            .toSorted((a, b) => a.number.serial - b.number.serial)
            .map((one) => ({
              number: `${one.number.year}:${one.number.serial}`,
              item: [one.cited, named(one.itemTitle)].filter(Boolean).join('  '),
              text: named(one.text),
              more: moreOf(one, say, (day) => longDate(day, words)),
            })),
        })),
        ...(archived.length > 0
          ? [
              {
                title: say.archived,
                decisions: archived.map((one) => archivedOf(one, words, named)),
              },
            ]
          : []),
      ],
    },
    on,
  );
};

/** None of the numbers of the register: what it was written with stands with what it is about. */
const archivedOf = (
  { number, title, text, bodyName, toldDay, source }: ArchiveEntrySummary,
  words: Words,
  named: (text: string) => string,
) => ({
  number: '',
  item: [number, text && title && named(title)].filter(Boolean).join('  '),
  text: named(text ?? title ?? words.erased),
  more: [
    [bodyName, toldDay ? toldLong(toldDay, words) : words.register.dayUnknown]
      .filter(Boolean)
      .join(', '),
    ...(source ? [source] : []),
  ].join(' · '),
});

/** As far as it is known: a day, a month or a year. */
const toldLong = (told: string, words: Words) => {
  if (told.length === 10) return longDate(told, words);
  if (told.length === 4) return told;
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(words.locale, month).format(new Date(`${told}-01`));
};

const moreOf = (
  { outcome, takenBackAt, owner, dueOn, overdue, replacedBy }: DecisionSummary,
  say: ReturnType<typeof wordsIn>['register'],
  day: (on: string) => string,
) =>
  [
    takenBackAt ? say.takenBack : say.outcome[outcome],
    ...(owner?.name ? [say.owner(owner.name)] : []),
    ...(dueOn ? [overdue ? say.overdue(day(dueOn)) : say.due(day(dueOn))] : []),
    ...(replacedBy ? [say.replaced(`${replacedBy.number.year}:${replacedBy.number.serial}`)] : []),
  ].join(' · ');
