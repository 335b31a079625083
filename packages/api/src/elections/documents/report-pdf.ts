import { setPdf, template } from '../../documents/typst.ts';
import type { ElectionView } from '../contract.ts';
import { associationsOf, type HeldAt, heldFacts } from './held.ts';
import { type ElectionPaper, framed, row, subjectOf, type Telling, tellingOf } from './paper.ts';

const source = template('election-paper', 'election-report');

type Asked = ElectionPaper & { readonly meeting?: HeldAt | undefined };
type Elected = ElectionView['elected'][number];

/**
 * Tells the district who is elected, in order, and what each has answered; what is not known is a line to fill in. Nothing before
 * the result is declared.
 */
export const reportPdf = async (asked: Asked): Promise<Buffer | undefined> => {
  const { view, association } = asked;
  const { result, reportBy, subject } = view;
  if (!result) return;
  const telling = tellingOf(asked);
  const { say, day, text } = telling;
  const sentTo = view.reports.at(-1)?.to;
  const frame = framed(asked, telling, say.report[subject.kind]);
  const isJoint = view.associations.length > 0;
  return setPdf(
    source,
    {
      ...frame,
      facts: [
        { label: say.to, value: sentTo ? text(sentTo) : null },
        ...row(say.from, association.name),
        ...row(say.associations, associationsOf(asked, telling)),
        ...row(say.election, subjectOf(view, telling.words)),
        ...heldFacts(asked, result, asked.meeting, telling),
        ...row(say.how, howElected(view, say)),
        ...row(say.reportBy, reportBy ? day(reportBy) : ''),
      ],
      words: { number: say.number, name: say.name, association: say.association },
      isJoint,
      answer: say.answer,
      nobody: say.nobody,
      parts: [
        { heading: say.ordinary, rows: rowsOf(view, 'ordinary', telling) },
        ...(view.substitutes > 0
          ? [{ heading: say.substitutes, rows: rowsOf(view, 'substitutes', telling) }]
          : []),
      ],
      vacant: [
        ...(result.vacant.seats > 0 ? [say.vacant(result.vacant.seats)] : []),
        ...(result.vacant.substitutes > 0
          ? [say.vacantSubstitutes(result.vacant.substitutes)]
          : []),
      ],
      signing: {
        for: `${frame.documentTitle}, ${day(asked.on)}`,
        lines: [say.placeAndDate, say.signedAs].map((caption) => ({ name: '', caption })),
      },
    },
    asked.on,
  );
};

const howElected = ({ acclaimed, rounds }: ElectionView, say: Telling['say']) => {
  if (acclaimed.some(({ part }) => part === 'ordinary')) return say.byAcclamation;
  return rounds.some(({ part }) => part === 'ordinary') ? say.onBallots : '';
};

const rowsOf = (view: ElectionView, part: Elected['part'], telling: Telling) =>
  view.elected
    .filter((one) => one.part === part)
    .map((one) => ({
      name: telling.name(one.candidateId),
      home: telling.home(one.candidateId),
      answer: one.answer ? telling.say.answers[one.answer] : null,
      notes: notesOn(one, telling),
    }));

/** What became of a seat; why somebody left is for nobody else. */
const notesOn = ({ answer, left, replacedBy, calledIn }: Elected, { say, day, name }: Telling) => [
  ...(left && answer !== 'declined' ? [say.gone(day(left.on))] : []),
  ...(replacedBy ? [say.replacedBy(name(replacedBy))] : []),
  ...(calledIn ? [say.calledIn(name(calledIn.inPlaceOf), day(calledIn.on))] : []),
];
