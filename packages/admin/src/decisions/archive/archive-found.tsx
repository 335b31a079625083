import type { ArchiveList } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { arrowKeys } from '../../ui/arrow-keys.ts';
import { Button } from '../../ui/button.tsx';
import { NamesProvider } from '../../ui/mention-text.tsx';
import { type ArchiveSearch, listArchiveEntries } from './archive-data.ts';
import { ArchiveRow } from './archive-row.tsx';

/** What a search finds of earlier archives, page after page; `none` stands where it finds nothing. */
export const ArchiveFound = (props: { asked: ArchiveSearch; none: JSX.Element }) => {
  const organisation = useOrganisation();
  const first = createAsync(() => listArchiveEntries(organisation.id, props.asked));
  const [more, setMore] = createSignal<readonly ArchiveList[]>([]);
  createEffect(
    on(
      () => JSON.stringify(props.asked),
      () => setMore([]),
      { defer: true },
    ),
  );
  const pages = () => [first(), ...more()].filter((page) => page !== undefined);
  const entries = () => pages().flatMap((page) => page.entries);
  const next = () => pages().at(-1)?.next;
  const showMore = async () => {
    const cursor = next();
    if (!cursor) return;
    setMore([...more(), await listArchiveEntries(organisation.id, { ...props.asked, cursor })]);
  };
  const nameOf = (personId: string) =>
    pages()
      .flatMap((page) => page.people)
      .find((one) => one.personId === personId)?.name;
  return (
    <NamesProvider nameOf={nameOf}>
      <Show when={entries().length} fallback={<Show when={first()}>{props.none}</Show>}>
        <ul class="rows" ref={arrowKeys} aria-label={t('archive.list')}>
          <For each={entries()}>{(entry) => <ArchiveRow entry={entry} />}</For>
        </ul>
        <Show when={next()}>
          <Button onClick={showMore}>{t('decisions.more')}</Button>
        </Show>
      </Show>
    </NamesProvider>
  );
};
