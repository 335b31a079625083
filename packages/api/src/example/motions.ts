import { addDays } from '@klubba/domain';
import { beginMotion } from '../motions/commands/begin-motion.ts';
import { beginPreparation } from '../motions/commands/begin-preparation.ts';
import { destroyMotion } from '../motions/commands/destroy-motion.ts';
import { enterMotionReservation } from '../motions/commands/enter-motion-reservation.ts';
import { followUpMotion } from '../motions/commands/follow-up-motion.ts';
import { giveOpinion } from '../motions/commands/give-opinion.ts';
import { placeMotion } from '../motions/commands/place-motion.ts';
import { recordMotionOutcomes } from '../motions/commands/record-motion-outcomes.ts';
import { registerMotion } from '../motions/commands/register-motion.ts';
import { sendMotion } from '../motions/commands/send-motion.ts';
import { setMotionTopics } from '../motions/commands/set-motion-topics.ts';
import { tellMotionAnswer } from '../motions/commands/tell-motion-answer.ts';
import { tellMotionBacking } from '../motions/commands/tell-motion-backing.ts';
import { tellMotionReceipt } from '../motions/commands/tell-motion-receipt.ts';
import { withdrawMotion } from '../motions/commands/withdraw-motion.ts';
import type { MotionView } from '../motions/contract.ts';
import type { Cast } from './cast.ts';
import type { Dates } from './dates.ts';
import type { Recording } from './recording.ts';

type Congresses = { readonly earlier: string; readonly congressId: string };

const writingOf = (recording: Recording, by: string) => {
  const { organisationId } = recording;
  const ask = recording.asking(by);
  const begin = async (
    congressId: string,
    title: string,
    clauses: readonly string[],
    more: { reasoning?: string; topics?: string[]; othersBy?: string } = {},
  ) => {
    const { topics = [], ...rest } = more;
    const { motionId } = await ask(
      beginMotion,
      {},
      {
        ...{ title, clauses: clauses.map((text) => ({ text })), ...rest },
        addressee: { kind: 'congress', congressId },
      },
    );
    if (topics.length > 0) await ask(setMotionTopics, { motionId }, { topics });
    return { motionId };
  };
  const read = async (motionId: string) =>
    (await recording.asks(by)(
      'GET',
      `/api/organisations/${organisationId}/motions/${motionId}`,
    )) as MotionView;
  return { ask, begin, read };
};

/** Motions to the congress before, each with what became of it: granted against the answer, come late, withdrawn, answered, registered. */
export const tellEarlierMotions = async (
  recording: Recording,
  { today, pastMeeting }: Dates,
  { people }: Cast,
  { earlier }: Congresses,
) => {
  recording.recordedAt(recording.at(addDays(pastMeeting, 9)));
  const startsOn = addDays(today, -610);
  const { ask, begin, read } = writingOf(recording, people.treasurer);
  const sent = async (motion: { motionId: string }, before: number) => {
    const on = addDays(startsOn, -before);
    await ask(sendMotion, motion, { bodyId: null, to: 'Partistyrelsen', how: 'e-post', on });
    const { sendings } = await read(motion.motionId);
    return { ...motion, sendingId: sendings[0]!.sendingId };
  };
  const answered = async (motion: { motionId: string }, answer: 'grant' | 'reject') => {
    const { clauses } = await read(motion.motionId);
    await ask(tellMotionAnswer, motion, {
      ...{ by: 'Partistyrelsen', on: addDays(startsOn, -30) },
      clauses: clauses.map(({ clauseId }) => ({ clauseId, answer })),
    });
    return clauses.map(({ clauseId }) => clauseId);
  };

  const plans = await begin(
    earlier,
    'Kommunala klimatplaner',
    ['partiet tar fram en vägledning för kommunala klimatplaner', 'den ses över vart fjärde år'],
    {
      reasoning: 'Kommunerna behöver något att utgå från när de räknar på sina utsläpp.',
      topics: ['klimat', 'kommun'],
    },
  );
  await ask(tellMotionBacking, plans, {
    ...{ kind: 'association', as: 'essential', name: 'Vänsterpartiet Botkyrka' },
    decision: 'Medlemsmöte § 8',
  });
  const one = await sent(plans, 82);
  await ask(tellMotionReceipt, one, {
    ...{ receivedAt: recording.at(addDays(startsOn, -82), '14:05'), reply: 'Mottagen' },
  });
  await ask(registerMotion, plans, { number: 'A44', classLetter: 'A' });
  const [guide, review] = await answered(plans, 'reject');
  await ask(enterMotionReservation, plans, {
    ...{ number: 2, on: 'answer', by: 'Två av partistyrelsens ledamöter' },
    ...{
      text: 'Vi vill bifalla första att-satsen.',
      clauses: [{ clauseId: guide!, answer: 'grant' }],
    },
  });
  await ask(recordMotionOutcomes, plans, {
    ...{ source: 'Kongressens protokoll § 44', on: addDays(startsOn, 2) },
    clauses: [
      {
        ...{ clauseId: guide!, outcome: 'reservationGranted', reservation: 2 },
        figures: { for: 112, against: 97, abstained: null },
      },
      { clauseId: review!, outcome: 'rejected' },
    ],
  });
  await ask(followUpMotion, plans, {
    ...{ note: 'Vägledningen kom i höstas. Kommungruppen använder den.', on: addDays(today, -40) },
  });

  const nights = await begin(earlier, 'Nattbussar i hela länet', ['bussarna går hela natten'], {
    topics: ['trafik'],
  });
  const late = await sent(nights, 79);
  await ask(tellMotionReceipt, late, {
    ...{ receivedAt: recording.at(addDays(startsOn, -79), '08:12'), reply: 'Dnr 2214' },
    evidence: 'Partistyrelsens svar samma dag',
  });
  await ask(registerMotion, nights, { number: 'A212', classLetter: 'A' });
  const [buses] = await answered(nights, 'reject');
  await ask(recordMotionOutcomes, nights, {
    ...{ source: 'Kongressens protokoll § 60', on: addDays(startsOn, 3) },
    clauses: [{ clauseId: buses!, outcome: 'notTreated' }],
  });

  const names = await begin(earlier, 'Ett kortare namn på studiebrevet', ['byta namn på brevet']);
  await sent(names, 90);
  await ask(withdrawMotion, names, { reason: 'Frågan löstes på annat sätt.' });

  const answers = await begin(earlier, 'Arvoden som går att leva på', ['arvodena ses över'], {
    topics: ['arvoden'],
  });
  await sent(answers, 84);
  await ask(registerMotion, answers, { number: 'C3', classLetter: 'C' });
  await answered(answers, 'grant');

  const registered = await begin(earlier, 'Tolkning vid alla möten', ['tolkning erbjuds'], {
    topics: ['möten'],
  });
  await sent(registered, 84);
  await ask(registerMotion, registered, { number: 'C7', classLetter: 'C' });
};

