import { For, Show } from 'solid-js';
import { t, tIfKnown } from '../../language/language.ts';
import { FaultyRows } from '../../ui/faulty-rows.tsx';
import { Section } from '../../ui/page.tsx';
import { Written } from '../../ui/written.tsx';
import type { Looked } from './importing.ts';
import { toldDay } from './told-day.ts';

/** Each row that is wrong, by its line, and what is left out of the file. */
export const WhatIsWrong = (props: { of: Looked }) => (
  <>
    <Show when={props.of.ignored.length}>
      <p class="soft">{t('archive.import-ignored', { columns: props.of.ignored.join(', ') })}</p>
    </Show>
    <Show when={props.of.unusedFiles.length}>
      <p class="soft">
        {t('archive.import-unused', { files: props.of.unusedFiles.slice(0, 20).join(', ') })}
      </p>
    </Show>
    <FaultyRows
      title={t('archive.import-wrong')}
      rows={props.of.faults}
      lineOf={(line) => t('archive.row', { line })}
      nameOf={fieldName}
    />
  </>
);

/** The entries that would be recorded, as they would stand. */
export const WhatIsNew = (props: { of: Looked['rows'] }) => (
  <Show when={props.of.length}>
    <Section title={t('archive.import-new')}>
      <ul class="plain-list">
        <For each={props.of.slice(0, shown)}>
          {(row) => (
            <li>
              <span class="small soft">
                {t(`archive.kind.${row.kind}`)}, {toldDay(row.toldDay)}
                <Show when={row.bodyName}>{(name) => <>, {name()}</>}</Show>. {row.source}.{' '}
                {t('archive.import-for', { who: t(`archive.audience.${row.audience}`) })}
              </span>
              <br />
              <Written>
                {[row.number, row.title ?? row.text].filter(Boolean).join(' ').slice(0, 200)}
              </Written>
              <Show when={row.fileName}>{(name) => <span class="small"> [{name()}]</span>}</Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.of.length > shown}>
        <p class="soft">{t('archive.import-more', { count: props.of.length - shown })}</p>
      </Show>
    </Section>
  </Show>
);

/** Who wants to see each of two thousand has the file. */
const shown = 100;

const labels: Readonly<Record<string, string>> = {
  toldDay: 'day',
  title: 'heading',
  fileName: 'file',
};

const fieldName = (field: string) => tIfKnown(`archive.${labels[field] ?? field}`) ?? field;
