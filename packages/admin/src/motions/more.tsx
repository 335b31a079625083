import type { MotionView } from '@klubba/api/contract/motions';
import { type JSX, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Section } from '../ui/page.tsx';
import { AboutPart, EndPart } from './around/about-part.tsx';
import { BackingPart, PeoplePart } from './around/others-part.tsx';
import type { OfMotion } from './motion-form.tsx';
import {
  AnswerStep,
  DistrictStep,
  FollowUpStep,
  OutcomesStep,
  ReceiptStep,
  RegisterStep,
  ReservationStep,
} from './steps/after-steps.tsx';
import { OpinionReservationStep, OpinionStep } from './steps/opinion-step.tsx';
import { PlaceStep } from './steps/place-step.tsx';
import { SendStep } from './steps/send-step.tsx';
import { StandingStep } from './steps/standing-step.tsx';

type Step = MotionView['possible'][number];

/** All that can be told of it, and done with it, out of turn: what the rules would take now. Once it is over, what came late or is put right. */
export const More = (props: OfMotion) => {
  const some = () =>
    (props.view.may.write || props.view.may.arrange) && props.view.possible.length > 0;
  const isOver = () => props.view.next === null;
  return (
    <Show when={some()}>
      <Show
        when={isOver()}
        fallback={
          <Section title={t('life.more')}>
            <Parts view={props.view} />
          </Section>
        }
      >
        <details class="more late-facts">
          <summary>{t('life.more.late')}</summary>
          <Parts view={props.view} />
        </details>
      </Show>
    </Show>
  );
};

const Parts = (props: OfMotion) => {
  const view = () => props.view;
  const may = () => view().may;
  const tells = () => may().write || may().arrange;
  /** What is next has its form at the top of the page. */
  const can = (step: Step) => view().possible.includes(step) && view().next !== step;
  const advises = () => may().arrange && view().possible.includes('giveOpinion');
  const isOurs = () => view().othersBy === null;
  const changed = () => {
    const last = view().stood.at(-1);
    return !view().placed && last?.now && last.now.standing !== last.standing;
  };
  return (
    <div class="way">
      <Part when={may().arrange && changed() === true} title={t('life.standing.again')}>
        <StandingStep view={view()} />
      </Part>
      <Part when={may().arrange && isOurs() && can('giveOpinion')} title={t('opinion-for.meeting')}>
        <OpinionStep view={view()} purpose="meeting" />
      </Part>
      <Part when={may().arrange && can('reserveOpinion')} title={t('life.opinion.reserve')}>
        <OpinionReservationStep view={view()} />
      </Part>
      <Part when={advises()} title={t('opinion-for.stance')}>
        <OpinionStep view={view()} purpose="stance" />
      </Part>
      <Part when={advises()} title={t('opinion-for.delegates')}>
        <OpinionStep view={view()} purpose="delegates" />
      </Part>
      <Part when={may().arrange && can('place')} title={t('life.place')}>
        <PlaceStep view={view()} />
      </Part>
      <Part when={tells() && can('tellBacking')} title={t('life.backing')}>
        <BackingPart view={view()} />
      </Part>
      <Part when={may().write && can('invite')} title={t('life.people')}>
        <PeoplePart view={view()} />
      </Part>
      <Part when={tells() && can('setTopics')} title={t('life.about')}>
        <AboutPart view={view()} />
      </Part>
      <Part when={tells() && can('adoptAsDistrict')} title={t('life.district')}>
        <DistrictStep view={view()} />
      </Part>
      <Part when={may().write && can('sendAsOwn')} title={t('life.send.own')}>
        <SendStep view={view()} as="own" />
      </Part>
      <Part when={tells() && can('tellReceipt')} title={t('life.receipt')}>
        <ReceiptStep view={view()} />
      </Part>
      <Part when={tells() && can('register')} title={t('life.register')}>
        <RegisterStep view={view()} />
      </Part>
      <Part when={tells() && can('tellAnswer')} title={t('life.answer')}>
        <AnswerStep view={view()} />
      </Part>
      <Part when={tells() && can('enterReservation')} title={t('life.reservation')}>
        <ReservationStep view={view()} />
      </Part>
      <Part when={tells() && can('recordOutcomes')} title={t('life.outcomes')}>
        <OutcomesStep view={view()} />
      </Part>
      <Part when={tells() && can('followUp')} title={t('life.follow-up')}>
        <FollowUpStep view={view()} />
      </Part>
      <Part
        when={(tells() && can('withdraw')) || (may().write && (can('publish') || can('destroy')))}
        title={t('life.end')}
      >
        <EndPart view={view()} />
      </Part>
    </div>
  );
};

const Part = (props: { when: boolean; title: string; children: JSX.Element }) => (
  <Show when={props.when}>
    <details class="step">
      <summary>
        <span class="step-head">
          <h3>{props.title}</h3>
        </span>
      </summary>
      <div class="step-body">{props.children}</div>
    </details>
  </Show>
);
