import type { ArchiveEntryView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { moment } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Trail } from '../../meetings/trail.tsx';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { NamesProvider } from '../../ui/mention-text.tsx';
import { Page, Section, Waiting } from '../../ui/page.tsx';
import { Written } from '../../ui/written.tsx';
import { getArchiveEntry, listArchiveEntryEvents } from './archive-data.ts';
import { ArchiveWords } from './archive-row.tsx';
import '../../meetings/meetings.css';
import '../decisions.css';

/** What was recorded from an earlier archive: what it says, where it comes from, who vouches, and what was done with it. */
export const ArchiveEntryPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const entry = createAsync(() => getArchiveEntry(organisation.id, props.params.entryId!));
  return (
    <Show when={entry()}>
      {(found) => (
        <NamesProvider
          nameOf={(personId) => found().people.find((one) => one.personId === personId)?.name}
        >
          <Page
            title={t(`archive.kind.${found().kind}`)}
            over={<A href={organisation.to('/decisions/archive')}>{t('archive.title')}</A>}
            actions={<Ways entry={found()} />}
            context={<About entry={found()} />}
          >
            <div class="decision-hero">
              <ArchiveWords entry={found()} />
            </div>
            <Show when={found().file}>
              {(file) => (
                <p>
                  <a
                    href={`/api/organisations/${organisation.id}/archive-entries/${found().entryId}/file`}
                    rel="external"
                    download=""
                  >
                    {file().fileName ?? t('archive.file')}
                  </a>{' '}
                  <Show when={file().read === 'waiting'}>
                    <span class="soft small">{t('archive.file-waiting')}</span>
                  </Show>
                  <Show when={file().read === 'unreadable'}>
                    <span class="soft small">{t('archive.file-unreadable')}</span>
                  </Show>
                </p>
              )}
            </Show>
            <History entry={found()} />
            <TrailSection entryId={found().entryId} />
          </Page>
        </NamesProvider>
      )}
    </Show>
  );
};

type Props = { entry: ArchiveEntryView };

const Ways = (props: Props) => {
  const organisation = useOrganisation();
  const to = (act: string) => organisation.to(`/decisions/archive/${props.entry.entryId}/${act}`);
  return (
    <Show when={!props.entry.withdrawnAt}>
      <Show when={organisation.may('correctArchiveEntry')}>
        <LinkButton href={to('correction')}>{t('archive.correct')}</LinkButton>
      </Show>
      <Show when={organisation.may('withdrawArchiveEntry')}>
        <LinkButton href={to('withdrawal')}>{t('archive.withdraw')}</LinkButton>
      </Show>
    </Show>
  );
};

const nameOr = (person: { readonly name: string | null } | null) =>
  person ? (person.name ?? t('mention.erased')) : t('trail.system');

const About = (props: Props) => (
  <section>
    <h2>{t('archive.about')}</h2>
    <dl class="facts">
      <dt>{t('archive.source')}</dt>
      <dd>
        <Written>{props.entry.source ?? t('archive.erased')}</Written>
      </dd>
      <dt>{t('archive.recorded-by')}</dt>
      <dd>
        {nameOr(props.entry.recordedBy)}, {moment(props.entry.recordedAt)}
      </dd>
      <Show when={props.entry.voucher}>
        {(voucher) => (
          <>
            <dt>{t('archive.voucher')}</dt>
            <dd>{nameOr(voucher())}</dd>
          </>
        )}
      </Show>
      <dt>{t('archive.audience')}</dt>
      <dd>{t(`archive.audience.${props.entry.audience}`)}</dd>
    </dl>
  </section>
);

const History = (props: Props) => (
  <Show when={props.entry.changes.length > 1}>
    <Section title={t('archive.history')}>
      <ol class="plain-list">
        <For each={props.entry.changes}>
          {({ what, at, by, reason }) => (
            <li>
              {t(`archive.change.${what}`)} {moment(at)}, {nameOr(by)}
              <Show when={reason}>
                {(why) => (
                  <>
                    : <Written>{why()}</Written>
                  </>
                )}
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Section>
  </Show>
);

/** Fetched when it is asked for: few read it. */
const TrailSection = (props: { entryId: string }) => {
  const [open, setOpen] = createSignal(false);
  let part!: HTMLDivElement;
  const show = () => {
    setOpen(true);
    // The button is gone: what it shows takes the focus.
    part.focus({ preventScroll: true });
  };
  return (
    <div ref={part} tabIndex={-1} classList={{ 'screen-only': !open() }}>
      <Section title={t('decision.trail')}>
        <Show
          when={open()}
          fallback={
            <p>
              <Button onClick={show}>{t('trail.show')}</Button>
            </p>
          }
        >
          <Waiting>
            <Events entryId={props.entryId} />
          </Waiting>
        </Show>
      </Section>
    </div>
  );
};

const Events = (props: { entryId: string }) => {
  const organisation = useOrganisation();
  const trail = createAsync(() => listArchiveEntryEvents(organisation.id, props.entryId));
  return <Show when={trail()}>{(read) => <Trail events={read().events} />}</Show>;
};
