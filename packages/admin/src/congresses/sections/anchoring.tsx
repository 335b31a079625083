import type { CongressView } from '@klubba/api/contract/congresses';
import { For, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { MentionText, plainText } from '../../ui/mention-text.tsx';
import { Status, type Tone } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { nameIn, ownerIn } from '../names.ts';
import { MeetingLink, MotionLink, Part, Way } from './parts.tsx';

type Item = CongressView['anchorings'][number];

/** What the congress decided that concerns the association: open until somebody has reported what changed here. */
export const Anchoring = (props: { view: CongressView }) => (
  <Part
    view={props.view}
    title={t('congress.anchoring')}
    add={{ path: 'anchorings/new', label: t('congress.add-anchoring') }}
    lead={t('congress.anchoring-lead')}
    isEmpty={props.view.anchorings.length === 0}
    empty={t('congress.no-anchoring')}
  >
    <ul class="rows">
      <For each={ordered(props.view)}>{(one) => <ItemRow view={props.view} one={one} />}</For>
    </ul>
  </Part>
);

/** What is open stands first. */
const ordered = ({ anchorings }: CongressView) =>
  anchorings.toSorted((a, b) => Number(a.reported !== null) - Number(b.reported !== null));

const tones: Record<Item['stage'], Tone> = {
  needed: 'waiting',
  planned: 'going',
  discussed: 'going',
  reported: 'good',
};

const ItemRow = (props: { view: CongressView; one: Item }) => {
  const what = () => plainText(props.one.title, nameIn(props.view));
  const at = (rest: string) => `anchorings/${props.one.anchoringId}/${rest}`;
  return (
    <li class="row" id={`anchoring-${props.one.anchoringId}`} data-done={!!props.one.reported}>
      <span class="row-title">
        <MentionText text={props.one.title} />
      </span>
      <span class="row-side">
        <Show when={!props.one.reported && props.one.dueOn}>
          {(due) => <span class="figures">{day(due())}</span>}
        </Show>
        <Status tone={props.one.overdue ? 'waiting' : tones[props.one.stage]}>
          {props.one.overdue ? t('congress.late') : t(`anchoring-stage.${props.one.stage}`)}
        </Status>
      </span>
      <dl class="facts row-more congress-facts">
        <Show when={props.one.decision || props.one.motionId}>
          <dt>{t('congress.decided')}</dt>
          <dd>
            <Written>{props.one.decision}</Written>{' '}
            <MotionLink view={props.view} motionId={props.one.motionId} />
          </dd>
        </Show>
        <dt>{t('congress.responsible')}</dt>
        <dd>{ownerIn(props.view)(props.one.owner)}</dd>
        <Show when={props.one.material}>
          {(material) => (
            <>
              <dt>{t('congress.material')}</dt>
              <dd>
                <MentionText text={material()} />
              </dd>
            </>
          )}
        </Show>
        <Show when={props.one.meetingId}>
          <dt>{t('congress.at-meeting')}</dt>
          <dd>
            <MeetingLink view={props.view} meetingId={props.one.meetingId} />
          </dd>
        </Show>
        <For each={props.one.discussed}>
          {(told) => (
            <>
              <dt>{t('congress.discussed')}</dt>
              <dd>
                <Show when={told.on}>{(on) => `${day(on())} `}</Show>
                <MeetingLink view={props.view} meetingId={told.meetingId} />{' '}
                <MentionText text={told.note} />
              </dd>
            </>
          )}
        </For>
        <Show when={props.one.reported}>
          {(reported) => (
            <>
              <dt>{t('congress.changed')}</dt>
              <dd class="serif">
                <MentionText text={reported().changed} /> ({day(reported().on)})
              </dd>
            </>
          )}
        </Show>
      </dl>
      <Show when={props.view.may.arrange}>
        <div class="row-more congress-ways screen-only">
          <Show when={!props.one.reported}>
            <Way view={props.view} path={at('plan')} what={what()}>
              {t('congress.plan')}
            </Way>
            <Way view={props.view} path={at('discussion')} what={what()}>
              {t('congress.tell-discussed')}
            </Way>
          </Show>
          <Way view={props.view} path={at('report')} what={what()}>
            {t(props.one.reported ? 'congress.change-report' : 'congress.report')}
          </Way>
          <Show when={!props.one.reported}>
            <Way view={props.view} path={at('removal')} what={what()}>
              {t('congress.drop')}
            </Way>
          </Show>
        </div>
      </Show>
    </li>
  );
};

/** What those who were there told at home. */
export const DelegatesReports = (props: { view: CongressView }) => (
  <Part
    view={props.view}
    title={t('congress.delegates')}
    add={{ path: 'delegates-reports/new', label: t('congress.add-delegates') }}
    isEmpty={props.view.reports.length === 0}
    empty={t('congress.no-delegates')}
  >
    <For each={props.view.reports}>
      {(one) => (
        <article class="congress-report">
          <p class="soft">
            <Show when={one.on}>{(on) => `${day(on())} `}</Show>
            <MeetingLink view={props.view} meetingId={one.meetingId} />
          </p>
          <p class="serif prose">
            <MentionText text={one.text} />
          </p>
          <Show when={props.view.may.arrange}>
            <div class="congress-ways screen-only">
              <Way
                view={props.view}
                path={`delegates-reports/${one.reportId}`}
                what={t('congress.delegates')}
              >
                {t('congress.change')}
              </Way>
            </div>
          </Show>
        </article>
      )}
    </For>
  </Part>
);
