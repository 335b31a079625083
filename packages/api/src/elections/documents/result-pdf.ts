import { en, type Method, needsBallots, sv } from '@klubba/domain/counting';
import type { ElectionPart } from '@klubba/domain/election';
import { listed } from '../../documents/text.ts';
import { setPdf, template } from '../../documents/typst.ts';
import type { ElectionView } from '../contract.ts';
import { associationsOf, type HeldAt, heldFacts } from './held.ts';
import { lotsOf } from './lots.ts';
import {
  type ElectionPaper,
  framed,
  methodOf,
  row,
  subjectOf,
  type Telling,
  tellingOf,
} from './paper.ts';
import { roundsOf } from './rounds.ts';

const source = template('election-paper', 'election-result');

type Asked = ElectionPaper & {
  readonly meeting?: HeldAt | undefined;
  /** The hash that the evidence has of itself, SHA-256 in hex. */
  readonly bundleHash: string;
};
type Result = NonNullable<ElectionView['result']>;

/**
 * What was elected, when and where, every round with its figures, the lots, who is elected, and how to count it again; to be
 * signed by who presided and who counted. Nothing before the result is declared.
 */
export const resultPdf = async (asked: Asked): Promise<Buffer | undefined> => {
  const { view, bundleHash } = asked;
  const { result } = view;
  if (!result) return;
  const telling = tellingOf(asked);
  const { say } = telling;
  const partIn = (part: ElectionPart) => ({ part, method: methodOf(view, part) });
  return setPdf(
    source,
    {
      ...framed(asked, telling, say.result),
      facts: [
        ...row(say.election, subjectOf(view, telling.words)),
        ...row(say.associations, associationsOf(asked, telling)),
        ...heldFacts(asked, result, asked.meeting, telling),
        ...row(say.ownPlaces, ownPlacesOf(asked, telling)),
        ...row(say.leastOf, leastOf(view, telling)),
        ...row(say.rule, say.method(view.method.name)),
        ...row(say.electionRules, rulesIn(view)),
        ...row(say.register, view.register ? say.voters(view.register.voters) : ''),
        ...officialFacts(view, telling),
      ],
      elected: [
        placesOf(say.elected, result.elected, partIn('ordinary'), telling),
        ...(view.substitutes > 0
          ? [placesOf(say.substitutes, result.substitutes, partIn('substitutes'), telling)]
          : []),
      ],
      vacant: [
        ...(result.vacant.seats > 0 ? [say.vacant(result.vacant.seats)] : []),
        ...(result.vacant.substitutes > 0
          ? [say.vacantSubstitutes(result.vacant.substitutes)]
          : []),
      ],
      parts: roundsOf(view, telling),
      lots: { heading: say.lots, all: lotsOf(view, telling) },
      words: { candidate: say.candidate, outcome: say.outcome, nobody: say.nobody },
      recount: {
        heading: say.recount,
        text: say.recounting,
        command: 'klubba count valhandlingar.json',
        label: say.hash,
        hash: bundleHash.match(/.{1,8}/g)?.join(' ') ?? '',
      },
      confirmations: { heading: say.confirmations, all: confirmationsIn(view, telling) },
      signatures: { heading: say.signatures, all: signersOf(view, say) },
    },
    asked.on,
  );
};

/** Which associations have places of their own, and how many. */
const ownPlacesOf = ({ view, association }: Asked, { say, words }: Telling) =>
  listed(
    view.shares.map(({ associationId, seats, substitutes }) => {
      const other = view.associations.find((one) => one.associationId === associationId);
      return say.own(other?.name ?? association.name, seats, substitutes);
    }),
    words,
  );

const leastOf = ({ minimum }: ElectionView, { say, words }: Telling) => {
  if (!minimum) return '';
  const group = (words.locale === 'sv-SE' ? sv : en).group({ id: minimum.gender, name: '' });
  return say.own(group, minimum.seats || null, minimum.substitutes || null);
};

/** The *valordning* that it was called under, and who adopted it; nothing where none is adopted. */
const rulesIn = ({ electionRules: { version, name, reference } }: ElectionView) =>
  version > 0 ? `${name} (${reference})` : '';

const placesOf = (
  heading: string,
  places: Result['elected'],
  { part, method }: { readonly part: ElectionPart; readonly method: Method },
  { name, home, say, round: roundName }: Telling,
) => ({
  heading,
  rows: places.map(({ candidateId, round, votes }) => ({
    name: name(candidateId),
    home: home(candidateId),
    how:
      round === null || votes === null || needsBallots(method)
        ? ''
        : [say.votesGiven(votes), roundName({ part, round }).toLowerCase()]
            .filter(Boolean)
            .join(', '),
  })),
});

const inOffice = (
  { officials }: ElectionView,
  office: ElectionView['officials'][number]['office'],
) => officials.filter((one) => one.office === office && !one.stoodDown);

const officialFacts = (view: ElectionView, { say, official, words }: Telling) =>
  (['presidingChair', 'teller', 'verifier'] as const).flatMap((office) =>
    row(
      say[office],
      listed(
        inOffice(view, office).map(({ officialId }) => official(officialId)),
        words,
      ),
    ),
  );

/** What each association that takes part has said of the result last. */
const confirmationsIn = (
  { associations, confirmations }: ElectionView,
  { say, words, text, dayOf }: Telling,
) =>
  associations.flatMap(({ associationId, name }) => {
    const last = confirmations.findLast((one) => one.associationId === associationId);
    if (!last) return [];
    const by = last.name ?? words.erased;
    return last.agrees
      ? [say.confirmed(name, by, dayOf(last.at))]
      : [
          say.notConfirmed(
            name,
            by,
            dayOf(last.at),
            last.reason === null ? words.erased : text(last.reason),
          ),
        ];
  });

/** Who presided and who counted; a line to fill in where it is not told. */
const signersOf = (view: ElectionView, say: Telling['say']) =>
  (
    [
      ['presidingChair', 1],
      ['teller', 2],
    ] as const
  ).flatMap(([office, least]) => {
    const known = inOffice(view, office).map(({ name }) => name ?? '');
    const open = Math.max(0, least - known.length);
    return [...known, ...new Array<string>(open).fill('')].map((name) => ({
      name,
      caption: name ? say[office] : `${say[office]}: ${say.signed}`,
    }));
  });
