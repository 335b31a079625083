import type { PaperList } from '@klubba/api/contract';
import { A, createAsync, useSearchParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, writtenIn } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Empty, Page, Waiting } from '../../ui/page.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { WholeList } from '../../ui/whole-list.tsx';
import { listPapers } from './data.ts';
import '../meetings.css';

/** Papers of all meetings, found by what stands in them. The address holds the search. */
export const PapersPage = () => {
  const organisation = useOrganisation();
  const [search, setSearch] = useSearchParams<{ q: string }>();
  const asked = () => String(search.q ?? '');
  return (
    <Page
      title={t('papers.all')}
      over={<A href={organisation.to('/meetings')}>{t('meetings.title')}</A>}
      lead={t('papers.lead')}
    >
      <SearchForm
        label={t('papers.search')}
        verb={t('papers.find')}
        value={asked()}
        onFind={(q) => setSearch({ q })}
      />
      <Waiting>
        <Found q={asked()} />
      </Waiting>
      <WholeList
        of={`/api/organisations/${organisation.id}/papers/file`}
        search={new URLSearchParams(asked() ? { q: asked() } : {}).toString()}
      />
    </Page>
  );
};

const Found = (props: { q: string }) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listPapers(organisation.id, props.q));
  return (
    <Show when={list()}>
      {(found) => (
        <Show
          when={found().papers.length}
          fallback={<Empty title={t(props.q ? 'papers.not-found' : 'papers.none')} />}
        >
          <ul class="plain-list" aria-label={t('papers.all')}>
            <For each={found().papers}>{(paper) => <PaperRow paper={paper} />}</For>
          </ul>
        </Show>
      )}
    </Show>
  );
};

const PaperRow = (props: { paper: PaperList['papers'][number] }) => {
  const organisation = useOrganisation();
  const meeting = () => `/meetings/${props.paper.meetingId}`;
  return (
    <li>
      <p class="serif" lang={writtenIn()}>
        <a
          href={`/api/organisations/${organisation.id}${meeting()}/files/${props.paper.fileId}`}
          rel="external"
          download=""
        >
          {props.paper.title}
        </a>
      </p>
      <Show when={props.paper.excerpt}>
        {(excerpt) => (
          <p class="small" lang={writtenIn()}>
            … {excerpt()} …
          </p>
        )}
      </Show>
      <p class="soft small">
        <A href={organisation.to(meeting())}>{props.paper.meetingTitle}</A>,{' '}
        {day(props.paper.startsOn)}
        <Show when={props.paper.itemTitle}>{(title) => <>. {title()}</>}</Show>
        <Show when={props.paper.read !== 'read'}>
          . {t(`papers.${props.paper.read as 'waiting'}`)}
        </Show>
      </p>
    </li>
  );
};
