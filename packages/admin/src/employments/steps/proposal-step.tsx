import type { EmploymentView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { language, t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/form.tsx';
import { textIn, wordIn } from '../../ui/form-data.ts';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { Verdict } from '../clock/clock-beside.tsx';
import { clockOfView } from '../clock/reading.ts';
import { EmploymentForm } from '../employment-form.tsx';
import { isOver } from '../employment-phase.tsx';
import { nameIn } from '../names.ts';
import { ruleOf, unanswered } from '../steps.ts';
import { termsSum } from '../terms/term-words.ts';
import { liveProposal } from '../terms/terms.ts';
import { TermsFacts } from '../terms/terms-facts.tsx';

type Proposal = EmploymentView['proposals'][number];

export const proposalSum = (view: EmploymentView): string | undefined => {
  const proposal = liveProposal(view);
  return proposal && termsSum(proposal.terms);
};

const tones = {
  draft: 'going',
  placed: 'wax',
  tabled: 'waiting',
  approved: 'good',
  rejected: 'quiet',
  withdrawn: 'quiet',
} as const;

/** The terms that a meeting is to decide on, what the law makes of them, and those that were proposed before. */
export const ProposalStep = (props: { view: EmploymentView }) => {
  const organisation = useOrganisation();
  const live = () => liveProposal(props.view);
  const before = () => props.view.proposals.filter((one) => one !== live());
  const mayPropose = () =>
    props.view.may.prepare &&
    !isOver(props.view.phase) &&
    !['placed', 'tabled'].includes(live()?.status ?? '');
  const to = () => organisation.to(`/employments/${props.view.employmentId}/propose`);
  const isNew = () => !live() || live()?.status === 'rejected' || live()?.status === 'approved';
  return (
    <>
      <Show when={live()} fallback={<p class="serif">{t('proposing.none')}</p>}>
        {(proposal) => <Proposed view={props.view} proposal={proposal()} />}
      </Show>
      <Show when={mayPropose()}>
        <div class="step-ways screen-only">
          <LinkButton kind={live() ? 'plain' : 'main'} href={to()}>
            {t(isNew() ? 'proposing.do' : 'proposing.change')}
          </LinkButton>
        </div>
      </Show>
      <Show when={before().length}>
        <details class="more">
          <summary>{t('proposing.before', { count: before().length })}</summary>
          <ul class="rows">
            <For each={before()}>
              {(one) => (
                <li class="row">
                  <span class="row-title">{termsSum(one.terms)}</span>
                  <span class="row-note">{day(one.at)}</span>
                  <span class="row-side">
                    <Status tone={tones[one.status]}>{t(`proposing.status.${one.status}`)}</Status>
                  </span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
};

const Proposed = (props: { view: EmploymentView; proposal: Proposal }) => {
  const isOpen = () => ['draft', 'placed', 'tabled'].includes(props.proposal.status);
  return (
    <>
      <p>
        <Status tone={tones[props.proposal.status]}>
          {t(`proposing.status.${props.proposal.status}`)}
        </Status>{' '}
        <span class="soft">{day(props.proposal.at)}</span>
      </p>
      <TermsFacts terms={props.proposal.terms} nameOf={nameIn(props.view)} />
      <Show when={props.proposal.reasons}>
        {(reasons) => (
          <p class="serif prose">
            <Written>{reasons()}</Written>
          </p>
        )}
      </Show>
      <Show when={props.proposal.clock}>
        {(clock) => (
          <section class="step-part">
            <h3>{t('clock.title')}</h3>
            <Verdict clock={clockOfView(clock(), props.proposal.terms)} />
            <Answers view={props.view} />
          </section>
        )}
      </Show>
      <Show when={props.view.may.prepare && isOpen()}>
        <details class="more">
          <summary>{t('proposing.withdraw')}</summary>
          <div class="more-fields">
            <EmploymentForm
              employmentId={props.view.employmentId}
              verb={t('proposing.withdraw')}
              onSend={(command, form) =>
                command(`/proposals/${props.proposal.proposalId}/withdrawal`, {
                  reason: textIn(form, 'reason'),
                })
              }
            >
              <TextField name="reason" label={t('proposing.withdraw-why')} required rows={2} />
            </EmploymentForm>
          </div>
        </details>
      </Show>
    </>
  );
};

/** How the association means to deal with what the clock warns of. */
const Answers = (props: { view: EmploymentView }) => (
  <>
    <For each={props.view.answers}>
      {(answer) => (
        <p class="answered">
          <Status tone="good">{t('answer.given', { day: day(answer.on) })}</Status>{' '}
          {t(`answer.way.${answer.way}`)}{' '}
          <Show when={answer.note}>
            {(note) => (
              <span class="serif">
                <Written>{note()}</Written>
              </span>
            )}
          </Show>
        </p>
      )}
    </For>
    <Show when={props.view.may.prepare && unanswered(props.view)[0]}>
      {(warning) => (
        <EmploymentForm
          employmentId={props.view.employmentId}
          kind="main"
          verb={t('answer.do')}
          onSend={(command, form) =>
            command('/answers', {
              rule: ruleOf(warning().code),
              way: wordIn(form, 'way'),
              note: textIn(form, 'note'),
              on: today(),
            })
          }
        >
          <SelectField
            name="way"
            label={t('answer.how')}
            hint={t('answer.hint')}
            required
            empty={t('answer.choose')}
            options={(liveProposal(props.view)?.clock?.ways ?? []).map((way) => ({
              value: way.id,
              label: `${way.says[language()]} (${way.section})`,
            }))}
          />
          <TextField name="note" label={t('answer.note')} rows={2} maxLength={10_000} />
        </EmploymentForm>
      )}
    </Show>
  </>
);
