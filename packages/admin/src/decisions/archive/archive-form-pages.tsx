import type { ArchiveEntryView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { Field } from '../../ui/form.tsx';
import { NamesProvider } from '../../ui/mention-text.tsx';
import { Page } from '../../ui/page.tsx';
import { startingFrom } from '../../ui/starting-from.ts';
import {
  correctArchiveEntry,
  getArchiveEntry,
  recordArchiveEntry,
  withdrawArchiveEntry,
} from './archive-data.ts';
import { ArchiveFields } from './archive-fields.tsx';
import { ArchiveWords } from './archive-row.tsx';
import '../decisions.css';

/** One decision or one set of minutes from an earlier archive. */
export const RecordArchiveEntryPage = () => {
  const organisation = useOrganisation();
  return (
    <Page
      title={t('archive.record')}
      over={<A href={organisation.to('/decisions/archive')}>{t('archive.title')}</A>}
      lead={t('archive.record-lead')}
    >
      <ActionForm
        action={recordArchiveEntry.with(organisation.id)}
        verb={t('archive.record')}
        cancel={organisation.to('/decisions/archive')}
        files
      >
        <ArchiveFields />
      </ActionForm>
    </Page>
  );
};

/** All of it anew; the trail keeps what stood there. */
export const CorrectArchiveEntryPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  return (
    <Entry entryId={props.params.entryId!} title={t('archive.correct')}>
      {(entry) => (
        <ActionForm
          action={correctArchiveEntry.with(organisation.id, entry)}
          verb={t('archive.correct')}
          cancel={organisation.to(`/decisions/archive/${entry.entryId}`)}
          files
        >
          <ArchiveFields entry={entry} />
          <Field name="reason" label={t('archive.reason')} maxlength={500} required />
        </ActionForm>
      )}
    </Entry>
  );
};

export const WithdrawArchiveEntryPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  return (
    <Entry
      entryId={props.params.entryId!}
      title={t('archive.withdraw')}
      lead={t('archive.withdraw-lead')}
    >
      {(entry) => (
        <>
          <ArchiveWords entry={entry} />
          <ActionForm
            action={withdrawArchiveEntry.with(organisation.id, entry)}
            verb={t('archive.withdraw')}
            cancel={organisation.to(`/decisions/archive/${entry.entryId}`)}
          >
            <Field name="reason" label={t('archive.reason')} maxlength={500} required autofocus />
          </ActionForm>
        </>
      )}
    </Entry>
  );
};

const Entry = (props: {
  entryId: string;
  title: string;
  lead?: string;
  children: (entry: ArchiveEntryView) => JSX.Element;
}) => {
  const organisation = useOrganisation();
  const entry = startingFrom(createAsync(() => getArchiveEntry(organisation.id, props.entryId)));
  return (
    <Page
      title={props.title}
      over={<A href={organisation.to('/decisions/archive')}>{t('archive.title')}</A>}
      lead={props.lead}
    >
      <Show when={entry()} keyed>
        {(found) => (
          <NamesProvider
            nameOf={(personId) => found.people.find((one) => one.personId === personId)?.name}
          >
            {props.children(found)}
          </NamesProvider>
        )}
      </Show>
    </Page>
  );
};
