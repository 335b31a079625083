import type { EmploymentView } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { Retention } from './following/archive-step.tsx';
import { nameIn } from './names.ts';
import { Papers } from './papers.tsx';
import { period } from './terms/term-words.ts';
import { TermsFacts } from './terms/terms-facts.tsx';

/** One's own employment: the terms, when it began and ends, what is kept and until when, and who has looked. */
export const Mine = (props: { view: EmploymentView }) => {
  const organisation = useOrganisation();
  const terms = () => props.view.contracts?.at(-1)?.terms;
  const last = () =>
    props.view.ended?.on ?? props.view.agreedEnd?.lastDay ?? props.view.notice?.lastDay;
  return (
    <>
      <Section title={t('own.terms')}>
        <Show when={terms()} fallback={<p class="soft">{t('employment.record-destroyed')}</p>}>
          {(found) => <TermsFacts terms={found()} nameOf={nameIn(props.view)} />}
        </Show>
        <Show when={props.view.startedOn}>
          {(on) => <p class="serif">{t('starting.started', { day: day(on()) })}</p>}
        </Show>
        <Show when={last()}>
          {(on) => <p class="serif">{t('ending.last-day', { day: day(on()) })}</p>}
        </Show>
      </Section>
      <Recorded view={props.view} />
      <Section title={t('own.kept')}>
        <p class="hint">{t('own.kept-lead')}</p>
        <Retention view={props.view} />
        <p>
          <A href={organisation.to(`/employments/${props.view.employmentId}/looks`)}>
            {t('own.looks')}
          </A>
        </p>
        <Papers view={props.view} />
      </Section>
    </>
  );
};

/** What the employee was told, and when they were away. */
const Recorded = (props: { view: EmploymentView }) => {
  const told = () => props.view.information ?? [];
  const leaves = () => (props.view.leaves ?? []).flatMap(({ leave }) => leave ?? []);
  return (
    <Show when={told().length + leaves().length}>
      <Section title={t('own.recorded')}>
        <ul class="rows">
          <For each={told()}>
            {({ task, how, on }) => (
              <li class="row">
                <span class="row-title">{t(`employer-task.${task}`)}</span>
                <span class="row-note">
                  <Written>{how}</Written>
                </span>
                <span class="row-side figures">{day(on)}</span>
              </li>
            )}
          </For>
          <For each={leaves()}>
            {({ from, until, note }) => (
              <li class="row">
                <span class="row-title">{t('leaves.title')}</span>
                <span class="row-note">
                  <Written>{note}</Written>
                </span>
                <span class="row-side figures">{period(from, until)}</span>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
};
