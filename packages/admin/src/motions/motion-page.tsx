import type { RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { number } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Page, Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { useMotion } from './data.ts';
import { More } from './more.tsx';
import { MotionContext } from './motion-context.tsx';
import type { OfMotion } from './motion-form.tsx';
import { NextStep } from './next-step.tsx';
import { StageStatus } from './stage-status.tsx';
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
          <More view={found()} />
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
                          <Show when={!outcome().confirmed}>
                            <span class="soft">, {t('life.unconfirmed')}</span>
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
