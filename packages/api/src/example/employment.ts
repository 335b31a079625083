import { addDays, addMonths } from '@klubba/domain';
import { addEmploymentAlternative } from '../employments/commands/add-employment-alternative.ts';
import { answerClockWarning } from '../employments/commands/answer-clock-warning.ts';
import { assignEmployerTask } from '../employments/commands/assign-employer-task.ts';
import { endFee } from '../employments/commands/end-fee.ts';
import { finishEmployerTask } from '../employments/commands/finish-employer-task.ts';
import { giveInformation } from '../employments/commands/give-information.ts';
import { identifyEmploymentNeed } from '../employments/commands/identify-employment-need.ts';
import { proposeEmploymentTerms } from '../employments/commands/propose-employment-terms.ts';
import { recordEmploymentDecision } from '../employments/commands/record-employment-decision.ts';
import { setFee } from '../employments/commands/set-fee.ts';
import { settleEmploymentAlternative } from '../employments/commands/settle-employment-alternative.ts';
import { signEmployment } from '../employments/commands/sign-employment.ts';
import { startEmployment } from '../employments/commands/start-employment.ts';
import type { Cast } from './cast.ts';
import type { Dates } from './dates.ts';
import { known } from './members.ts';
import type { Proposed } from './past-evening.ts';
import type { Recording } from './recording.ts';

/** The chair of 2023 to 2024 got a fee that papers call an employment too; nobody has settled which it was. */
export const recordFee = async (
  { asking, at, recordedAt }: Recording,
  { pastNotice }: Dates,
  { people }: Cast,
) => {
  recordedAt(at(addDays(pastNotice, -14)));
  const ask = asking(people.treasurer);
  const { feeId } = await ask(
    setFee,
    {},
    {
      ...{ personId: people.ingvar, office: 'Ordförande', percentage: 20, from: '2023-08-01' },
      end: { kind: 'event', what: 'årsmötet 2024' },
      ...{ ore: 600_000, per: 'month', taxNote: 'Skatt är dragen som för lön.' },
      ...{ calledEmployment: true, papers: ['decision', 'payslips'], decision: null },
      paper: {
        ...{ document: 'Medlemsmötets protokoll', on: '2023-06-14', paragraph: '§ 9' },
        vouchedBy: people.chair,
      },
    },
  );
  await ask(endFee, { feeId }, { on: '2024-03-20' });
};

const firstDay = ({ pastMeeting }: Dates) => addDays(pastMeeting, 14);

const termsOf = (dates: Dates, { people }: Cast) => ({
  role: 'Studieorganisatör',
  tasks: 'Planerar studiecirklar och kurser, bokar lokaler och håller kontakten med ABF.',
  ...{ percentage: 20, form: 'fixedTermSVA' as const, ground: null },
  from: firstDay(dates),
  until: addDays(addMonths(firstDay(dates), 18), -1),
  pay: { ore: 640_000, per: 'month' as const },
  ...{ funding: 'Verksamhetsbidraget', fundedUntil: null, workplace: null },
  ...{ agreement: { kind: 'none' as const }, noticeWithinTerm: true },
  representativeId: people.chair,
  signatoryIds: [people.chair, people.treasurer],
});

/** The board wants somebody who organises studies, has tried without, and answers what the law's clock says of 18 months. */
export const proposeEmployment = async (
  { asking, at, recordedAt }: Recording,
  dates: Dates,
  cast: Cast,
): Promise<Proposed> => {
  const on = addDays(dates.pastNotice, -10);
  recordedAt(at(on));
  const ask = asking(cast.people.treasurer);
  const need = {
    title: 'Anställning av studieorganisatör',
    reason: 'Fler vill gå i studiecirkel än styrelsen hinner ordna för.',
    alternativesFirst: true,
  };
  const { employmentId } = await ask(identifyEmploymentNeed, {}, need);
  const employment = { employmentId };
  const { alternativeId } = await ask(addEmploymentAlternative, employment, {
    what: 'Att styrelsen delar på studierna',
  });
  await ask(
    settleEmploymentAlternative,
    { employmentId, alternativeId },
    { outcome: 'tried', note: 'Två cirklar av fem blev av.', on, decisionId: null },
  );
  const { proposalId } = await ask(proposeEmploymentTerms, employment, {
    terms: termsOf(dates, cast),
    reasons: 'Bidraget räcker till en anställning på 20 procent i ett och ett halvt år.',
  });
  await ask(answerClockWarning, employment, {
    ...{ rule: 'conversion', way: 'ordinaryNotice', on },
    note: 'Behovet prövas efter ett år.',
  });
  return { employmentId, proposalId };
};

/** The decision is recorded and the contract signed within it, in the week after the meeting. */
export const employ = async (
  { asking, at, recordedAt }: Recording,
  dates: Dates,
  cast: Cast,
  { employmentId, proposalId }: Proposed,
) => {
  const { people } = cast;
  const signedOn = addDays(dates.pastMeeting, 6);
  recordedAt(at(signedOn));
  const ask = asking(people.treasurer);
  await ask(recordEmploymentDecision, { employmentId, proposalId }, { terms: null });
  const { name } = known.find(({ key }) => key === 'member')!;
  await ask(
    signEmployment,
    { employmentId },
    {
      ...{ proposalId, personId: people.member, name, terms: termsOf(dates, cast) },
      ...{ signedBy: [people.chair, people.treasurer], signedOn },
    },
  );
};

/** The first day, the key terms in writing; the rest of them and the pension are still to be seen to. */
export const beginWork = async (
  { asking, at, recordedAt }: Recording,
  dates: Dates,
  { people }: Cast,
  { employmentId }: Proposed,
) => {
  const on = firstDay(dates);
  recordedAt(at(on));
  const ask = asking(people.treasurer);
  const employment = { employmentId };
  const owner = { kind: 'person' as const, id: people.treasurer };
  await ask(startEmployment, employment, { on });
  await ask(giveInformation, employment, { task: 'keyTerms', how: 'Överlämnat på papper', on });
  const { taskId } = await ask(assignEmployerTask, employment, {
    ...{ task: 'registration', what: '', owner, dueOn: on },
  });
  await ask(finishEmployerTask, { employmentId, taskId }, { on, note: '' });
  await ask(assignEmployerTask, employment, {
    ...{ task: 'pension', what: '', owner, dueOn: addDays(dates.today, 20) },
  });
};
