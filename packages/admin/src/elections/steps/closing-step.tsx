import type { ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { listing, moment } from '../../language/format.ts';
import { t, tIfKnown } from '../../language/language.ts';
import { TextField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { Status } from '../../ui/status.tsx';
import { ElectionAct, ElectionForm } from '../election-form.tsx';
import { GenderFigure } from '../gender-figure.tsx';
import { useElectionNames } from '../names.ts';

export const closingSum = ({ nominationsClosedAt, candidates }: ElectionView) =>
  nominationsClosedAt ? t('closing.sum', { count: candidates.length }) : undefined;

/** Closes the nominations for good, and says who stands on the ballot and who was left out. */
export const ClosingStep = (props: { view: ElectionView }) => (
  <Show when={props.view.nominationsClosedAt} fallback={<ToClose view={props.view} />}>
    {(at) => (
      <>
        <p>{t('closing.closed', { at: moment(at()) })}</p>
        <Ballot view={props.view} />
        <Show when={props.view.gender.before}>
          {(balance) => (
            <GenderFigure
              balance={balance()}
              confirmed={props.view.gender.confirmed}
              of={t('gender.among-ballot')}
            />
          )}
        </Show>
        <Show
          when={
            props.view.may.conduct &&
            props.view.phase === 'closed' &&
            props.view.rounds.length === 0 &&
            props.view.acclaimed.length === 0
          }
        >
          <details class="more">
            <summary>{t('closing.reopen')}</summary>
            <div class="more-fields">
              <ElectionForm
                electionId={props.view.electionId}
                verb={t('closing.reopen')}
                onSend={(command, form) =>
                  command('/nominations/reopen', { reason: textIn(form, 'reason') })
                }
              >
                <TextField name="reason" label={t('closing.reopen-why')} required rows={2} />
              </ElectionForm>
            </div>
          </details>
        </Show>
      </>
    )}
  </Show>
);

const ToClose = (props: { view: ElectionView }) => {
  const names = useElectionNames(() => props.view);
  const leftOut = () =>
    (props.view.nominees ?? []).filter(
      ({ consent, withdrawn }) => !withdrawn && (consent === null || consent === 'declined'),
    );
  return (
    <>
      <p class="serif">{t('closing.what')}</p>
      <Show when={leftOut().length}>
        <p class="step-missing serif">
          {t('closing.will-be-left-out', {
            names: listing(leftOut().map(({ candidateId }) => names.ofCandidate(candidateId))),
          })}
        </p>
      </Show>
      <div class="step-ways">
        <ElectionAct
          electionId={props.view.electionId}
          kind="main"
          verb={t('closing.do')}
          onSend={(command) => command('/nominations/close')}
        />
      </div>
    </>
  );
};

/** Who stands on the ballot, in its order, and for what; and who does not, and why. */
export const Ballot = (props: { view: ElectionView }) => {
  const names = useElectionNames(() => props.view);
  const hasSubstitutes = () => props.view.substitutes > 0;
  return (
    <>
      <ol class="rows ballot">
        <For each={props.view.candidates}>
          {(one) => (
            <li class="row" data-withdrawn={one.withdrawn}>
              <span class="row-title">{one.name ?? t('mention.erased')}</span>
              <span class="row-note">
                <Show when={one.associationId}>{(id) => <>{names.ofAssociation(id())}. </>}</Show>
                <Show when={one.statement}>
                  {(text) => <span class="statement serif">{text()}</span>}
                </Show>
              </span>
              <span class="row-side">
                <Show
                  when={!one.withdrawn}
                  fallback={<Status tone="quiet">{t('nominations.withdrawn')}</Status>}
                >
                  <Show when={hasSubstitutes()}>{standsFor(one)}</Show>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.view.leftOut.length}>
        <section class="step-part">
          <h3>{t('closing.left-out')}</h3>
          <ul class="rows">
            <For each={props.view.leftOut}>
              {({ candidateId, reason }) => (
                <li class="row">
                  <span class="row-title">{names.ofCandidate(candidateId)}</span>
                  <span class="row-side">{sayLeftOut(reason)}</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
};

const standsFor = ({ ordinary, substitute }: ElectionView['candidates'][number]) =>
  t(
    ordinary && substitute
      ? 'consent.both'
      : substitute
        ? 'consent.substitute'
        : 'consent.ordinary',
  );

/** Why somebody is not on the ballot: what they said, or a rule of the register. */
const sayLeftOut = (reason: string): string =>
  tIfKnown(`left-out.${reason}`) ?? tIfKnown(`noVote.${reason}`) ?? reason;
