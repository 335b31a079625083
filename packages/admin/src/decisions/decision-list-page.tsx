import type { DecisionList } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps, useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { byName } from '../language/format.ts';
import { t } from '../language/language.ts';
import { listBodies } from '../organisation/data.ts';
import { listPeople } from '../people/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { SelectField } from '../ui/form.tsx';
import { NamesProvider } from '../ui/mention-text.tsx';
import { Empty, Page, Section, Waiting } from '../ui/page.tsx';
import { SearchForm } from '../ui/search-form.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { type ArchiveSearch, listArchiveEntries } from './archive/archive-data.ts';
import { ArchiveFound } from './archive/archive-found.tsx';
import { type DecisionSearch, listDecisions } from './data.ts';
import { DecisionRow } from './decision-row.tsx';
import { statuses } from './decision-status.tsx';
import './decisions.css';

type Decision = DecisionList['decisions'][number];
const filters = ['q', 'year', 'outcome', 'ownerId', 'status'] as const;

/** The register of decisions. The address holds the search, so that it can be kept and sent to somebody. */
export const DecisionListPage = (_: RouteSectionProps) => {
  const organisation = useOrganisation();
  const [search, setSearch] = useSearchParams<Record<(typeof filters)[number], string>>();
  const asked = (): DecisionSearch =>
    Object.fromEntries(filters.map((name) => [name, String(search[name] ?? '')]));
  const registerPdf = () => {
    const given = Object.entries(asked()).filter(([, value]) => value) as [string, string][];
    return `/api/organisations/${organisation.id}/decisions/register.pdf?${new URLSearchParams(given)}`;
  };
  return (
    <Page
      title={t('decisions.title')}
      actions={
        <>
          <Show when={organisation.may('getDecisionRegisterPdf')}>
            <a class="button" data-kind="quiet" href={registerPdf()} rel="external">
              {t('decisions.as-pdf')}
            </a>
          </Show>
          <Show when={organisation.may('listDecidedFees')}>
            <LinkButton href={organisation.to('/decisions/fees')}>{t('fees.to')}</LinkButton>
          </Show>
          <Show when={organisation.may('listArchiveEntries')}>
            <LinkButton href={organisation.to('/decisions/archive')}>
              {t('archive.title')}
            </LinkButton>
          </Show>
        </>
      }
    >
      <Filters asked={asked()} onAsk={(change) => setSearch(change)} />
      <Waiting>
        <Found asked={asked()} onShowAll={() => setSearch(nothing)} />
      </Waiting>
      <WholeList of={`/api/organisations/${organisation.id}/decisions/file`} />
      <Show when={inArchive(asked())}>
        {(search) => (
          <Waiting>
            <FromArchive asked={search()} />
          </Waiting>
        )}
      </Show>
    </Page>
  );
};

/** What of a search can be about the years before: nothing of it had an outcome or an owner here. */
const inArchive = ({ q, year, outcome, ownerId, status }: DecisionSearch) =>
  outcome || ownerId || status ? undefined : { q, year, limit: '20' };

/** What the same search finds of earlier archives, beside the register. */
const FromArchive = (props: { asked: ArchiveSearch }) => {
  const organisation = useOrganisation();
  return (
    <Section title={t('archive.list')}>
      <ArchiveFound
        asked={props.asked}
        none={
          <p class="soft">
            {t(props.asked.q || props.asked.year ? 'archive.none-found' : 'archive.none')}
          </p>
        }
      />
      <p class="links small">
        <A href={organisation.to('/decisions/archive')}>{t('archive.to')}</A>
      </p>
    </Section>
  );
};

const nothing = Object.fromEntries(filters.map((name) => [name, null]));

type FilterProps = {
  asked: DecisionSearch;
  onAsk: (change: Record<string, string | null>) => void;
};

