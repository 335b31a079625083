import type { MeetingView } from '@klubba/api/contract';
import { isForAnybody } from '@klubba/domain/meeting';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { number } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import { Empty, Page, Section } from '../../ui/page.tsx';
import { getMeeting } from '../data.ts';
import { attachFile, chooseAudience, removeFile, replaceFile } from './actions.ts';
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
                    mayReplace={isBefore(found()) && organisation.may('replaceFile')}
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

/** Papers may become others until the meeting is opened. */
const isBefore = ({ phase }: MeetingView) => phase === 'draft' || phase === 'convened';

type Row = { meeting: MeetingView; file: MeetingFile; mayRemove: boolean; mayReplace: boolean };

const FileRow = (props: Row) => {
  const organisation = useOrganisation();
  const { meetingId } = props.meeting;
  const url = () =>
    `/api/organisations/${organisation.id}/meetings/${meetingId}/files/${props.file.fileId}`;
  const item = () => props.meeting.items.find(({ itemId }) => itemId === props.file.itemId);
  return (
    <li>
      <p class="serif">
        <Show when={props.file.number} fallback={t('files.use.signedCopy')}>
          {(annex) => t('files.annex', { number: annex() })}
        </Show>
        {': '}
        <a href={url()} rel="external" download="">
          {props.file.title}
        </a>
      </p>
      <p class="soft small">
        <Show when={item()}>{(under) => <>{under().title}. </>}</Show>
        {props.file.fileName},{' '}
        {t('files.size', { size: number(Math.ceil(props.file.size / 1024)) })}. {t('files.for')}:{' '}
        {t(`files.audience.${props.file.audience ?? 'none'}`).toLowerCase()}
        <Show when={isForAnybody(props.meeting, props.file.audience)}>
          {'. '}
          <a
            href={`/api/public-papers/${organisation.id}/${meetingId}/${props.file.hash}`}
            rel="external"
            aria-label={t('files.open-link-of', { title: props.file.title })}
          >
            {t('files.open-link')}
          </a>
        </Show>
      </p>
      <Show when={props.file.earlier.length}>
        <details>
          <summary>{t('files.earlier')}</summary>
          <ol class="plain-list small">
            <For each={props.file.earlier}>
              {({ fileName }, index) => (
                <li>
                  <a href={`${url()}/versions/${index() + 1}`} rel="external" download="">
                    {t('files.version', { number: index() + 1, name: fileName })}
                  </a>
                </li>
              )}
            </For>
          </ol>
        </details>
      </Show>
      <Show when={props.mayRemove && props.file.use === 'annex'}>
        <details>
          <summary aria-label={t('files.for-of', { title: props.file.title })}>
            {t('files.for-change')}
          </summary>
          <ActionForm
            action={chooseAudience.with(organisation.id, meetingId, props.file.fileId)}
            verb={t('files.for-change')}
          >
            <AudienceField value={props.file.audience} />
          </ActionForm>
        </details>
      </Show>
      <Show when={props.mayReplace}>
        <details>
          <summary aria-label={t('files.replace-of', { title: props.file.title })}>
            {t('files.replace')}
          </summary>
          <ActionForm
            action={replaceFile.with(organisation.id, meetingId, props.file.fileId)}
            verb={t('files.replace')}
            files
          >
            <Field
              name="file"
              type="file"
              label={t('files.file')}
              hint={t('files.replace-why')}
              accept={taken}
              required
            />
          </ActionForm>
        </details>
      </Show>
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

const taken =
  '.pdf,.png,.jpg,.jpeg,.gif,.webp,.tif,.tiff,.txt,.csv,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt';

const audiences = ['members', 'board', 'public'] as const;

const AudienceField = (props: { value: MeetingFile['audience'] }) => (
  <SelectField
    name="audience"
    label={t('files.for')}
    hint={t('files.for-why')}
    empty={t('files.for-choose')}
    options={audiences.map((value) => ({ value, label: t(`files.audience.${value}`) }))}
    value={props.value ?? ''}
    required
  />
);

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
        accept={taken}
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
        <AudienceField value={null} />
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
