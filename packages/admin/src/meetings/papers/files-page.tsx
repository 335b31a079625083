import type { MeetingView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { number } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import { Empty, Page, Section } from '../../ui/page.tsx';
import { getMeeting } from '../data.ts';
import { attachFile, removeFile } from './actions.ts';
import '../meetings.css';

type MeetingFile = MeetingView['files'][number];

/** What belongs to a meeting and is no part of its text: annexes with their numbers, and scans of what was signed on paper. */
export const FilesPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const to = (rest: string) => organisation.to(`/meetings/${props.params.meetingId}${rest}`);
  const uses = () => (organisation.may('attachFile') ? usesIn(meeting()) : []);
  return (
    <Show when={meeting()}>
      {(found) => (
        <Page
          title={t('files.title')}
          over={<A href={to('')}>{found().title}</A>}
          lead={t('files.lead')}
        >
          <Show when={found().files.length} fallback={<Empty title={t('files.none')} />}>
            <ul class="plain-list">
              <For each={found().files}>
                {(file) => (
                  <FileRow
                    meeting={found()}
                    file={file}
                    mayRemove={mayChange(found(), file, uses())}
                  />
                )}
              </For>
            </ul>
          </Show>
          <Show when={uses().length}>
            <Section title={t('files.attach')}>
              <AttachForm meeting={found()} uses={uses()} />
            </Section>
          </Show>
        </Page>
      )}
    </Show>
  );
};

type Use = MeetingFile['use'];

const usesIn = (meeting: MeetingView | undefined): readonly Use[] => {
  if (!meeting) return [];
  if (['draft', 'convened', 'open', 'adjourned'].includes(meeting.phase)) return ['annex'];
  if (meeting.phase === 'closed') return ['annex', 'signedCopy'];
  return ['inVerification', 'verified'].includes(meeting.phase) ? ['signedCopy'] : [];
};

const mayChange = ({ minutes }: MeetingView, { use, fileId }: MeetingFile, uses: readonly Use[]) =>
  uses.includes(use) && minutes.onPaper?.scanId !== fileId;

const FileRow = (props: { meeting: MeetingView; file: MeetingFile; mayRemove: boolean }) => {
  const organisation = useOrganisation();
  const { meetingId } = props.meeting;
  const item = () => props.meeting.items.find(({ itemId }) => itemId === props.file.itemId);
  return (
    <li>
      <p class="serif">
        <Show when={props.file.number} fallback={t('files.use.signedCopy')}>
          {(annex) => t('files.annex', { number: annex() })}
        </Show>
        {': '}
        <a
          href={`/api/organisations/${organisation.id}/meetings/${meetingId}/files/${props.file.fileId}`}
          rel="external"
          download=""
        >
          {props.file.title}
        </a>
      </p>
      <p class="soft small">
        <Show when={item()}>{(under) => <>{under().title}. </>}</Show>
        {props.file.fileName},{' '}
        {t('files.size', { size: number(Math.ceil(props.file.size / 1024)) })}
      </p>
      <Show when={props.mayRemove}>
        <details>
          <summary aria-label={t('files.remove-of', { title: props.file.title })}>
            {t('files.remove')}
          </summary>
          <ActionForm
            action={removeFile.with(organisation.id, meetingId, props.file.fileId)}
            verb={t('files.remove')}
          >
            <Field name="reason" label={t('files.remove-why')} required />
          </ActionForm>
        </details>
      </Show>
    </li>
  );
};

const AttachForm = (props: { meeting: MeetingView; uses: readonly Use[] }) => {
  const organisation = useOrganisation();
  const [use, setUse] = createSignal<Use>();
  const chosen = () => use() ?? props.uses[0];
  return (
    <ActionForm
      action={attachFile.with(organisation.id, props.meeting.meetingId)}
      verb={t('files.attach')}
      files
    >
      <Field
        name="file"
        type="file"
        label={t('files.file')}
        hint={t('files.file-why')}
        accept=".pdf,.png,.jpg,.jpeg,.gif,.webp,.tif,.tiff,.txt,.csv,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt"
        required
      />
      <SelectField
        name="use"
        label={t('files.what')}
        options={props.uses.map((value) => ({ value, label: t(`files.use.${value}`) }))}
        value={props.uses[0]}
        onChange={(event) => setUse(event.currentTarget.value as Use)}
        required
      />
      <Field name="title" label={t('files.name')} hint={t('files.name-why')} maxLength={300} />
      <Show when={chosen() === 'annex'}>
        <div class="form-parts">
          <SelectField
            name="itemId"
            label={t('files.item')}
            empty={t('files.whole')}
            options={props.meeting.items.map(({ itemId, number: own, title }) => ({
              value: itemId,
              label: `${own} ${title}`,
              written: true,
            }))}
          />
          <Field
            name="number"
            type="number"
            min={1}
            label={t('files.number')}
            hint={t('files.number-why')}
          />
        </div>
      </Show>
    </ActionForm>
  );
};
