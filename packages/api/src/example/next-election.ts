import { addDays } from '@klubba/domain';
import { nominateCandidate } from '../elections/commands/nominate-candidate.ts';
import { recordConsent } from '../elections/commands/record-consent.ts';
import { holdElection, usualCall } from '../elections/stories/hold-election.ts';
import type { Cast } from './cast.ts';
import type { Dates } from './dates.ts';
import type { Recording } from './recording.ts';

/** The delegates to the congress, called together with two neighbours: some are nominated, not all have answered. */
export const callNextElection = async (
  { asking, at }: Recording,
  { today }: Dates,
  { people, bodies }: Cast,
) => {
  const ask = asking(people.secretary);
  const call = {
    ...usualCall,
    ...{ seats: 5, substitutes: 5, nominateBy: at(addDays(today, 20), '23:59') },
    reportBy: addDays(today, 60),
  };
  const story = await holdElection(ask, call);
  await story.admit('Vänsterpartiet Haninge');
  await story.admit('Vänsterpartiet Nynäshamn');
  const nominate = async (personId: string, statement = '') => {
    const body = { personId, name: null, associationId: null, gender: null, fromFloor: false };
    const by = { kind: 'body' as const, bodyId: bodies.board };
    const { electionId } = story;
    return (await ask(nominateCandidate, { electionId }, { ...body, by, statement })).candidateId;
  };
  const { electionId } = story;
  const petra = await nominate(people.petra, 'Vill driva frågan om studiecirklar i hela partiet.');
  const yusuf = await nominate(people.yusuf);
  await nominate(people.roza);
  await nominate(people.member);
  await ask(recordConsent, { electionId, candidateId: petra }, { to: 'both', how: 'asked' });
  await ask(recordConsent, { electionId, candidateId: yusuf }, { to: 'ordinary', how: 'asked' });
};
