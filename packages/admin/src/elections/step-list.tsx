import type { ElectionView } from '@klubba/api/contract';
import { For, Match, Switch } from 'solid-js';
import { t } from '../language/language.ts';
import { Section } from '../ui/page.tsx';
import { ElectionStep } from './step.tsx';
import { CallStep, callSum } from './steps/call-step.tsx';
import { ClosingStep, closingSum } from './steps/closing-step.tsx';
import { NominationsStep, nominationsSum } from './steps/nominations-step.tsx';
import { PeopleStep, peopleSum } from './steps/people-step.tsx';
import { PlacesStep, placesSum } from './steps/places-step.tsx';
import { ProposalStep, proposalSum } from './steps/proposal-step.tsx';
import { RegisterStep, registerSum } from './steps/register-step.tsx';
import type { Step, StepName } from './steps.ts';

const shown = [
  'call',
  'people',
  'places',
  'nominations',
  'proposal',
  'closing',
  'register',
] as const satisfies readonly StepName[];
type Shown = (typeof shown)[number];

/** The steps up to the vote, each a line that opens. Steps that are others' work are left to them. */
export const StepList = (props: { view: ElectionView; steps: readonly Step[] }) => (
  <Section title={t('steps.title')}>
    <div class="way">
      <For each={shown.filter((name) => concerns(props.view, name))}>
        {(name) => (
          <ElectionStep
            step={props.steps.find((step) => step.name === name)!}
            sum={sums[name](props.view)}
          >
            <Body view={props.view} name={name} />
          </ElectionStep>
        )}
      </For>
    </div>
  </Section>
);

const Body = (props: { view: ElectionView; name: Shown }) => (
  <Switch>
    <Match when={props.name === 'call'}>
      <CallStep view={props.view} />
    </Match>
    <Match when={props.name === 'people'}>
      <PeopleStep view={props.view} />
    </Match>
    <Match when={props.name === 'places'}>
      <PlacesStep view={props.view} />
    </Match>
    <Match when={props.name === 'nominations'}>
      <NominationsStep view={props.view} />
    </Match>
    <Match when={props.name === 'proposal'}>
      <ProposalStep view={props.view} />
    </Match>
    <Match when={props.name === 'closing'}>
      <ClosingStep view={props.view} />
    </Match>
    <Match when={props.name === 'register'}>
      <RegisterStep view={props.view} />
    </Match>
  </Switch>
);

const sums: Record<Shown, (view: ElectionView) => string | undefined> = {
  call: callSum,
  people: peopleSum,
  places: placesSum,
  nominations: nominationsSum,
  proposal: proposalSum,
  closing: closingSum,
  register: registerSum,
};

/** Whether a step has anything to show to whoever looks. */
const concerns = ({ may, proposal, nominationsClosedAt }: ElectionView, name: Shown): boolean => {
  switch (name) {
    case 'call':
      return true;
    case 'people':
    case 'places':
      return may.conduct;
    case 'nominations':
      return may.prepare || may.conduct;
    case 'proposal':
      return proposal !== null || (may.prepare && nominationsClosedAt === null);
    case 'closing':
      return may.conduct || nominationsClosedAt !== null;
    case 'register':
      return may.register;
  }
};
