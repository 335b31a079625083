import type { CongressView } from '@klubba/api/contract/congresses';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { day, timeZone } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { plainText } from '../ui/mention-text.tsx';
import { Empty } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { Written } from '../ui/written.tsx';
import { sayMoment } from './moments.ts';
import { bodyIn, nameIn, ownerIn } from './names.ts';
import { type Happening, timeLine } from './time-line.ts';

/** What happens around the congress, in the order of time, with a line where we are now. */
export const TimeLine = (props: { view: CongressView }) => {
  const now = new Date().toISOString();
  const line = () => timeLine(props.view, { now, timeZone: timeZone() });
  const past = () => line().filter(({ isPast }) => isPast);
  const coming = () => line().filter(({ isPast }) => !isPast);
  return (
    <Show when={line().length} fallback={<Empty title={t('congress.line-empty')} />}>
      <ol class="time-line">
        <For each={past()}>{(one) => <Moment view={props.view} of={one} />}</For>
        <li class="time-line-now" aria-label={t('congress.now')}>
          <span>{t('congress.now')}</span>
        </li>
        <For each={coming()}>
          {(one, i) => <Moment view={props.view} of={one} next={i() === 0} />}
        </For>
      </ol>
    </Show>
  );
};

const Moment = (props: { view: CongressView; of: Happening; next?: boolean }) => (
  <li class="time-line-moment" data-kind={props.of.kind} data-past={props.of.isPast}>
    <time dateTime={props.of.at ?? props.of.on}>
      {props.of.at ? sayMoment(props.of.at) : days(props.view, props.of)}
    </time>
    <span class="time-line-what">{what(props.view, props.of)}</span>
    <Show when={stateOf(props.of, props.next === true)}>{(state) => state()}</Show>
  </li>
);

const days = ({ startsOn, endsOn }: CongressView, { kind, on }: Happening): string =>
  kind === 'congress' && endsOn && endsOn !== startsOn
    ? t('congress.days', { from: day(startsOn!), until: day(endsOn) })
    : day(on);

const stateOf = ({ kind, isPast, isLate }: Happening, next: boolean): JSX.Element => {
  if (isLate) return <Status tone="waiting">{t('congress.late')}</Status>;
  if (kind === 'deadline' && isPast) return <Status tone="quiet">{t('congress.passed')}</Status>;
  return next ? <Status tone="wax">{t('congress.next')}</Status> : undefined;
};

const what = (view: CongressView, { kind, of }: Happening): JSX.Element => {
  const organisation = useOrganisation();
  const said = (text: string) => plainText(text, nameIn(view));
  switch (kind) {
    case 'deadline': {
      const one = view.deadlines.find(({ deadlineId }) => deadlineId === of)!;
      return (
        <>
          <b>{t(`deadline-for.${one.for}`)}</b> <Written>{said(one.name)}</Written>
        </>
      );
    }
    case 'congress':
      return (
        <b>
          <Written>{[view.name, view.place].filter(Boolean).join(', ')}</Written>
        </b>
      );
    case 'meeting': {
      const one = view.meetings.find(({ meetingId }) => meetingId === of)!;
      const count = view.motions.filter(({ meetingIds }) => meetingIds.includes(of)).length;
      return (
        <>
          <A href={organisation.to(`/meetings/${of}`)}>
            <Written>{said(one.title)}</Written>
          </A>
          {`: ${t('congress.motions-there', { count })}`}
        </>
      );
    }
    case 'task': {
      const one = view.tasks.find(({ taskId }) => taskId === of)!;
      return (
        <>
          <Written>{said(one.what)}</Written>
          <span class="soft">{`, ${ownerIn(view)(one.owner)}`}</span>
        </>
      );
    }
    case 'evening': {
      const one = view.evenings.find(({ eveningId }) => eveningId === of)!;
      const whose = [one.bodyId ? bodyIn(view)(one.bodyId) : '', said(one.chapter)];
      return (
        <>
          {`${t('congress.evening')}: `}
          <Written>{whose.filter(Boolean).join(', ')}</Written>
        </>
      );
    }
    case 'anchoring': {
      const one = view.anchorings.find(({ anchoringId }) => anchoringId === of)!;
      return (
        <>
          {`${t('congress.to-report')}: `}
          <Written>{said(one.title)}</Written>
          <span class="soft">{`, ${ownerIn(view)(one.owner)}`}</span>
        </>
      );
    }
    case 'report':
      return t('congress.delegates-reported');
  }
};
