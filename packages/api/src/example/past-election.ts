import { addDays } from '@klubba/domain';
import { callInSubstitute } from '../elections/commands/call-in-substitute.ts';
import { declareElectionResult } from '../elections/commands/declare-election-result.ts';
import { publishElectionResult } from '../elections/commands/publish-election-result.ts';
import { recordElectedAnswer } from '../elections/commands/record-elected-answer.ts';
import { sendElectionReport } from '../elections/commands/send-election-report.ts';
import { holdElection, usualCall } from '../elections/stories/hold-election.ts';
import type { Cast } from './cast.ts';
import type { Dates } from './dates.ts';
import { known, others } from './members.ts';
import type { Recording } from './recording.ts';

/**
 * The delegates to the district's conference, elected together with a neighbour: a second round, substitutes in their order, one who
 * declines and the substitute who steps in. The district board established the result.
 */
export const holdPastElection = async (
  { asking, at }: Recording,
  { pastMeeting }: Dates,
  { people, others: ids }: Cast,
) => {
  const ask = asking(people.secretary);
  const evening = addDays(pastMeeting, 7);
  const clocks: Record<string, string> = {
    ...{ nominate: '17:00', close: '18:40', open: '18:45', announce: '19:20', draw: '19:40' },
  };
  const call = {
    ...usualCall,
    title: 'Ombud till distriktsårskonferensen',
    ...{ seats: 3, substitutes: 2, complaintsUntil: addDays(evening, 21) },
    reportBy: addDays(evening, 14),
  };
  const story = await holdElection(ask, call, (step) => at(evening, clocks[step] ?? '19:00'));
  const haninge = await story.admit('Vänsterpartiet Haninge');
  await story.appoint('presidingChair', { name: 'Birgitta Lundmark' });
  await story.appoint('teller', { personId: people.firstVerifier });
  await story.appoint('teller', { name: 'Kalle Wiberg', associationId: haninge });
  const hanna = await story.nominate({ personId: people.hanna });
  const yusuf = await story.nominate({ personId: people.yusuf });
  const samir = await story.nominate({ personId: people.samir });
  const olle = await story.nominate({ name: 'Olle Stenberg', associationId: haninge });
  const vera = await story.nominate({ name: 'Vera Lindhe', associationId: haninge });
  await story.close();
  const present = (['hanna', 'yusuf', 'samir', 'firstVerifier'] as const).map((key) => ({
    personId: people[key],
    name: known.find((one) => one.key === key)!.name,
  }));
  await story.list([...present, ...ids.map((personId, i) => ({ personId, name: others[i]! }))]);
  await story.list(
    [
      'Olle Stenberg',
      'Vera Lindhe',
      'Kalle Wiberg',
      'Ada Brolin',
      'Nils Åhs',
      'Rut Ek',
      'Sten Ahl',
    ],
    haninge,
  );
  await story.freeze();
  await story.open();
  await story.seal({
    votes: { [hanna]: 20, [yusuf]: 15, [samir]: 11, [olle]: 12, [vera]: 7 },
    ...{ valid: 24, blank: 1, notVoting: 1 },
  });
  await story.announce();
  await story.open();
  await story.seal({ votes: { [olle]: 13, [samir]: 11 }, valid: 24, blank: 2 });
  await story.announce();
  await story.open('substitutes');
  await story.seal(
    { votes: { [samir]: 18, [vera]: 15 }, valid: 23, blank: 1, notVoting: 2 },
    'substitutes',
  );
  await story.announce('substitutes');
  const { electionId } = story;
  const election = { electionId };
  const established = addDays(evening, 6);
  const document = 'Distriktsstyrelsens protokoll';
  await ask(declareElectionResult, election, {
    outside: { document, on: established, paragraph: '8', vouchedBy: null },
    ...{ itemId: null, at: at(established, '20:00') },
  });
  await ask(publishElectionResult, election, { at: at(established, '20:30') });
  await ask(
    recordElectedAnswer,
    { electionId, candidateId: hanna },
    { answer: 'accepted', on: established },
  );
  await ask(
    recordElectedAnswer,
    { electionId, candidateId: yusuf },
    { answer: 'declined', on: addDays(established, 2) },
  );
  await ask(callInSubstitute, election, { on: addDays(established, 3) });
  await ask(sendElectionReport, election, { to: 'Distriktet', on: addDays(established, 4) });
};
