import { createAsync, type RouteSectionProps, useSearchParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { listBodies } from '../../organisation/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { SelectField } from '../../ui/form.tsx';
import { Empty, Page, Waiting } from '../../ui/page.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { WholeList } from '../../ui/whole-list.tsx';
import { type ArchiveSearch, listArchiveEntries } from './archive-data.ts';
import { ArchiveFound } from './archive-found.tsx';
import '../decisions.css';

const filters = ['q', 'year', 'kind', 'bodyId', 'state'] as const;

/** What was recorded from earlier archives. The address holds the search, so that it can be kept and sent to somebody. */
export const ArchiveListPage = (_: RouteSectionProps) => {
  const organisation = useOrganisation();
  const [search, setSearch] = useSearchParams<Record<(typeof filters)[number], string>>();
  const asked = (): ArchiveSearch =>
    Object.fromEntries(filters.map((name) => [name, String(search[name] ?? '')]));
  const given = () =>
    new URLSearchParams(Object.entries(asked()).filter(([, value]) => value) as [string, string][]);
  const isFiltered = () => Object.values(asked()).some(Boolean);
  return (
    <Page
      title={t('archive.title')}
      over={t('decisions.title')}
      lead={t('archive.lead')}
      actions={
        <>
          <Show when={organisation.may('recordArchiveEntry')}>
            <LinkButton href={organisation.to('/decisions/archive/new')}>
              {t('archive.record')}
            </LinkButton>
          </Show>
          <Show when={organisation.may('importArchive')}>
            <LinkButton href={organisation.to('/decisions/archive/import')}>
              {t('archive.import')}
            </LinkButton>
          </Show>
        </>
      }
    >
      <Filters asked={asked()} onAsk={(change) => setSearch(change)} />
      <Waiting>
        <ArchiveFound
          asked={asked()}
          none={
            <Empty title={t(isFiltered() ? 'archive.none-found' : 'archive.none')}>
              <p>{t(isFiltered() ? 'decisions.none-found-why' : 'archive.none-why')}</p>
            </Empty>
          }
        />
      </Waiting>
      <WholeList
        of={`/api/organisations/${organisation.id}/archive-entries/file`}
        search={given().toString()}
      />
    </Page>
  );
};

type FilterProps = {
  asked: ArchiveSearch;
  onAsk: (change: Record<string, string | null>) => void;
};

const Filters = (props: FilterProps) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const years = createAsync(
    async () => (await listArchiveEntries(organisation.id, { state: props.asked.state })).years,
  );
  const choose = (name: string) => (event: { currentTarget: HTMLSelectElement }) =>
    props.onAsk({ [name]: event.currentTarget.value || null });
  return (
    <SearchForm
      class="decision-filters"
      label={t('archive.search')}
      hint={t('archive.search-hint')}
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
          options={(years() ?? []).map((year) => ({ value: String(year), label: String(year) }))}
          onChange={choose('year')}
          required
        />
        <SelectField
          name="kind"
          label={t('archive.kind')}
          empty={t('archive.any-kind')}
          value={props.asked.kind}
          options={(['decision', 'minutes'] as const).map((value) => ({
            ...{ value, label: t(`archive.kind.${value}`) },
          }))}
          onChange={choose('kind')}
          required
        />
        <SelectField
          name="bodyId"
          label={t('archive.body')}
          empty={t('archive.any-body')}
          value={props.asked.bodyId}
          options={(bodies()?.bodies ?? []).map(({ bodyId, name }) => ({
            ...{ value: bodyId, label: name, written: true },
          }))}
          onChange={choose('bodyId')}
          required
        />
        <Show when={organisation.may('withdrawArchiveEntry')}>
          <SelectField
            name="state"
            label={t('archive.state')}
            value={props.asked.state || 'standing'}
            options={(['standing', 'withdrawn'] as const).map((value) => ({
              ...{ value, label: t(`archive.state.${value}`) },
            }))}
            onChange={choose('state')}
            required
          />
        </Show>
      </div>
    </SearchForm>
  );
};
