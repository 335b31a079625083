import type { ElectionView } from '@klubba/api/contract';
import { Index, Show } from 'solid-js';
import { listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { sayNoVote } from '../../language/say.ts';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { ConsentLink } from '../consent-link.tsx';
import { type Consent, consentOptions, sayConsent } from '../consent-words.ts';
import { useElectionCommand } from '../data.ts';
import { ElectionAct, Refused } from '../election-form.tsx';
import { useElectionNames } from '../names.ts';
import { standing } from '../steps.ts';
import { NominateForm } from './nominate-form.tsx';

type Nominee = NonNullable<ElectionView['nominees']>[number];

export const nominationsSum = (view: ElectionView): string | undefined =>
  view.nominees
    ? t('nominations.sum', { count: view.nominees.length, standing: standing(view).length })
    : undefined;

/** Who is nominated, by whom, and what each has answered. */
export const NominationsStep = (props: { view: ElectionView }) => {
  const isOpen = () => props.view.nominationsClosedAt === null && props.view.calledOff === null;
  return (
    <>
      <Show when={props.view.nominees?.length}>
        <ul class="rows nominees">
          <Index each={props.view.nominees ?? []}>
            {(nominee) => <NomineeRow view={props.view} nominee={nominee()} isOpen={isOpen()} />}
          </Index>
        </ul>
      </Show>
      <Show when={isOpen()}>
        <section class="step-part">
          <h3>{t('nominate.title')}</h3>
          <NominateForm view={props.view} />
        </section>
      </Show>
    </>
  );
};

const NomineeRow = (props: { view: ElectionView; nominee: Nominee; isOpen: boolean }) => {
  const names = useElectionNames(() => props.view);
  const name = () => props.nominee.name ?? t('mention.erased');
  return (
    <li class="row nominee" data-withdrawn={props.nominee.withdrawn}>
      <span class="row-title">{name()}</span>
      <span class="row-note">
        <Show when={props.nominee.associationId}>{(id) => <>{names.ofAssociation(id())}. </>}</Show>
        {sayNominators(props.nominee)}
        <Show when={props.nominee.statement}>
          {(text) => (
            <span class="statement serif">
              <Written>{text()}</Written>
            </span>
          )}
        </Show>
        <Show when={obstacleOf(props.nominee)}>
          {(reason) => (
            <span class="obstacle">
              <Status tone="waiting">{t('nominations.not-eligible', { reason: reason() })}</Status>
            </span>
          )}
        </Show>
      </span>
      <span class="row-side">
        <Show
          when={props.isOpen && !props.nominee.withdrawn}
          fallback={<AnswerSaid view={props.view} nominee={props.nominee} />}
        >
          <AnswerChoice view={props.view} nominee={props.nominee} name={name()} />
          <ElectionAct
            electionId={props.view.electionId}
            verb={t('nominations.withdraw')}
            what={t('nominations.withdraw-who', { name: name() })}
            onSend={(command) => command(`/candidates/${props.nominee.candidateId}/withdrawal`)}
          />
          <Show when={props.nominee.consent === null && props.view.may.prepare}>
            <ConsentLink
              electionId={props.view.electionId}
              candidateId={props.nominee.candidateId}
              name={name()}
            />
          </Show>
        </Show>
      </span>
    </li>
  );
};

/** The answer as it is, to be put right by choosing another one. */
const AnswerChoice = (props: { view: ElectionView; nominee: Nominee; name: string }) => {
  const { command, problem, busy } = useElectionCommand(() => props.view.electionId);
  const answer = async (select: HTMLSelectElement) => {
    const to = select.value as Consent | '';
    if (!to) return;
    const body = { to, how: 'asked' } as const;
    const done = await command(`/candidates/${props.nominee.candidateId}/consent`, body);
    if (!done) select.value = props.nominee.consent ?? '';
  };
  return (
    <>
      <select
        class="input answer"
        aria-label={t('nominations.answer-of', { name: props.name })}
        disabled={busy()}
        onChange={(event) => answer(event.currentTarget)}
      >
        <Show when={props.nominee.consent === null}>
          <option value="">{t('nominations.unanswered')}</option>
        </Show>
        <Index each={consentOptions(props.view)}>
          {(option) => (
            <option value={option().value} selected={option().value === props.nominee.consent}>
              {option().label}
            </option>
          )}
        </Index>
      </select>
      <Refused problem={problem()} />
    </>
  );
};

const AnswerSaid = (props: { view: ElectionView; nominee: Nominee }) => (
  <Show
    when={!props.nominee.withdrawn}
    fallback={<Status tone="quiet">{t('nominations.withdrawn')}</Status>}
  >
    <Show
      when={props.nominee.consent}
      fallback={<Status tone="waiting">{t('nominations.unanswered')}</Status>}
    >
      {(consent) => (
        <Status tone={consent() === 'declined' ? 'quiet' : 'good'}>
          {sayConsent(consent(), props.view)}
        </Status>
      )}
    </Show>
  </Show>
);

const sayNominators = ({ nominators }: Nominee): string => {
  if (nominators.length === 0) return t('nominations.by-nobody');
  const names = nominators.map(({ by, name }) =>
    by.kind === 'committee' ? t('nominations.by-committee') : (name ?? t('mention.erased')),
  );
  return t('nominations.by', { names: listing(names) });
};

const obstacleOf = ({ eligible }: Nominee) =>
  eligible && !eligible.entitled && eligible.reason
    ? sayNoVote(eligible.reason, eligible.facts)
    : undefined;
