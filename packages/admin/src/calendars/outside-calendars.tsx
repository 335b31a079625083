import type { OutsideCalendar, OutsideCalendarView } from '@klubba/api/contract/calendars';
import { createAsync, useSubmission } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { FormError } from '../ui/form.tsx';
import { EmptyRow, Section, Waiting } from '../ui/page.tsx';
import { RowAction } from '../ui/row-action.tsx';
import { Status } from '../ui/status.tsx';
import { getOutsideCalendar, listOutsideCalendars, removeOutsideCalendar } from './data.ts';
import { whenInWords } from './when-in-words.ts';

/** The calendars of others, each with where it is from; one that does not come keeps nothing else waiting. */
export const OutsideCalendars = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listOutsideCalendars(organisation.id));
  const removed = useSubmission(removeOutsideCalendar);
  return (
    <>
      <FormError problem={isProblem(removed.result) ? removed.result : undefined} />
      <For each={list()?.calendars}>{(calendar) => <Outside calendar={calendar} />}</For>
    </>
  );
};

const Outside = (props: { calendar: OutsideCalendar }) => {
  const organisation = useOrganisation();
  return (
    <Section
      title={props.calendar.name}
      aside={
        <Show when={organisation.may('removeOutsideCalendar')}>
          <RowAction
            action={removeOutsideCalendar.with(organisation.id, props.calendar.calendarId)}
            verb={t('calendar.remove')}
            what={t('calendar.remove-this', { name: props.calendar.name })}
          />
        </Show>
      }
    >
      <p class="hint">{t('calendar.from-host', { host: props.calendar.host })}</p>
      <Waiting>
        <WhatComes calendarId={props.calendar.calendarId} />
      </Waiting>
    </Section>
  );
};

const WhatComes = (props: { calendarId: string }) => {
  const organisation = useOrganisation();
  const view = createAsync(() => getOutsideCalendar(organisation.id, props.calendarId));
  return (
    <Show when={view()}>
      {(found) => (
        <Show
          when={found().fault}
          fallback={
            <ul class="rows">
              <For each={found().items} fallback={<EmptyRow title={t('calendar.nothing')} />}>
                {(item) => <OutsideRow item={item} />}
              </For>
            </ul>
          }
        >
          {(fault) => (
            <p>
              <Status tone="waiting">{t(`calendar.fault-${fault()}`)}</Status>{' '}
              <span class="soft">{t('calendar.tried', { at: moment(found().fetchedAt) })}</span>
            </p>
          )}
        </Show>
      )}
    </Show>
  );
};

const OutsideRow = (props: { item: OutsideCalendarView['items'][number] }) => (
  <li class="row">
    <span class="row-title">{props.item.title || t('calendar.untitled')}</span>
    <span class="row-note">
      {whenInWords(props.item)}
      {props.item.place && ` · ${props.item.place}`}
    </span>
    <Show when={props.item.cancelled}>
      <span class="row-side">
        <Status tone="quiet">{t('calendar.is-cancelled')}</Status>
      </span>
    </Show>
  </li>
);
