import type { CongressSummary } from '@klubba/api/contract/congresses';
import { A, createAsync, useNavigate } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { LinkButton } from '../ui/button.tsx';
import { Empty, Page } from '../ui/page.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import { Status } from '../ui/status.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { Written } from '../ui/written.tsx';
import { listCongresses } from './data.ts';
import { sayMoment } from './moments.ts';

/** The congresses that the association prepares for or follows up, the latest first. */
export const CongressListPage = () => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const list = createAsync(() => listCongresses(organisation.id));
  const mayArrange = () => organisation.may('arrangeCongress');
  const begin = () => organisation.to('/congresses/new');
  useShortcuts(
    ...(mayArrange()
      ? [{ keys: 'c', label: () => t('congresses.new'), run: () => navigate(begin()) }]
      : []),
  );
  return (
    <Page
      title={t('congresses.title')}
      actions={
        <Show when={mayArrange()}>
          <LinkButton kind="main" keys="c" href={begin()}>
            {t('congresses.new')}
          </LinkButton>
        </Show>
      }
    >
      <Show
        when={list()?.congresses.length}
        fallback={
          <Show when={list()}>
            <Empty title={t('congresses.none')}>
              <p>{t('congresses.none-why')}</p>
            </Empty>
          </Show>
        }
      >
        <ul class="rows" ref={arrowKeys}>
          <For each={list()?.congresses}>{(one) => <Row congress={one} />}</For>
        </ul>
      </Show>
      <WholeList of={`/api/organisations/${organisation.id}/congresses/file`} />
    </Page>
  );
};

const Row = (props: { congress: CongressSummary }) => {
  const organisation = useOrganisation();
  const open = () => props.congress.openTasks + props.congress.openAnchorings;
  return (
    <li>
      <A href={organisation.to(`/congresses/${props.congress.congressId}`)} class="row">
        <span class="row-title">
          <Written>{props.congress.name}</Written>
        </span>
        <span class="row-note">{noteOf(props.congress)}</span>
        <span class="row-side">
          <Status tone={open() ? 'going' : 'good'}>
            {open() ? t('congresses.open', { count: open() }) : t('congresses.nothing-open')}
          </Status>
        </span>
      </A>
    </li>
  );
};

const noteOf = ({ startsOn, place, nextDeadline }: CongressSummary): string =>
  [
    startsOn ? day(startsOn) : t('congress.no-days'),
    place,
    nextDeadline &&
      t('congresses.next', {
        what: nextDeadline.name || t(`deadline-for.${nextDeadline.for}`),
        moment: sayMoment(nextDeadline.at),
      }),
  ]
    .filter(Boolean)
    .join(' · ');