const Filters = (props: FilterProps) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const people = createAsync(async () =>
    organisation.may('listPeople') ? (await listPeople(organisation.id)).people : [],
  );
  const owners = () => [
    ...(bodies()?.bodies ?? []).map((body) => ({ value: body.bodyId, label: body.name })),
    ...(organisation.personId
      ? [{ value: organisation.personId, label: t('decisions.mine') }]
      : []),
    ...(people() ?? [])
      .filter(({ personId }) => personId !== organisation.personId)
      .map((person) => ({ value: person.personId, label: person.name ?? '' }))
      .sort(byName(({ label }) => label)),
  ];
  const before = createAsync(
    async () => (await listArchiveEntries(organisation.id, { limit: '1' })).years,
  );
  const years = () => {
    const now = new Date().getFullYear();
    const latest = Array.from({ length: 12 }, (_, back) => now - back);
    const all = new Set([...latest, ...(before() ?? [])]);
    return [...all]
      .sort((a, b) => b - a)
      .map((year) => ({ value: String(year), label: String(year) }));
  };
  const choose = (name: string) => (event: { currentTarget: HTMLSelectElement }) =>
    props.onAsk({ [name]: event.currentTarget.value || null });
  return (
    <SearchForm
      class="decision-filters"
      label={t('decisions.search')}
      hint={t('decisions.search-hint')}
      verb={t('decisions.find')}
      value={props.asked.q ?? ''}
      onFind={(q) => props.onAsk({ q })}
    >
      <div class="form-parts filter-parts">
        <SelectField
          name="year"
          label={t('decisions.year')}
          empty={t('decisions.any-year')}
          value={props.asked.year}
          options={years()}
          onChange={choose('year')}
          required
        />
        <SelectField
          name="outcome"
          label={t('decisions.outcome')}
          empty={t('decisions.any-outcome')}
          value={props.asked.outcome}
          options={[
            { value: 'carried', label: t('outcome.carried') },
            { value: 'rejected', label: t('outcome.rejected') },
          ]}
          onChange={choose('outcome')}
          required
        />
        <SelectField
          name="status"
          label={t('decisions.status')}
          empty={t('decisions.any-status')}
          value={props.asked.status}
          options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          onChange={choose('status')}
          required
        />
        <SelectField
          name="ownerId"
          label={t('decisions.owner')}
          empty={t('decisions.any-owner')}
          value={props.asked.ownerId}
          options={owners()}
          onChange={choose('ownerId')}
          required
        />
      </div>
    </SearchForm>
  );
};

const Found = (props: { asked: DecisionSearch; onShowAll: () => void }) => {
  const organisation = useOrganisation();
  const first = createAsync(() => listDecisions(organisation.id, props.asked));
  const [more, setMore] = createSignal<readonly DecisionList[]>([]);
  createEffect(
    on(
      () => JSON.stringify(props.asked),
      () => setMore([]),
      { defer: true },
    ),
  );
  const pages = () => [first(), ...more()].filter((page) => page !== undefined);
  const decisions = (): readonly Decision[] => pages().flatMap((page) => page.decisions);
  const next = () => pages().at(-1)?.next;
  const showMore = async () => {
    const cursor = next();
    if (cursor)
      setMore([...more(), await listDecisions(organisation.id, { ...props.asked, cursor })]);
  };
  const nameOf = (personId: string) =>
    pages()
      .flatMap((page) => page.people)
      .find((one) => one.personId === personId)?.name;
  const isFiltered = () => Object.values(props.asked).some(Boolean);
  return (
    <NamesProvider nameOf={nameOf}>
      <Show
        when={decisions().length}
        fallback={
          <Show when={first()}>
            <Empty title={t(isFiltered() ? 'decisions.none-found' : 'decisions.none')}>
              <p>{t(isFiltered() ? 'decisions.none-found-why' : 'decisions.none-why')}</p>
              <Show when={isFiltered()}>
                <Button onClick={() => props.onShowAll()}>{t('decisions.show-all')}</Button>
              </Show>
            </Empty>
          </Show>
        }
      >
        <ul class="rows" ref={arrowKeys} aria-label={t('decisions.list')}>
          <For each={decisions()}>{(decision) => <DecisionRow decision={decision} />}</For>
        </ul>
        <Show when={next()}>
          <Button onClick={showMore}>{t('decisions.more')}</Button>
        </Show>
      </Show>
    </NamesProvider>
  );
};