/** Motions to the congress to come: an idea, a draft, one being prepared, others' that are followed, sent alone, received, destroyed. */
export const writeMotions = async (
  recording: Recording,
  { pastMeeting }: Dates,
  { people, bodies }: Cast,
  { congressId }: Congresses,
) => {
  recording.recordedAt(recording.at(addDays(pastMeeting, 10)));
  const board = writingOf(recording, people.treasurer);
  const member = writingOf(recording, people.member);
  await board.begin(congressId, 'Något om kulturskolan', []);
  await board.begin(
    congressId,
    'Fler badplatser',
    ['partiet verkar för fler allmänna badplatser', 'de nås med kollektivtrafik'],
    { reasoning: 'Alla har inte råd att resa bort på sommaren.', topics: ['fritid'] },
  );

  const days = await member.begin(congressId, 'Sex timmars arbetsdag', ['korta arbetsdagen'], {
    reasoning: 'Arbetet ska gå att förena med ett liv vid sidan av.',
    topics: ['arbete'],
  });
  await member.ask(beginPreparation, days, { bodyId: bodies.board });
  const [shorter] = (await member.read(days.motionId)).clauses;
  await board.ask(giveOpinion, days, {
    ...{ purpose: 'meeting', bodyId: bodies.board },
    text: 'Styrelsen delar motionärens syn och vill ha en tydligare att-sats.',
    clauses: [
      {
        ...{ clauseId: shorter!.clauseId, answer: 'grant' },
        wording: 'att partiet ska verka för sex timmars arbetsdag med bibehållen lön',
      },
    ],
  });

  const followed = await board.begin(congressId, 'Gratis kollektivtrafik', ['resorna blir fria'], {
    ...{ othersBy: 'Vänsterpartiet Nynäshamn', topics: ['trafik'] },
  });
  const [free] = (await board.read(followed.motionId)).clauses;
  for (const purpose of ['stance', 'delegates'] as const)
    await board.ask(giveOpinion, followed, {
      ...{ purpose, bodyId: null, text: 'Samma fråga som vår egen om nattbussar.' },
      clauses: [{ clauseId: free!.clauseId, answer: 'grant' }],
    });

  const own = { bodyId: null, to: 'Partistyrelsen', how: 'partiets formulär' };
  const alone = await member.begin(congressId, 'En gemensam sångbok', ['ge ut en sångbok']);
  await member.ask(sendMotion, alone, { ...own, on: addDays(pastMeeting, 9) });
  const received = await member.begin(congressId, 'Cykelväg till Tumba', ['cykelvägen byggs']);
  await member.ask(sendMotion, received, { ...own, on: addDays(pastMeeting, 9) });
  const [sending] = (await member.read(received.motionId)).sendings;
  await member.ask(
    tellMotionReceipt,
    { ...received, sendingId: sending!.sendingId },
    { reply: 'Vi har tagit emot motionen.' },
  );
  const mistake = await member.begin(congressId, 'Skriven av misstag', ['inget']);
  await member.ask(destroyMotion, mistake, {});
};

/** The member's motion on study circles stands before tonight's meeting, by the question that was on its agenda. */
export const placeTonight = async (
  recording: Recording,
  { nextNotice }: Dates,
  { people }: Cast,
  { congressId, meetingId, itemId }: Congresses & { meetingId: string; itemId: string },
) => {
  recording.recordedAt(recording.at(nextNotice, '13:00'));
  const member = writingOf(recording, people.member);
  const motion = await member.begin(
    congressId,
    'Studiecirklar om partiprogrammet',
    ['partiet tar fram ett gemensamt material för studiecirklar om partiprogrammet'],
    { reasoning: 'Varje förening gör i dag sitt eget.', topics: ['studier'] },
  );
  await member.ask(beginPreparation, motion, {});
  await recording.asking(people.secretary)(placeMotion, motion, { meetingId, itemId });
};
