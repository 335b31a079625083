import type { ArchiveEntrySummary } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { MentionText } from '../../ui/mention-text.tsx';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { toldDay } from './told-day.ts';

/** What was recorded from an earlier archive, in a list: what it says is the link, and where it comes from stands with it. */
export const ArchiveRow = (props: { entry: ArchiveEntrySummary }) => {
  const organisation = useOrganisation();
  return (
    <li class="archive-row">
      <A
        href={organisation.to(`/decisions/archive/${props.entry.entryId}`)}
        class="decision-link archive-link"
        data-row
      >
        <ArchiveWords entry={props.entry} />
      </A>
    </li>
  );
};

/** The same as it stands on its own page. */
export const ArchiveWords = (props: { entry: ArchiveEntrySummary }) => (
  <div class="decision archive">
    <p class="decision-number">
      <Show when={props.entry.number}>
        {(number) => (
          <b>
            <Written>{number()}</Written>
          </b>
        )}
      </Show>{' '}
      {t(`archive.kind.${props.entry.kind}`)}
    </p>
    <div class="decision-text">
      <Show when={props.entry.title}>
        {(title) => (
          <p class="archive-title">
            <MentionText text={title()} />
          </p>
        )}
      </Show>
      <Show when={props.entry.text}>
        {(text) => (
          <p class="archive-text">
            <MentionText text={text()} />
          </p>
        )}
      </Show>
      <Show when={!props.entry.title && !props.entry.text}>
        <p class="soft">{t('archive.erased')}</p>
      </Show>
      <Show when={props.entry.excerpt}>
        {(excerpt) => (
          <p class="soft small">
            … <Written>{excerpt()}</Written> …
          </p>
        )}
      </Show>
    </div>
    <p class="decision-how">
      <span>
        <Show when={props.entry.bodyName}>
          {(name) => (
            <>
              <Written>{name()}</Written>,{' '}
            </>
          )}
        </Show>
        {toldDay(props.entry.toldDay)}
      </span>
    </p>
    <p class="decision-after">
      <Status tone="quiet">{t('archive.origin')}</Status>
      <Show when={props.entry.withdrawnAt}>
        <Status tone="wax">{t('archive.withdrawn')}</Status>
      </Show>
      <span>
        <Written>{props.entry.source ?? t('archive.erased')}</Written>
      </span>
    </p>
  </div>
);
