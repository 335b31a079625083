import type { RouteSectionProps } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { number } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Page, Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { AboutPart, EndPart } from './around/about-part.tsx';
import { BackingPart, PeoplePart } from './around/others-part.tsx';
import { useMotion } from './data.ts';
import { MotionContext } from './motion-context.tsx';
import type { OfMotion } from './motion-form.tsx';
import { NextStep } from './next-step.tsx';
import { StageStatus } from './stage-status.tsx';
import {
  AnswerStep,
  DistrictStep,
  OutcomesStep,
  ReceiptStep,
  RegisterStep,
  ReservationStep,
} from './steps/after-steps.tsx';
import { OpinionReservationStep, OpinionStep } from './steps/opinion-step.tsx';
import { SendStep } from './steps/send-step.tsx';
import { StandingStep } from './steps/standing-step.tsx';
import { Story } from './story.tsx';
import './motions.css';
import { MotionComments } from './writing/comments.tsx';
import { WritingWays } from './writing/writing-ways.tsx';

/** A motion: what comes next, its text, and its whole story in one column. */
export const MotionPage = (props: RouteSectionProps) => {
  const motion = useMotion(() => props.params.motionId!);
  return (
    <Show when={motion()}>
      {(found) => (
        <Page
          title={found().title || t('life.destroyed')}
          written
          over={<StageStatus stage={found().stage} />}
          lead={leadOf(found())}
          context={<MotionContext view={found()} />}
        >
          <NextStep view={found()} />
          <Text view={found()} />
          <WritingWays motion={found()} />
          <Section title={t('life.story')}>
            <Story view={found()} />
          </Section>
          <MotionComments motion={found()} />
          <Show when={found().stage !== 'destroyed' && (found().may.write || found().may.arrange)}>
            <Section title={t('life.more')}>
              <More view={found()} />
            </Section>
          </Show>
        </Page>
      )}
    </Show>
  );
};

const leadOf = ({ to, registered }: OfMotion['view']) =>
  [to && t('life.to', { to }), registered?.number].filter(Boolean).join(', ');

const Text = (props: OfMotion) => (
  <Section title={t('life.text')}>
    <Show when={props.view.reasoning}>
      <p class="serif prose">
        <Written>{props.view.reasoning}</Written>
      </p>
    </Show>
    <Show when={props.view.clauses.length} fallback={<p class="soft">{t('life.no-clauses')}</p>}>
      <ol class="motion-clauses">
        <For each={props.view.clauses}>
          {(clause) => (
            <li>
              <p class="serif">
                <Written>{clause.text}</Written>
              </p>
              <Show when={clause.answer ?? clause.outcome}>
                <dl class="facts">
                  <Show when={clause.answer}>
                    {(answer) => (
                      <>
                        <dt>{t('life.answered')}</dt>
                        <dd>{t(`answer.${answer()}`)}</dd>
                      </>
                    )}
                  </Show>
                  <Show when={clause.outcome}>
                    {(outcome) => (
                      <>
                        <dt>{t('life.outcome')}</dt>
                        <dd>
                          {t(`clause-outcome.${outcome().outcome}`)}
                          <Show when={clause.differsFromAnswer}>
                            {' '}
                            <strong>({t('life.differs')})</strong>
                          </Show>
                          <Show when={outcome().figures}>
                            {(votes) => (
                              <span class="soft">
                                {' '}
                                {t('life.figures', {
                                  for: number(votes().for),
                                  against: number(votes().against),
                                })}
                              </span>
                            )}
                          </Show>
                        </dd>
                        <Show when={outcome().wording}>
                          {(wording) => (
                            <>
                              <dt>{t('life.voted-on')}</dt>
                              <dd>
                                <Written>{wording()}</Written>
                              </dd>
                            </>
                          )}
                        </Show>
                      </>
                    )}
                  </Show>
                </dl>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Show>
  </Section>
);

/** All that can be told of it, and done with it, out of turn. */
const More = (props: OfMotion) => {
  const view = () => props.view;
  const tells = () => view().may.write || view().may.arrange;
  const isSent = () => view().sendings.length > 0 || view().othersBy !== null;
  const isOurs = () => view().othersBy === null;
  const changed = () => {
    const last = view().stood.at(-1);
    return !view().placed && last?.now && last.now.standing !== last.standing;
  };
  return (
    <div class="way">
      <Part when={view().may.arrange && changed() === true} title={t('life.standing.again')}>
        <StandingStep view={view()} />
      </Part>
      <Part when={view().may.arrange && isOurs()} title={t('opinion-for.meeting')}>
        <OpinionStep view={view()} purpose="meeting" />
      </Part>
      <Part
        when={view().may.arrange && view().opinions.length > 0}
        title={t('life.opinion.reserve')}
      >
        <OpinionReservationStep view={view()} />
      </Part>
      <Part when={view().may.arrange} title={t('opinion-for.stance')}>
        <OpinionStep view={view()} purpose="stance" />
      </Part>
      <Part when={view().may.arrange} title={t('opinion-for.delegates')}>
        <OpinionStep view={view()} purpose="delegates" />
      </Part>
      <Part when={tells() && isOurs()} title={t('life.backing')}>
        <BackingPart view={view()} />
      </Part>
      <Part when={view().may.write && isOurs()} title={t('life.people')}>
        <PeoplePart view={view()} />
      </Part>
      <Part when={tells()} title={t('life.about')}>
        <AboutPart view={view()} />
      </Part>
      <Part when={tells() && isOurs()} title={t('life.district')}>
        <DistrictStep view={view()} />
      </Part>
      <Part
        when={view().may.write && isOurs() && view().next !== 'sendAsOwn'}
        title={t('life.send.own')}
      >
        <SendStep view={view()} as="own" />
      </Part>
      <Part when={tells() && view().sendings.length > 0} title={t('life.receipt')}>
        <ReceiptStep view={view()} />
      </Part>
      <Part when={tells() && isSent()} title={t('life.register')}>
        <RegisterStep view={view()} />
      </Part>
      <Part when={tells() && isSent()} title={t('life.answer')}>
        <AnswerStep view={view()} />
      </Part>
      <Part when={tells() && isSent()} title={t('life.reservation')}>
        <ReservationStep view={view()} />
      </Part>
      <Part when={tells() && isSent()} title={t('life.outcomes')}>
        <OutcomesStep view={view()} />
      </Part>
      <Part when={tells()} title={t('life.end')}>
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
