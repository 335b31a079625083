import type { JointElectionView } from '@klubba/api/contract';
import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { day, moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { CommandAct } from '../ui/command-form.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { getJointElection, useJointCommand } from './data.ts';
import { JointDoubles } from './joint-doubles.tsx';
import { AnswerStatus } from './joint-invitations.tsx';
import { JointList } from './joint-list.tsx';
import { ownWords } from './own-places.ts';

/** An election that another association hosts: whether this one takes part, and its own list of voters. */
export const JointElectionPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const view = createAsync(() =>
    getJointElection(organisation.id, props.params.hostId!, props.params.electionId!),
  );
  return (
    <Show when={view()}>
      {(joint) => (
        <Page title={joint().title} written over={t('joint-call.host', { host: joint().host })}>
          <Call joint={joint()} />
          <Answer joint={joint()} />
          <JointList joint={joint()} />
          <JointDoubles joint={joint()} />
        </Page>
      )}
    </Show>
  );
};

const Call = (props: { joint: JointElectionView }) => (
  <dl class="facts">
    <dt>{t('call.places')}</dt>
    <dd>
      {t('elections.seats', { count: props.joint.seats })}
      <Show when={props.joint.substitutes}>
        {(count) => <>, {t('elections.substitutes', { count: count() })}</>}
      </Show>
    </dd>
    <Show when={props.joint.own}>
      {(own) => (
        <>
          <dt>{t('call.own')}</dt>
          <dd>{ownWords(own())}</dd>
        </>
      )}
    </Show>
    <dt>{t('joint-call.as')}</dt>
    <dd>{props.joint.as}</dd>
    <dt>{t('joint-call.day')}</dt>
    <dd>
      {day(props.joint.day)}
      <Show when={props.joint.meeting}>
        {(meeting) => (
          <>
            , {meeting().title}
            <Show when={meeting().place}>{(place) => <>, {place()}</>}</Show>
          </>
        )}
      </Show>
    </dd>
    <Show when={props.joint.electorate}>
      {(text) => (
        <>
          <dt>{t('call.electorate')}</dt>
          <dd>
            <Written>{text()}</Written>
          </dd>
        </>
      )}
    </Show>
    <Show when={props.joint.eligibility}>
      {(text) => (
        <>
          <dt>{t('call.eligibility')}</dt>
          <dd>
            <Written>{text()}</Written>
          </dd>
        </>
      )}
    </Show>
    <Show when={props.joint.nominateBy}>
      {(at) => (
        <>
          <dt>{t('call.nominate-by')}</dt>
          <dd>{moment(at())}</dd>
        </>
      )}
    </Show>
    <Show when={props.joint.complaintsUntil}>
      {(on) => (
        <>
          <dt>{t('call.complaints-until')}</dt>
          <dd>{day(on())}</dd>
        </>
      )}
    </Show>
  </dl>
);

const Answer = (props: { joint: JointElectionView }) => {
  const commanding = useJointCommand(() => props.joint);
  const isOpen = () =>
    ['called', 'closed', 'voting'].includes(props.joint.phase) && !props.joint.released;
  const answers = (takesPart: boolean) => () =>
    commanding.command('/answer', { takesPart, callHash: props.joint.callHash });
  const stands = (takesPart: boolean) =>
    props.joint.answer?.current === true && props.joint.answer.takesPart === takesPart;
  return (
    <Section title={t('joint-call.answer')}>
      <p>
        <AnswerStatus answer={props.joint.answer} />{' '}
        <Show when={props.joint.answer}>
          {(answer) => <span class="soft">{moment(answer().at)}</span>}
        </Show>
      </p>
      <Show when={isOpen()}>
        <p class="hint">
          {t(props.joint.answer?.current === false ? 'joint-call.changed' : 'joint-call.means')}
        </p>
        <div class="step-ways screen-only">
          <Show when={!stands(true)}>
            <CommandAct
              commanding={commanding}
              kind="main"
              verb={t('joint-call.join')}
              onSend={answers(true)}
            />
          </Show>
          <Show when={!stands(false)}>
            <CommandAct
              commanding={commanding}
              verb={t('joint-call.decline')}
              onSend={answers(false)}
            />
          </Show>
        </div>
      </Show>
    </Section>
  );
};
