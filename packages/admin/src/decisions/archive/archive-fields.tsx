import type { ArchiveEntryView } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { createMemo, createSignal, Show, useContext } from 'solid-js';
import { t } from '../../language/language.ts';
import { listBodies } from '../../organisation/data.ts';
import { listPeople } from '../../people/data.ts';
import { PersonField } from '../../people/person-field.tsx';
import { useOrganisation } from '../../session/organisation.tsx';
import { ProblemAround } from '../../ui/field.tsx';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { MentionField } from '../../ui/mention-field.tsx';

/** What a source says, beginning with what was written down of it. */
export const ArchiveFields = (props: { entry?: ArchiveEntryView }) => {
  const organisation = useOrganisation();
  const people = createAsync(async () =>
    organisation.may('listPeople') ? (await listPeople(organisation.id)).people : [],
  );
  return (
    <>
      <div class="form-parts">
        <SelectField
          name="kind"
          label={t('archive.kind')}
          options={(['decision', 'minutes'] as const).map((value) => ({
            ...{ value, label: t(`archive.kind.${value}`) },
          }))}
          value={props.entry?.kind ?? 'minutes'}
          required
        />
        <Field
          name="toldDay"
          label={t('archive.day')}
          hint={t('archive.day-hint')}
          value={props.entry?.toldDay ?? ''}
          maxlength={10}
        />
      </div>
      <BodyFields {...props} />
      <Field
        name="number"
        label={t('archive.number')}
        value={props.entry?.number ?? ''}
        maxlength={60}
      />
      <Field
        name="title"
        label={t('archive.heading')}
        value={props.entry?.title ?? ''}
        maxlength={300}
      />
      <MentionField
        name="text"
        label={t('archive.text')}
        hint={t('archive.text-hint')}
        people={(people() ?? []).flatMap(({ personId, name }) =>
          name ? [{ personId, name }] : [],
        )}
        value={props.entry?.text ?? ''}
        rows={6}
      />
      <Field
        name="source"
        label={t('archive.source')}
        hint={t('archive.source-hint')}
        value={props.entry?.source ?? ''}
        maxlength={300}
        required
      />
      <FileFields {...props} />
      <SelectField
        name="audience"
        label={t('archive.audience')}
        hint={t('archive.audience-hint')}
        empty={t('archive.audience-choose')}
        options={(['members', 'board'] as const).map((value) => ({
          ...{ value, label: t(`archive.audience.${value}`) },
        }))}
        value={props.entry?.audience ?? ''}
        required
      />
      <PersonField
        name="voucherId"
        label={t('archive.voucher')}
        hint={t('archive.voucher-hint')}
        start={props.entry?.voucher}
        required={false}
      />
      <IsAnother />
    </>
  );
};

/** One of ours, or what it was called: never both. */
const BodyFields = (props: { entry?: ArchiveEntryView }) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const [chosen, setChosen] = createSignal(props.entry?.bodyId ?? '');
  return (
    <div class="form-parts">
      <Show when={bodies()}>
        {(known) => (
          <SelectField
            name="bodyId"
            label={t('archive.body')}
            empty={t('archive.body-none')}
            options={known().bodies.map(({ bodyId, name }) => ({
              ...{ value: bodyId, label: name, written: true },
            }))}
            value={chosen()}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
      </Show>
      <Show when={!chosen()}>
        <Field
          name="bodyName"
          label={t('archive.body-name')}
          value={props.entry?.bodyId ? '' : (props.entry?.bodyName ?? '')}
          maxlength={200}
        />
      </Show>
    </div>
  );
};

const FileFields = (props: { entry?: ArchiveEntryView }) => {
  const before = () => props.entry?.file?.fileName;
  return (
    <>
      <Field
        name="file"
        type="file"
        label={before() ? t('archive.file-other', { name: before()! }) : t('archive.file')}
        hint={t('archive.file-hint')}
        accept=".pdf"
      />
      <Show when={before()}>
        {(name) => (
          <CheckField name="withoutFile" label={t('archive.file-remove', { name: name() })} />
        )}
      </Show>
    </>
  );
};

/** Asked when one looks the same: most often it is that one. */
const IsAnother = () => {
  const organisation = useOrganisation();
  const problem = useContext(ProblemAround);
  const known = createMemo<{ entry: string; entryId: string } | undefined>((before) => {
    const codes = ['archive-entry-looks-known', 'archive-file-known'];
    const { entry, entryId } = (codes.includes(problem()?.code ?? '') && problem()?.facts) || {};
    return entryId ? { entry: String(entry), entryId: String(entryId) } : before;
  });
  return (
    <Show when={known()}>
      {(one) => (
        <CheckField
          name="isAnother"
          label={t('archive.is-another', { entry: one().entry })}
          hint={
            <A href={organisation.to(`/decisions/archive/${one().entryId}`)}>
              {t('archive.see-known')}
            </A>
          }
        />
      )}
    </Show>
  );
};
