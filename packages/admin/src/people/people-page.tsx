import type { PersonSummary } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { sayNoVote } from '../language/say.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyRow, Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { listPeople, type PeopleSearch } from './data.ts';
import { PeopleSearchForm } from './people-search-form.tsx';
import { toldApart } from './told-apart.ts';

export const PeoplePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const search = () => searchIn(props.location.query);
  const list = createAsync(() => listPeople(organisation.id, search()));
  const nextPage = (cursor: string) =>
    `?${new URLSearchParams({ ...props.location.query, cursor } as Record<string, string>)}`;
  return (
    <Page
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        <Show when={organisation.may('registerPerson')}>
          <LinkButton kind="main" href={organisation.to('/people/new')}>
            {t('people.register')}
          </LinkButton>
          <LinkButton href={organisation.to('/people/many')}>{t('people.many')}</LinkButton>
          <LinkButton href={organisation.to('/people/import')}>{t('people.import')}</LinkButton>
          <LinkButton href={organisation.to('/people/fees')}>{t('people.fees')}</LinkButton>
        </Show>
      }
    >
      <PeopleSearchForm search={search()} />
      <ul class="rows" ref={arrowKeys}>
        <For
          each={toldApart(list()?.people ?? [])}
          fallback={
            <Show when={list()}>
              <EmptyRow title={t(search().q ? 'people.none-found' : 'people.none')} />
            </Show>
          }
        >
          {(person) => <PersonRow person={person} />}
        </For>
      </ul>
      <Show when={list()?.next}>
        {(next) => (
          <p>
            <A href={nextPage(next())}>{t('people.more')}</A>
          </p>
        )}
      </Show>
      <WholeList of={`/api/organisations/${organisation.id}/people/file`} />
    </Page>
  );
};

const PersonRow = (props: { person: PersonSummary & { apart: string | null } }) => {
  const organisation = useOrganisation();
  const right = () => props.person.votingRight;
  return (
    <li>
      <A class="row" href={organisation.to(`/people/${props.person.personId}`)}>
        <span class="row-title">{props.person.name ?? t('mention.erased')}</span>
        <span class="row-note">
          <Show when={props.person.apart}>{(apart) => <>{apart()}; </>}</Show>
          {membershipInWords(props.person)}
          <Show when={right().reason}>
            {(reason) => <>; {sayNoVote(reason(), right().facts)}</>}
          </Show>
        </span>
        <span class="row-side">
          <Show
            when={right().entitled}
            fallback={<Status tone="quiet">{t('person.no-vote')}</Status>}
          >
            <Status tone="good">{t('people.may-vote')}</Status>
          </Show>
        </span>
      </A>
    </li>
  );
};

const membershipInWords = ({ membership }: PersonSummary) => {
  if (!membership) return t('people.no-membership');
  const { from, to } = membership;
  return to
    ? t('people.member-until', { from: day(from), to: day(to) })
    : t('people.member-since', { from: day(from) });
};

const searchIn = (query: RouteSectionProps['location']['query']): PeopleSearch => {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' && value ? value : undefined;
  };
  return { q: text('q'), membership: text('membership'), cursor: text('cursor') };
};
