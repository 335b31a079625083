import type { ElectionView } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, moment } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { getMeeting } from '../../meetings/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Unconfirmed } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { useElectionNames } from '../names.ts';
import { minimumSum, ownSum } from '../own-places.ts';

/** What is elected, in one line. */
export const callSum = ({ seats, substitutes }: ElectionView): string =>
  [
    t('elections.seats', { count: seats }),
    ...(substitutes > 0 ? [t('elections.substitutes', { count: substitutes })] : []),
  ].join(', ');

/** What the election was called with, as everybody may read it. */
export const CallFacts = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  const { ofAssociation } = useElectionNames(() => props.view);
  const meeting = createAsync(async () =>
    props.view.meetingId && organisation.may('getMeeting')
      ? getMeeting(organisation.id, props.view.meetingId)
      : undefined,
  );
  return (
    <dl class="facts">
      <dt>{t('call.subject')}</dt>
      <dd>{subjectOf(props.view)}</dd>
      <dt>{t('call.places')}</dt>
      <dd>{callSum(props.view)}</dd>
      <Show when={props.view.shares.length > 0}>
        <dt>{t('call.own')}</dt>
        <dd>
          <ul class="plain">
            <For each={props.view.shares}>
              {({ associationId }) => (
                <li>
                  {t('call.own-of', {
                    name: ofAssociation(associationId),
                    places: ownSum(props.view, associationId),
                  })}
                </li>
              )}
            </For>
          </ul>
        </dd>
      </Show>
      <Show when={minimumSum(props.view)}>
        {(least) => (
          <>
            <dt>{t('call.minimum')}</dt>
            <dd>{least()}</dd>
          </>
        )}
      </Show>
      <Show when={meeting()}>
        {(found) => (
          <>
            <dt>{t('call.meeting')}</dt>
            <dd>
              <A href={organisation.to(`/meetings/${found().meetingId}`)}>{found().title}</A>,{' '}
              {day(found().startsOn)}
            </dd>
          </>
        )}
      </Show>
      <Show when={props.view.nominateBy}>
        {(at) => (
          <>
            <dt>{t('call.nominate-by')}</dt>
            <dd>{moment(at())}</dd>
          </>
        )}
      </Show>
      <Show when={props.view.from}>
        {(from) => (
          <>
            <dt>{t('call.term')}</dt>
            <dd>
              {day(from())}
              <Show when={props.view.until}>{(until) => <>–{day(until())}</>}</Show>
            </dd>
          </>
        )}
      </Show>
      <Show when={props.view.electorate}>
        {(text) => (
          <>
            <dt>{t('call.electorate')}</dt>
            <dd>
              <Written>{text()}</Written>
            </dd>
          </>
        )}
      </Show>
      <Show when={props.view.eligibility}>
        {(text) => (
          <>
            <dt>{t('call.eligibility')}</dt>
            <dd>
              <Written>{text()}</Written>
            </dd>
          </>
        )}
      </Show>
      <dt>{t('call.method')}</dt>
      <dd>{t(`call.method.${props.view.method.name}`)}</dd>
      <RulesFact view={props.view} />
      <Show when={props.view.reportBy}>
        {(on) => (
          <>
            <dt>{t('call.report-by')}</dt>
            <dd>{day(on())}</dd>
          </>
        )}
      </Show>
      <Show when={props.view.complaintsUntil}>
        {(on) => (
          <>
            <dt>{t('call.complaints-until')}</dt>
            <dd>{day(on())}</dd>
          </>
        )}
      </Show>
    </dl>
  );
};

/** Under which rules it was called, and whether the association has confirmed all of them. */
const RulesFact = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  const rules = () => props.view.electionRules;
  const isConfirmed = () => Object.values(rules().rules).every(({ confirmed }) => confirmed);
  return (
    <>
      <dt>{t('call.rules')}</dt>
      <dd>
        <A href={organisation.to(`/rules/elections?version=${rules().version}`)}>
          {rules().version > 0 ? rules().name : t('call.no-rules')}
        </A>
        <Show when={!isConfirmed()}>
          {' '}
          <Unconfirmed />
        </Show>
      </dd>
    </>
  );
};

export const CallStep = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  const to = (rest: string) => organisation.to(`/elections/${props.view.electionId}${rest}`);
  const isOpen = () => props.view.result === null && props.view.calledOff === null;
  return (
    <>
      <CallFacts view={props.view} />
      <Show when={props.view.may.conduct && isOpen()}>
        <div class="step-ways screen-only">
          <Show when={organisation.may('changeElection')}>
            <LinkButton kind="quiet" href={to('/edit')}>
              {t('call.change')}
            </LinkButton>
          </Show>
          <LinkButton kind="quiet" href={to('/call-off')}>
            {t('call.off')}
          </LinkButton>
        </div>
      </Show>
    </>
  );
};

const subjectOf = ({ subject, bodyName }: ElectionView): string =>
  subject.kind === 'delegates'
    ? t('call.delegates')
    : t('call.office-in', { role: t(`officeRole.${subject.role}`), body: bodyName ?? '' });
