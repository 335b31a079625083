import type { ApprovalCount } from '../approval-each.ts';
import type { PluralityCount } from '../plurality.ts';
import type { V22Count, V22Round } from '../v22-result.ts';
import { tellGroups, tellPassedOver } from './explain-groups.ts';
import { type Telling, tellBallots, tellTies } from './explain-parts.ts';

export const explainV22 = (counted: V22Count, telling: Telling): readonly string[] => {
  const { say, name } = telling;
  const [first, second] = counted.rounds;
  if (!first) return [];
  const { valid } = first.ballots;
  const ties = (test: (tie: V22Count['ties'][number]) => boolean) =>
    tellTies(counted.ties.filter(test), telling);
  const won = (round: number) => counted.elected.filter((each) => each.round === round);
  const seatTies = (round: number) =>
    ties(
      (tie) =>
        tie.round === round &&
        (tie.for === 'seat' || (tie.for === 'substitute-order' && counted.ordered === true)),
    );
  const substitutes = counted.ordered ? counted.elected : (counted.substitutes?.ordered ?? []);
  const passed = (round: V22Round | undefined) =>
    tellPassedOver(round?.passedOver, counted.groups, telling);
  return [
    say.notConfirmed(),
    ...tellGroups(counted.groups, telling),
    ...tellBallots(first.ballots, telling),
    ...(valid > 0 && first.needed ? [say.overHalf({ needed: first.needed, valid })] : []),
    ...seatTies(1),
    ...won(1).map(({ candidate, votes }) =>
      say.electedOverHalf({ name: name(candidate), votes, valid }),
    ),
    ...passed(first),
    ...(valid > 0 && nobodyOverHalf(first) ? [say.nobodyOverHalf()] : []),
    ...ties(({ for: purpose }) => purpose === 'run-off-place'),
    ...(counted.runOff
      ? [
          say.runOff({ ...counted.runOff, names: counted.runOff.candidates.map(name) }),
          ...(counted.groups ? [say.runOffWithinGroups()] : []),
          ...tellPassedOver(
            counted.runOff.passedOver,
            counted.groups,
            telling,
            'passedOverForRunOff',
          ),
        ]
      : []),
    ...(second ? tellBallots(second.ballots, telling, 'runOffBallots') : []),
    ...seatTies(2),
    ...won(2).map(({ candidate, votes }) =>
      say.electedInRunOff({ name: name(candidate), votes, valid: second?.ballots.valid ?? 0 }),
    ),
    ...passed(second),
    ...ties(({ for: purpose }) => purpose === 'substitute-order' && !counted.ordered),
    ...substitutes.map(({ candidate, votes }, at) =>
      say.substitute({ name: name(candidate), order: at + 1, votes }),
    ),
  ];
};

// Whoever is only waiting for a lot has more than half, too.
const nobodyOverHalf = ({ votes, needed = 0 }: V22Round) =>
  Object.values(votes).every((each) => each < needed);

export const explainPlurality = (counted: PluralityCount, telling: Telling): readonly string[] => {
  const { say, name } = telling;
  const [{ ballots, passedOver }] = counted.rounds;
  return [
    ...tellGroups(counted.groups, telling),
    ...tellBallots(ballots, telling),
    ...tellTies(counted.ties, telling),
    ...counted.elected.map(({ candidate, votes }) =>
      say.electedByMost({ name: name(candidate), votes, valid: ballots.valid }),
    ),
    ...tellPassedOver(passedOver, counted.groups, telling),
  ];
};

export const explainApproval = (counted: ApprovalCount, telling: Telling): readonly string[] => {
  const { say, name } = telling;
  const [{ ballots, votes, against, elected, passedOver = [] }] = counted.rounds;
  const facts = (id: string) => ({ name: name(id), yes: votes[id]!, no: against[id]! });
  const passed = passedOver.map(({ candidate }) => candidate);
  const rest = Object.keys(votes).filter((id) => ![...elected, ...passed].includes(id));
  if (ballots.none !== undefined) return explainNoneOfThese(counted, rest, telling);
  return [
    ...tellGroups(counted.groups, telling),
    ...tellBallots(ballots, telling),
    ...tellTies(counted.ties, telling),
    ...elected.map((id) => say.approved(facts(id))),
    ...rest.map((id) =>
      votes[id]! > against[id]! ? say.approvedWithoutSeat(facts(id)) : say.notApproved(facts(id)),
    ),
    ...tellPassedOver(passedOver, counted.groups, telling),
  ];
};

/** Where a ballot could say none of these, nobody has said no to one. */
const explainNoneOfThese = (
  counted: ApprovalCount,
  rest: readonly string[],
  telling: Telling,
): readonly string[] => {
  const { say, name } = telling;
  const [{ ballots, votes, elected, passedOver }] = counted.rounds;
  const { valid } = ballots;
  const needed = Math.floor(valid / 2) + 1;
  const facts = (id: string) => ({ name: name(id), votes: votes[id]!, valid });
  return [
    ...tellGroups(counted.groups, telling),
    ...tellBallots(ballots, telling),
    ...(valid > 0 ? [say.overHalf({ needed, valid })] : []),
    ...tellTies(counted.ties, telling),
    ...elected.map((id) => say.electedByMost(facts(id))),
    ...rest.map((id) => say.notOverHalf(facts(id))),
    ...tellPassedOver(passedOver, counted.groups, telling),
  ];
};
