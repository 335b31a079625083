import { en, explain, explainGroups, type Method, needsBallots, sv } from '@klubba/domain/counting';
import { type CountSheet, type ElectionPart, partsOf, sum } from '@klubba/domain/election';
import type { ElectionView } from '../contract.ts';
import { countOf, formOf, methodOf, type Round, type Telling } from './paper.ts';

/** Each part of an election with its rounds as they were held, those that came to nothing too. */
export const roundsOf = (view: ElectionView, telling: Telling) =>
  partsOf(view).map((part) => ({
    heading: telling.say.told(part),
    sentences: withoutBallots(view, part, telling),
    rounds: view.rounds
      .filter((one) => one.part === part)
      .map((round) => roundIn(view, round, telling)),
    told: [...toldOf(view, part, telling), ...ofGroups(view, part, telling)],
  }));

const withoutBallots = (
  { acclaimed, rounds }: ElectionView,
  part: ElectionPart,
  { say, moment }: Telling,
) => {
  const found = acclaimed.find((one) => one.part === part);
  if (!found) return rounds.some((one) => one.part === part) ? [] : [say.nobodyStood];
  return [
    say.acclamation(moment(found.at)),
    ...(found.ordered ? [say.ordered[found.ordered]] : []),
  ];
};

/** Where whole ballots are counted: what became of each vote, as the count tells it. */
const toldOf = (view: ElectionView, part: ElectionPart, { words, candidates }: Telling) => {
  const count = countOf(view, part);
  if (!count || !('ballots' in count)) return [];
  return explain(count, candidates, words.locale === 'sv-SE' ? sv : en);
};

/** Who was passed over because the places of theirs were filled, and what each group has got. */
const ofGroups = (view: ElectionView, part: ElectionPart, { words, candidates }: Telling) => {
  const count = countOf(view, part);
  const said = count ? explainGroups(count, candidates, words.locale === 'sv-SE' ? sv : en) : [];
  return said.length > 0 ? [said.join(' ')] : [];
};

const roundIn = (view: ElectionView, round: Round, telling: Telling) => {
  const { say, moment, text } = telling;
  const { ended, announcedAt, counts } = round;
  const method = methodOf(view, round.part);
  const isYesAndNo = formOf(view, round.part) === 'yesAndNo';
  return {
    heading: [telling.round(round), `${say.code} ${round.code}`].filter(Boolean).join(' · '),
    before: [
      say.opened(moment(round.openedAt)),
      say.seats(round.seats),
      ...whatElects(view, round, method, say),
    ],
    columns: isYesAndNo ? [say.yes, say.no] : [votesHeading(method, say)],
    rows: counts && counts.length > 0 ? rowsOf(view, round, method, telling) : [],
    after: [
      ...(counts && counts.length > 0 ? [say.ballots(totalsOf(counts))] : []),
      ...noneIn(counts ?? [], say),
      ...(ended ? [say.ended(ended.reason, moment(ended.at), text(ended.note))] : []),
      ...(announcedAt ? [say.announced(moment(announcedAt))] : []),
    ],
  };
};

const votesHeading = (method: Method, say: Telling['say']) =>
  needsBallots(method) ? say.firstPreferences : say.votes;

const whatElects = (view: ElectionView, round: Round, method: Method, say: Telling['say']) => {
  if (round.ended) return [];
  if (formOf(view, round.part) === 'yesAndNo') return [say.moreYes];
  if (method === 'plurality' || round.round > 1) return [say.mostVotes];
  const count = countOf(view, round.part);
  if (count?.method !== 'v22' && count?.method !== 'approval-each') return [];
  const { valid } = count.rounds[0]?.ballots ?? { valid: 0 };
  return valid > 0 ? [say.moreThanHalf(valid, Math.floor(valid / 2) + 1)] : [];
};

/** How many said none of these, where the paper had that. */
const noneIn = (counts: Counts, say: Telling['say']) => {
  const all = counts.flatMap(({ sheet }) => sheet.none ?? []);
  return all.length > 0 ? [say.saidNone(sum(all))] : [];
};

type Counts = NonNullable<Round['counts']>;

/** Most votes first; those who have equally many in the order of the ballot. */
const rowsOf = (view: ElectionView, round: Round, method: Method, telling: Telling) =>
  round.candidateIds
    .map((candidateId) => ({
      candidateId,
      votes: votesFor(candidateId, round.counts ?? [], method),
      against: againstFor(candidateId, round.counts ?? []),
    }))
    .sort((a, b) => b.votes - a.votes)
    .map(({ candidateId, votes, against }) => ({
      name: telling.name(candidateId),
      home: telling.home(candidateId),
      figures: formOf(view, round.part) === 'yesAndNo' ? [votes, against] : [votes],
      ...outcomeOf(view, round, candidateId, telling),
    }));

const votesFor = (candidateId: string, counts: Counts, method: Method) =>
  sum(
    counts.flatMap(({ sheet, ballots }) =>
      ballots
        ? ballots
            .filter(({ preferences }) =>
              (needsBallots(method) ? (preferences[0] ?? []) : preferences.flat()).includes(
                candidateId,
              ),
            )
            .map(({ weight }) => weight)
        : sheet.votes.filter((one) => one.candidateId === candidateId).map(({ votes }) => votes),
    ),
  );

const againstFor = (candidateId: string, counts: Counts) =>
  sum(
    counts.flatMap(({ sheet }) =>
      sheet.votes
        .filter((one) => one.candidateId === candidateId)
        .map(({ against = 0 }) => against),
    ),
  );

const outcomeOf = (view: ElectionView, round: Round, candidateId: string, telling: Telling) => {
  const { say, candidate } = telling;
  const { result, rounds } = view;
  const places = round.part === 'ordinary' ? result?.elected : result?.substitutes;
  const isV22 = methodOf(view, round.part) === 'v22';
  const isElected = places?.some(
    (one) => one.candidateId === candidateId && (!isV22 || one.round === round.round),
  );
  if (isElected && !round.ended) return { isElected: true, outcome: say.isElected };
  const goesOn = rounds.some(
    (one) =>
      one.part === round.part && one.round > round.round && one.candidateIds.includes(candidateId),
  );
  if (goesOn) return { isElected: false, outcome: say.toSecond };
  if (candidate(candidateId)?.withdrawn) return { isElected: false, outcome: say.withdrawn };
  const isPassed = !round.ended && passedOverIn(view, round).includes(candidateId);
  return { isElected: false, outcome: isPassed ? say.passedOver : '' };
};

/** Who had votes enough, but no place within their group. */
const passedOverIn = (view: ElectionView, { part, round }: Round): readonly string[] => {
  const count = countOf(view, part);
  if (!count || !('groups' in count)) return [];
  const { passedOver = [] } = count.rounds.find((one) => one.round === round) ?? {};
  const runOff = count.method === 'v22' && round === 1 ? (count.runOff?.passedOver ?? []) : [];
  return [...passedOver, ...runOff].map(({ candidate }) => candidate);
};

const totalsOf = (counts: Counts) => {
  const all = (of: (sheet: CountSheet) => number) => sum(counts.map(({ sheet }) => of(sheet)));
  return {
    valid: all(({ valid }) => valid),
    blank: all(({ blank }) => blank),
    invalid: all(({ invalid }) => invalid),
    notVoting: all(({ notVoting }) => notVoting),
  };
};
