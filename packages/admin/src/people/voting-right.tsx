import type { VotingRightView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { sayNoVote } from '../language/say.ts';
import { Section } from '../ui/page.tsx';
import { Status, Unconfirmed } from '../ui/status.tsx';

/** Whether somebody may vote on a day, and if not the reason: a rule applied, never a mystery. */
export const VotingRight = (props: { right: VotingRightView; on: string }) => (
  <Section title={t('person.voting-right')}>
    <p class="voting-right">
      <Show
        when={props.right.entitled}
        fallback={<Status tone="waiting">{t('person.no-vote')}</Status>}
      >
        <Status tone="good">{t('people.may-vote')}</Status>
      </Show>
      <span>{t('person.as-of', { on: day(props.on) })}</span>
      <Show when={!props.right.confirmed}>
        <Unconfirmed />
      </Show>
    </p>
    <Show when={props.right.reason}>
      {(reason) => (
        <p class="serif because">
          {t('person.because', { reason: sayNoVote(reason(), props.right.facts) })}
        </p>
      )}
    </Show>
  </Section>
);
