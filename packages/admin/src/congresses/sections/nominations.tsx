import type { CongressView } from '@klubba/api/contract/congresses';
import { For, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { MentionText } from '../../ui/mention-text.tsx';
import { Status, type Tone } from '../../ui/status.tsx';
import { CongressAct } from '../congress-form.tsx';
import { mayBeAsked } from '../forms/nomination-fields.tsx';
import { sayMoment } from '../moments.ts';
import { nameIn } from '../names.ts';
import { DecisionLink, MeetingLink, Part, Way } from './parts.tsx';

type Nomination = CongressView['nominations'][number];

/** Whom the association nominates to what the congress elects to. */
export const Nominations = (props: { view: CongressView }) => (
  <Part
    view={props.view}
    title={t('congress.nominations')}
    add={{ path: 'nominations/new', label: t('congress.add-nomination') }}
    isEmpty={props.view.nominations.length === 0}
    empty={t('congress.no-nominations')}
  >
    <Show when={props.view.may.arrange && mayBeAsked(props.view).length}>
      <p class="screen-only">
        <Way view={props.view} path="nominations/agenda" what={t('congress.nominations')}>
          {t('congress.ask-meeting')}
        </Way>
      </p>
    </Show>
    <ul class="rows">
      <For each={props.view.nominations}>
        {(one) => <NominationRow view={props.view} one={one} />}
      </For>
    </ul>
  </Part>
);

const NominationRow = (props: { view: CongressView; one: Nomination }) => {
  const who = () => {
    const { personId, name } = props.one;
    return (personId ? nameIn(props.view)(personId) : name) ?? t('mention.erased');
  };
  const what = () => `${who()}, ${props.one.to}`;
  const at = <const Rest extends string>(rest: Rest) =>
    `nominations/${props.one.nominationId}${rest}` as const;
  const state = () => stateOf(props.one);
  return (
    <li class="row">
      <span class="row-title">{what()}</span>
      <span class="row-note">
        <Show when={props.one.conditions}>
          {(conditions) => (
            <span class="congress-arose">
              <MentionText text={conditions()} />
            </span>
          )}
        </Show>
        <Show when={props.one.asked}>
          {(asked) => (
            <span class="congress-arose">
              {t(`nomination-answer.${asked().answer}`)}{' '}
              <MeetingLink view={props.view} meetingId={asked().meetingId} />{' '}
              <DecisionLink view={props.view} decisionId={asked().decisionId} />
            </span>
          )}
        </Show>
        <span class="congress-arose">
          {saidOf(props.one)}
          <Show when={props.one.decisionId || props.one.decision}>
            {' '}
            <DecisionLink view={props.view} decisionId={props.one.decisionId} />{' '}
            {props.one.decision}
          </Show>
        </span>
      </span>
      <span class="row-side">
        <Status tone={state()[0]}>{t(`nomination-state.${state()[1]}`)}</Status>
      </span>
      <Show when={props.view.may.arrange}>
        <div class="row-more congress-ways screen-only">
          <Show when={!props.one.consent}>
            <CongressAct
              congressId={props.view.congressId}
              verb={t('congress.consents')}
              what={t('congress.consents-who', { who: what() })}
              onSend={(command) => command(`/${at('/consent')}`, { consents: true }, 'PUT')}
            />
            <CongressAct
              congressId={props.view.congressId}
              verb={t('congress.declines')}
              what={t('congress.declines-who', { who: what() })}
              onSend={(command) => command(`/${at('/consent')}`, { consents: false }, 'PUT')}
            />
          </Show>
          <Show when={props.one.consent?.consents !== false}>
            <Way view={props.view} path={at('/sending')} what={what()}>
              {t(props.one.sent ? 'congress.change-sending' : 'congress.send')}
            </Way>
          </Show>
          <Show when={props.one.sent}>
            <Way view={props.view} path={at('/receipt')} what={what()}>
              {t(props.one.received ? 'congress.change-receipt' : 'congress.receive')}
            </Way>
          </Show>
          <Show when={!props.one.sent}>
            <Way view={props.view} path={at('')} what={what()}>
              {t('congress.change')}
            </Way>
            <details class="more">
              <summary aria-label={t('congress.take-back-who', { who: what() })}>
                {t('congress.take-back')}
              </summary>
              <div class="more-fields">
                <p class="hint">{t('congress.take-back-means')}</p>
                <CongressAct
                  congressId={props.view.congressId}
                  kind="plain"
                  verb={t('congress.take-back-do')}
                  onSend={(command) => command(`/${at('')}`, {}, 'DELETE')}
                />
              </div>
            </details>
          </Show>
        </div>
      </Show>
    </li>
  );
};

const stateOf = ({ consent, sent, received }: Nomination) => {
  if (received) return ['good', 'received'] as const satisfies [Tone, string];
  if (sent) return ['going', 'sent'] as const;
  if (consent && !consent.consents) return ['quiet', 'declined'] as const;
  return consent ? (['going', 'consents'] as const) : (['waiting', 'asked'] as const);
};

const saidOf = ({ sent, received }: Nomination): string => {
  if (!sent) return '';
  const how = t('congress.sent', { day: day(sent.on), to: sent.to });
  if (!received) return how;
  const came = received.at ? t('congress.received-at', { moment: sayMoment(received.at) }) : '';
  return [how, came, received.reply].filter(Boolean).join(' ');
};
