import type { PersonView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Section } from '../ui/page.tsx';

type Correction = PersonView['corrections'][number];
type Days = { readonly from: string; readonly to: string | null };

/** What stood in the register by mistake beside what is right, each with its reason. Nothing when nothing was wrong. */
export const Corrections = (props: { person: PersonView }) => (
  <Show when={props.person.corrections.length > 0}>
    <Section title={t('person.corrections')}>
      <ul class="rows">
        <For each={props.person.corrections.toReversed()}>
          {(correction) => (
            <li class="row">
              <span class="row-title">
                <del>{wasOf(correction)}</del> <span>{isOf(correction)}</span>
              </span>
              <span class="row-side soft">{correction.reason}</span>
            </li>
          )}
        </For>
      </ul>
    </Section>
  </Show>
);

const wasOf = (correction: Correction) =>
  correction.what === 'fee'
    ? t('person.fee-of', { year: correction.was.year, on: day(correction.was.on) })
    : daysOf(correction.was);

const isOf = (correction: Correction) =>
  correction.is ? daysOf(correction.is) : t('person.taken-back');

const daysOf = ({ from, to }: Days) =>
  to
    ? t('people.member-until', { from: day(from), to: day(to) })
    : t('people.member-since', { from: day(from) });
