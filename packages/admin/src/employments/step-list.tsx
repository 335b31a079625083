import type { EmploymentView } from '@klubba/api/contract';
import { For, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../language/language.ts';
import { Section } from '../ui/page.tsx';
import { StepPart } from '../ui/step.tsx';
import { ArchiveStep, archiveSum } from './following/archive-step.tsx';
import { ChangesStep, changesSum } from './following/changes-step.tsx';
import { DutiesStep, dutiesSum } from './following/duties-step.tsx';
import { EndStep, endSum } from './following/end-step.tsx';
import { sayMissing } from './next-step.tsx';
import { AgendaStep, agendaSum } from './steps/agenda-step.tsx';
import { ContractStep, contractSum } from './steps/contract-step.tsx';
import { DecisionStep, decisionSum } from './steps/decision-step.tsx';
import { InterestsStep, interestsSum } from './steps/interests-step.tsx';
import { NeedStep, needSum } from './steps/need-step.tsx';
import { ProposalStep, proposalSum } from './steps/proposal-step.tsx';
import { RecruitmentStep, recruitmentSum } from './steps/recruitment-step.tsx';
import { StartStep, startSum } from './steps/start-step.tsx';
import type { Step, StepName } from './steps.ts';

type Body = (props: { view: EmploymentView }) => JSX.Element;

const bodies: Record<StepName, Body> = {
  need: NeedStep,
  interests: InterestsStep,
  proposal: ProposalStep,
  agenda: AgendaStep,
  decision: DecisionStep,
  recruitment: RecruitmentStep,
  contract: ContractStep,
  start: StartStep,
  duties: DutiesStep,
  changes: ChangesStep,
  end: EndStep,
  archive: ArchiveStep,
};

const sums: Record<StepName, (view: EmploymentView) => string | undefined> = {
  need: needSum,
  interests: interestsSum,
  proposal: proposalSum,
  agenda: agendaSum,
  decision: decisionSum,
  recruitment: recruitmentSum,
  contract: contractSum,
  start: startSum,
  duties: dutiesSum,
  changes: changesSum,
  end: endSum,
  archive: archiveSum,
};

/** The steps from the need to the archive, each a line that opens. */
export const StepList = (props: { view: EmploymentView; steps: readonly Step[] }) => {
  const names = () => props.steps.map(({ name }) => name);
  const step = (name: StepName) => props.steps.find((one) => one.name === name)!;
  return (
    <Section title={t('steps.title')}>
      <div class="way">
        <For each={names()}>
          {(name) => (
            <StepPart
              name={name}
              title={t(`employment-step.${name}`)}
              state={step(name).state}
              said={t(`step.state.${step(name).state}`)}
              sum={sums[name](props.view)}
              missing={step(name).missing[0] && sayMissing(step(name).missing[0]!)}
            >
              <Dynamic component={bodies[name]} view={props.view} />
            </StepPart>
          )}
        </For>
      </div>
    </Section>
  );
};
