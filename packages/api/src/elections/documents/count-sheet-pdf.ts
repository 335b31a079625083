import { type CountSheet, type ElectionPart, marksOn, sum } from '@klubba/domain/election';
import { setPdf, template } from '../../documents/typst.ts';
import type { ElectionView } from '../contract.ts';
import {
  type ElectionPaper,
  formOf,
  framed,
  type Round,
  roundOf,
  row,
  subjectOf,
  type Telling,
  tellingOf,
} from './paper.ts';

const source = template('election-paper', 'count-sheet');

type Asked = ElectionPaper & {
  readonly part: ElectionPart;
  readonly round: number;
  /** Only this place's; else every place's, one after the other. */
  readonly placeId?: string;
};
type Count = NonNullable<Round['counts']>[number];
type Place = {
  readonly placeId: string | null;
  readonly name: string;
  readonly opensAt: string | null;
};

/**
 * The sheet that the tellers of a place fill in by hand and sign; with its figures where they are sealed and may be seen. Nothing
 * where there is no such round or place.
 */
export const countSheetPdf = async (asked: Asked): Promise<Buffer | undefined> => {
  const { view, part, placeId } = asked;
  const round = roundOf(view, part, asked.round);
  const here: Place = { placeId: null, name: '', opensAt: null };
  const all: readonly Place[] = view.pollingPlaces.length > 0 ? view.pollingPlaces : [here];
  const places = all.filter((one) => placeId === undefined || one.placeId === placeId);
  if (!round || places.length === 0) return;
  const telling = tellingOf(asked);
  const { say } = telling;
  return setPdf(
    source,
    {
      ...framed(asked, telling, say.countSheet),
      about: [telling.text(view.title), say.part(part), telling.round(round)]
        .filter(Boolean)
        .join(' · '),
      code: { label: say.code, text: round.code },
      words: {
        ...{ candidate: say.candidate, strokes: say.strokes, votes: say.votes, yes: say.yes },
        ...{ no: say.no, alike: say.alike, sum: say.sum },
        ...{ placeAndDate: say.placeAndDate, clock: say.clock, number: say.number },
      },
      candidates: round.candidateIds.map((candidateId) => ({
        name: telling.name(candidateId),
        home: telling.home(candidateId),
      })),
      sheets: places.map((place) => sheetOf(asked, round, place, telling)),
    },
    asked.on,
  );
};

const sheetOf = (asked: Asked, round: Round, place: Place, telling: Telling) => {
  const { view, part } = asked;
  const { say } = telling;
  const form = formOf(view, part);
  const count = round.counts?.find((one) => one.placeId === place.placeId);
  const isOne = view.pollingPlaces.length < 2;
  const isRanked = form === 'ranks';
  const ballots = isRanked || view.method.entered === 'ballots';
  const marks = form === 'marks' ? marksOn(view, round, form) : undefined;
  return {
    place: place.name,
    facts: [
      ...row(say.place, place.name),
      { label: say.date, value: dayOf(view, round, place, telling) },
      ...row(say.election, subjectOf(view, telling.words)),
      ...row(say.toFill, String(round.seats)),
      ...(marks ? row(say.perBallot, say.atMost(marks)) : []),
      ...row(say.register, isOne ? say.voters(round.voters) : say.together(round.voters)),
    ],
    kind: ballots ? 'ballots' : form === 'yesAndNo' ? 'yes-and-no' : 'marks',
    noneOfThese:
      form === 'noneOfThese' ? { label: say.noneOfThese, value: count?.sheet.none ?? null } : null,
    ballot: isRanked ? say.ballot : say.ballotMarked,
    rows: count && !ballots ? rowsOf(round, count) : null,
    ballots: count?.ballots ? ballotsOf(round, count.ballots, isRanked) : null,
    totals: totalsOf(count?.sheet, say),
    sum: count ? sumOf(count.sheet) : null,
    sumIs: isOne ? say.sumIs(round.voters) : say.sumTogether(round.voters),
    sealed: count ? say.sealed(telling.moment(count.at)) : say.sealing,
    isFilled: count !== undefined,
    signers: count
      ? count.tellers.map((one) => ({
          name: telling.official(one),
          caption: count.onPaper?.includes(one) ? say.tellerByPen : say.teller,
        }))
      : [1, 2].map(() => ({ name: '', caption: `${say.teller}: ${say.signed}` })),
  };
};

/** The day of the place, or of the round; to be filled in where the places vote on days of their own that are not told. */
const dayOf = ({ from, until }: ElectionView, round: Round, place: Place, telling: Telling) => {
  if (place.opensAt) return telling.dayOf(place.opensAt);
  return from === until ? telling.dayOf(round.openedAt) : null;
};

const sumOf = ({ valid, blank, invalid, notVoting }: CountSheet) =>
  sum([valid, blank, invalid, notVoting]);

/** Votes in the order of the paper; an empty cell where nobody could be voted for. */
const rowsOf = ({ candidateIds }: Round, { sheet }: Count) =>
  candidateIds.map((candidateId) => {
    const found = sheet.votes.find((one) => one.candidateId === candidateId);
    return { votes: found?.votes ?? null, against: found?.against ?? null };
  });

/** Whole ballots by the numbers of the candidates on the paper; those ranked equal stand with an equals sign. */
const ballotsOf = (
  { candidateIds }: Round,
  ballots: NonNullable<Count['ballots']>,
  isRanked: boolean,
) =>
  ballots.map(({ weight, preferences }) => {
    const ranks = preferences.map((rank) => rank.map((id) => candidateIds.indexOf(id) + 1));
    const marked = ranks.flat().sort((a, b) => a - b);
    return {
      paper: isRanked ? ranks.map((rank) => rank.join(' = ')).join(', ') : marked.join(', '),
      weight,
    };
  });

const totalsOf = (sheet: CountSheet | undefined, say: Telling['say']) =>
  (['valid', 'blank', 'invalid', 'notVoting'] as const).map((what) => ({
    label: say[what],
    value: sheet?.[what] ?? null,
  }));
