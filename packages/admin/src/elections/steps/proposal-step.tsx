import type { ElectionView } from '@klubba/api/contract';
import ArrowDown from 'lucide-solid/icons/arrow-down';
import ArrowUp from 'lucide-solid/icons/arrow-up';
import { createSignal, For, Index, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { TextField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { Written } from '../../ui/written.tsx';
import { sayConsent } from '../consent-words.ts';
import { ElectionForm } from '../election-form.tsx';
import { balanceAmong, GenderFigure } from '../gender-figure.tsx';
import { useElectionNames } from '../names.ts';
import {
  moved,
  type ProposalRow,
  type ProposedTo,
  proposalOf,
  rowsFrom,
} from '../proposal-rows.ts';

export const proposalSum = ({ proposal }: ElectionView): string =>
  proposal
    ? t('proposal.sum', { count: proposal.ordinary.length + proposal.substitutes.length })
    : t('proposal.none');

/** The proposal of whoever prepares the election, with what it says of the gender rule before it is presented. */
export const ProposalStep = (props: { view: ElectionView }) => {
  const isOpen = () =>
    props.view.may.prepare &&
    props.view.nominationsClosedAt === null &&
    props.view.calledOff === null;
  return (
    <>
      <Show when={props.view.proposal && !isOpen()}>
        <Proposal view={props.view} />
      </Show>
      <Show when={isOpen()}>
        <ProposalForm view={props.view} />
        <CommitteeNote view={props.view} />
      </Show>
    </>
  );
};

/** The proposal as everybody may read it. */
export const Proposal = (props: { view: ElectionView }) => {
  const names = useElectionNames(() => props.view);
  const parts = () =>
    [
      { title: t('proposal.ordinary'), ids: props.view.proposal?.ordinary ?? [] },
      { title: t('proposal.substitutes'), ids: props.view.proposal?.substitutes ?? [] },
    ].filter(({ ids }) => ids.length > 0);
  return (
    <>
      <For each={parts()}>
        {({ title, ids }) => (
          <section class="step-part">
            <h3>{title}</h3>
            <ol class="names serif">
              <For each={ids}>{(id) => <li>{names.ofCandidate(id)}</li>}</For>
            </ol>
          </section>
        )}
      </For>
      <Show when={props.view.proposal?.reasons}>
        {(text) => (
          <p class="serif prose">
            <Written>{text()}</Written>
          </p>
        )}
      </Show>
    </>
  );
};

const ProposalForm = (props: { view: ElectionView }) => {
  const names = useElectionNames(() => props.view);
  // What somebody has begun to put in order is not undone by what others record meanwhile.
  const [begun, setBegun] = createSignal<readonly ProposalRow[]>();
  const rows = () => {
    const now = rowsFrom(props.view);
    const kept = (begun() ?? now).filter((row) => now.some(sameAs(row)));
    return [...kept, ...now.filter((row) => !kept.some(sameAs(row)))];
  };
  const put = (candidateId: string, to: ProposedTo) =>
    setBegun(rows().map((row) => (row.candidateId === candidateId ? { ...row, to } : row)));
  const balance = () => balanceAmong(props.view, proposalOf(rows()).ordinary);
  const consentOf = (id: string) =>
    props.view.nominees?.find(({ candidateId }) => candidateId === id)?.consent ?? null;
  return (
    <Show when={rows().length} fallback={<p class="serif">{t('proposal.nobody')}</p>}>
      <ElectionForm
        electionId={props.view.electionId}
        verb={t(props.view.proposal ? 'proposal.again' : 'proposal.present')}
        onSend={(command, form) =>
          command('/proposal', { ...proposalOf(rows()), reasons: textIn(form, 'reasons') })
        }
        onDone={() => setBegun(undefined)}
      >
        <p class="hint">{t('proposal.lead')}</p>
        <ol class="rows proposal">
          <Index each={rows()}>
            {(row, at) => (
              <li class="proposal-row">
                <span class="proposal-name serif">
                  {names.ofCandidate(row().candidateId)}
                  <Show when={consentOf(row().candidateId)}>
                    {(consent) => <span class="hint"> {sayConsent(consent(), props.view)}</span>}
                  </Show>
                </span>
                <select
                  class="input answer"
                  aria-label={t('proposal.to-of', { name: names.ofCandidate(row().candidateId) })}
                  onChange={(event) =>
                    put(row().candidateId, event.currentTarget.value as ProposedTo)
                  }
                >
                  <For each={choices(consentOf(row().candidateId))}>
                    {(to) => (
                      <option value={to} selected={row().to === to}>
                        {t(`proposal.to.${to || 'none'}`)}
                      </option>
                    )}
                  </For>
                </select>
                <span class="proposal-moves">
                  <For each={[-1, 1] as const}>
                    {(by) => (
                      <button
                        type="button"
                        class="icon-button"
                        aria-label={t(by < 0 ? 'proposal.up' : 'proposal.down', {
                          name: names.ofCandidate(row().candidateId),
                        })}
                        aria-disabled={moved(rows(), at, by) === rows()}
                        onClick={() => setBegun(moved(rows(), at, by))}
                      >
                        {by < 0 ? <ArrowUp aria-hidden="true" /> : <ArrowDown aria-hidden="true" />}
                      </button>
                    )}
                  </For>
                </span>
              </li>
            )}
          </Index>
        </ol>
        <Show when={balance()?.of ? balance() : undefined}>
          {(found) => (
            <GenderFigure
              balance={found()}
              confirmed={props.view.gender.confirmed}
              of={t('gender.among-proposed')}
            />
          )}
        </Show>
        <TextField
          name="reasons"
          label={t('proposal.reasons')}
          rows={3}
          maxLength={10_000}
          value={props.view.proposal?.reasons ?? ''}
        />
      </ElectionForm>
    </Show>
  );
};

/** What whoever prepares the election writes down for themselves; nobody else sees it. */
const CommitteeNote = (props: { view: ElectionView }) => (
  <details class="more">
    <summary>{t('note.title')}</summary>
    <div class="more-fields">
      <ElectionForm
        electionId={props.view.electionId}
        verb={t('note.save')}
        onSend={(command, form) => command('/note', { text: textIn(form, 'text') }, 'PUT')}
        onDone={() => {}}
      >
        <TextField
          name="text"
          label={t('note.label')}
          hint={t('note.hint')}
          plain
          rows={4}
          maxLength={10_000}
          value={props.view.note ?? ''}
        />
      </ElectionForm>
    </div>
  </details>
);

const sameAs = (row: ProposalRow) => (other: ProposalRow) => other.candidateId === row.candidateId;

const choices = (consent: string | null): readonly ProposedTo[] => [
  '',
  ...(consent === 'ordinary' || consent === 'both' ? ['ordinary' as const] : []),
  ...(consent === 'substitute' || consent === 'both' ? ['substitutes' as const] : []),
];
