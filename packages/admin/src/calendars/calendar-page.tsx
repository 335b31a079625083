import type { CalendarItem } from '@klubba/api/contract/calendars';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { writtenIn } from '../language/format.ts';
import { language, t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyRow, Page, Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { listCalendar } from './data.ts';
import { OutsideCalendars } from './outside-calendars.tsx';
import { Subscriptions } from './subscriptions.tsx';
import { whenInWords } from './when-in-words.ts';

export const CalendarPage = () => {
  const organisation = useOrganisation();
  return (
    <Page
      title={t('calendar.title')}
      lead={t('calendar.lead')}
      actions={
        <>
          <LinkButton kind="main" href={organisation.to('/calendar/subscribe')}>
            {t('calendar.subscribe')}
          </LinkButton>
          <Show when={organisation.may('addOutsideCalendar')}>
            <LinkButton href={organisation.to('/calendar/outside/new')}>
              {t('calendar.add-outside')}
            </LinkButton>
          </Show>
        </>
      }
    >
      <Coming />
      <OutsideCalendars />
      <Subscriptions />
    </Page>
  );
};

const Coming = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listCalendar(organisation.id, language()));
  return (
    <Section title={t('calendar.coming')}>
      <ul class="rows" ref={arrowKeys}>
        <For
          each={list()?.items}
          fallback={
            <EmptyRow title={t('calendar.nothing')}>
              <p>{t('calendar.nothing-why')}</p>
            </EmptyRow>
          }
        >
          {(item) => <ItemRow item={item} />}
        </For>
      </ul>
    </Section>
  );
};

const ItemRow = (props: { item: CalendarItem }) => (
  <li>
    <A class="row" href={props.item.path}>
      <span class="row-title" lang={writtenIn()}>
        {props.item.title}
      </span>
      <span class="row-note">
        {whenInWords(props.item)}
        <Show when={props.item.place}>
          {(place) => (
            <>
              {' · '}
              <span lang={writtenIn()}>{place()}</span>
            </>
          )}
        </Show>
      </span>
      <span class="row-side">
        <Show
          when={unsettled(props.item)}
          fallback={<span class="soft">{t(`calendar.of-${props.item.of}`)}</span>}
        >
          {(status) => <Status tone="quiet">{t(`calendar.is-${status()}`)}</Status>}
        </Show>
      </span>
    </A>
  </li>
);

const unsettled = ({ status }: CalendarItem) => (status === 'confirmed' ? undefined : status);
