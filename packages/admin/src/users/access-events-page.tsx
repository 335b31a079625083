import type { AccessEvents } from '@klubba/api/contract';
import type { Role } from '@klubba/domain';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { moment } from '../language/format.ts';
import { t, tIfKnown } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { EmptyRow, Page } from '../ui/page.tsx';
import { listAccessEvents } from './data.ts';

type Event = AccessEvents['events'][number];

/** What has happened to who may do what, the newest first. */
export const AccessEventsPage = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listAccessEvents(organisation.id));
  const nameOf = (id: unknown) =>
    list()?.people.find(({ personId }) => personId === id)?.name ?? t('mention.erased');
  return (
    <Page
      title={t('users.events')}
      over={
        <Show when={organisation.may('listUsers')}>
          <A href={organisation.to('/users')}>{t('users.title')}</A>
        </Show>
      }
      lead={t('users.events-lead')}
    >
      <ol class="rows">
        <For
          each={list()?.events.toReversed()}
          fallback={<EmptyRow title={t('users.events-none')} />}
        >
          {(event) => (
            <li class="row">
              <span class="row-title">{inWords(event, nameOf(event.data.personId))}</span>
              <span class="row-note">
                {moment(event.recordedAt)},{' '}
                {event.by ? (event.by.name ?? t('mention.erased')) : t('trail.system')}
              </span>
            </li>
          )}
        </For>
      </ol>
    </Page>
  );
};

const inWords = ({ type, data }: Event, name: string) => {
  const kind = type === 'CredentialChanged' ? `${data.credential}-${data.change}` : type;
  const roles = [data.roles ?? data.role ?? []].flat() as Role[];
  const role = roles.map((one) => t(`role.${one}`)).join(', ');
  return tIfKnown(`users.did-${kind}`, { name, role }) ?? type;
};
