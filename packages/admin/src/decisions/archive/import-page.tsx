import type { Problem } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { isProblem } from '../../api.ts';
import { t } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import { textOfFile } from '../../people/importing.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { importArchive, keepFiles, type Looked, lookAtArchive, type Told } from './importing.ts';
import { WhatIsNew, WhatIsWrong } from './what-was-seen.tsx';

const nothing: Told = {
  ...{ text: '', files: [], kind: null, audience: null, source: null },
  ...{ bodiesAsWritten: false, areOthers: false },
};

/** Many entries from a file, their PDFs with it: what it would record is seen first, and nothing is written before that is confirmed. */
export const ImportArchivePage = () => {
  const organisation = useOrganisation();
  const [told, setTold] = createSignal<Told>(nothing);
  const [looked, setLooked] = createSignal<Looked>();
  const [problem, setProblem] = createSignal<Problem>();
  const [kept, setKept] = createSignal<{ readonly done: number; readonly of: number }>();
  const look = async (change: Partial<Told>) => {
    const asked = { ...told(), ...change };
    setTold(asked);
    if (!asked.text) return;
    const answer = await lookAtArchive(organisation.id, asked);
    // What was asked since is answered by itself.
    if (asked !== told()) return;
    setProblem(isProblem(answer) ? answer : undefined);
    setLooked(isProblem(answer) ? undefined : answer);
  };
  const keep = async (files: readonly File[]) => {
    setKept({ done: 0, of: files.length });
    const answer = await keepFiles(organisation.id, files, (done) =>
      setKept({ done, of: files.length }),
    );
    setKept(undefined);
    if (isProblem(answer)) setProblem(answer);
    else await look({ files: answer });
  };
  const fresh = () => (looked()?.rows ?? []).filter(({ what }) => what === 'new');
  return (
    <Page
      title={t('archive.import')}
      over={<A href={organisation.to('/decisions/archive')}>{t('archive.title')}</A>}
      lead={t('archive.import-lead')}
    >
      <ToldFields
        told={told()}
        onTell={look}
        onType={(source) => setTold({ ...told(), source: source.trim() || null })}
        onFiles={keep}
      />
      <Show when={problem()}>
        {(found) => (
          <p class="form-error" role="alert">
            {say(found().code, found().errors[0]?.facts ?? {})}
          </p>
        )}
      </Show>
      <div role="status">
        <Show when={kept()}>{(so) => <p>{t('archive.import-keeping', so())}</p>}</Show>
        <Show when={looked()}>
          {(found) => (
            <p>
              {t('archive.import-found', {
                fresh: fresh().length,
                same: found().rows.length - fresh().length,
                wrong: found().faults.length,
              })}
            </p>
          )}
        </Show>
      </div>
      <Show when={looked()} keyed>
        {(found) => (
          <>
            <WhatIsWrong of={found} />
            <WhatIsNew of={fresh()} />
            <Show when={fresh().length}>
              <ActionForm
                action={importArchive.with(organisation.id, told(), found.plan)}
                verb={t('archive.import-send', { count: fresh().length })}
                cancel={organisation.to('/decisions/archive')}
              >
                <Show when={found.faults.length}>
                  <CheckField name="withoutFaulty" label={t('archive.import-without')} required />
                </Show>
              </ActionForm>
            </Show>
          </>
        )}
      </Show>
    </Page>
  );
};

type FieldProps = {
  told: Told;
  onTell: (change: Partial<Told>) => Promise<void>;
  /** The source while it is typed: whatever is asked next has it. */
  onType: (source: string) => void;
  onFiles: (files: readonly File[]) => Promise<void>;
};

/** What is said once for all rows that do not say it themselves. */
const ToldFields = (props: FieldProps) => (
  <div class="form">
    <Field
      name="file"
      type="file"
      label={t('archive.import-file')}
      hint={t('archive.import-hint')}
      accept=".csv,.txt,.json"
      required
      // A file that was put right is chosen once more: the same one, which else is no change.
      onClick={(event) => {
        event.currentTarget.value = '';
      }}
      onChange={async (event) => {
        const [file] = event.currentTarget.files ?? [];
        await props.onTell({ text: file ? await textOfFile(file) : '' });
      }}
    />
    <Field
      name="pdfs"
      type="file"
      multiple
      label={t('archive.import-pdfs')}
      hint={t('archive.import-pdfs-hint')}
      accept=".pdf"
      onChange={(event) => props.onFiles([...(event.currentTarget.files ?? [])])}
    />
    <Field
      name="source"
      label={t('archive.source')}
      hint={t('archive.import-source-hint')}
      maxlength={300}
      onInput={(event) => props.onType(event.currentTarget.value)}
      onChange={(event) => props.onTell({ source: event.currentTarget.value.trim() || null })}
    />
    <div class="form-parts">
      <SelectField
        name="kind"
        label={t('archive.kind')}
        empty={t('archive.import-in-file')}
        options={(['decision', 'minutes'] as const).map((value) => ({
          ...{ value, label: t(`archive.kind.${value}`) },
        }))}
        onChange={(event) =>
          props.onTell({ kind: (event.currentTarget.value || null) as Told['kind'] & {} })
        }
      />
      <SelectField
        name="audience"
        label={t('archive.audience')}
        empty={t('archive.import-in-file')}
        options={(['members', 'board'] as const).map((value) => ({
          ...{ value, label: t(`archive.audience.${value}`) },
        }))}
        onChange={(event) =>
          props.onTell({ audience: (event.currentTarget.value || null) as Told['audience'] & {} })
        }
      />
    </div>
    <CheckField
      name="bodiesAsWritten"
      label={t('archive.import-bodies')}
      checked={props.told.bodiesAsWritten === true}
      onChange={(event) => props.onTell({ bodiesAsWritten: event.currentTarget.checked })}
    />
    <CheckField
      name="areOthers"
      label={t('archive.import-others')}
      checked={props.told.areOthers === true}
      onChange={(event) => props.onTell({ areOthers: event.currentTarget.checked })}
    />
  </div>
);
