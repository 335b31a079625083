import type { ElectionView, NominateCandidateBody } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { sayNoVote } from '../language/say.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Section } from '../ui/page.tsx';
import { consentOptions, sayAnswer, sayConsent } from './consent-words.ts';
import { ElectionAct } from './election-form.tsx';

/** What an election asks of whoever reads it: whether they may vote, their answer where they are nominated, and to nominate themselves where not. */
export const Mine = (props: { view: ElectionView }) => {
  const isOver = () => props.view.result !== null || props.view.calledOff !== null;
  const right = () => props.view.mine.votingRight;
  return (
    <Show when={!isOver()}>
      <Section title={t('mine.title')}>
        <p class="serif">
          {right().entitled
            ? t('mine.may-vote')
            : t('mine.may-not-vote', {
                reason: sayNoVote(right().reason ?? '', right().facts),
              })}
        </p>
        <Show when={props.view.mine.candidateId} fallback={<NominateMyself view={props.view} />}>
          {(candidateId) => <OwnAnswer view={props.view} candidateId={candidateId()} />}
        </Show>
      </Section>
    </Show>
  );
};

const NominateMyself = (props: { view: ElectionView }) => {
  const { personId } = useOrganisation();
  const isOpen = () => {
    const { phase, nominateBy } = props.view;
    return phase === 'called' && (nominateBy === null || nominateBy >= new Date().toISOString());
  };
  const body: NominateCandidateBody = {
    ...{ personId, name: null, associationId: null, by: { kind: 'person', personId } },
    ...{ statement: '', gender: null, fromFloor: false },
  };
  return (
    <Show when={isOpen()}>
      <div class="step-ways">
        <ElectionAct
          electionId={props.view.electionId}
          kind="plain"
          verb={t('mine.nominate')}
          onSend={(command) => command('/nominations', body)}
        />
      </div>
    </Show>
  );
};

const OwnAnswer = (props: { view: ElectionView; candidateId: string }) => {
  const isOpen = () => props.view.nominationsClosedAt === null;
  const stands = () => ![null, 'declined'].includes(props.view.mine.consent);
  const options = () =>
    consentOptions(props.view).filter(({ value }) => value !== props.view.mine.consent);
  return (
    <div class="own-answer">
      <Show when={!props.view.mine.withdrawn} fallback={<p class="serif">{t('mine.withdrawn')}</p>}>
        <p class="serif">
          <Show when={props.view.mine.consent} fallback={t('mine.asked')}>
            {(consent) => <>{t('mine.answered', { answer: sayConsent(consent(), props.view) })}</>}
          </Show>
        </p>
        <div class="step-ways">
          <Show when={isOpen()}>
            <For each={options()}>
              {({ value }) => (
                <ElectionAct
                  electionId={props.view.electionId}
                  kind="plain"
                  verb={sayAnswer(value, props.view)}
                  onSend={(command) =>
                    command(`/candidates/${props.candidateId}/consent`, { to: value, how: 'link' })
                  }
                />
              )}
            </For>
          </Show>
          <Show when={stands()}>
            <ElectionAct
              electionId={props.view.electionId}
              verb={t('mine.withdraw')}
              onSend={(command) => command(`/candidates/${props.candidateId}/withdrawal`)}
            />
          </Show>
        </div>
      </Show>
    </div>
  );
};
