import type { ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { number } from '../../language/format.ts';
import { type Key, t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/form.tsx';
import { Status } from '../../ui/status.tsx';
import { endRound } from './actions.ts';
import { isHalf } from './count-task.ts';
import { nameOf } from './names.ts';
import { roundPaper } from './round-paper.ts';

type Round = ElectionView['rounds'][number];

/** A round that is open: its papers, who has counted, and the way to the tellers' sheet. */
export const RoundUnderWay = (props: { view: ElectionView; round: Round }) => {
  const organisation = useOrganisation();
  const paper = (name: 'ballot-paper.pdf' | 'count-sheet.pdf') =>
    roundPaper(organisation.id, props.view.electionId, props.round, name);
  const tellers = () =>
    props.view.officials.filter(({ office, stoodDown }) => office === 'teller' && !stoodDown);
  return (
    <>
      <dl class="voting-facts">
        <div>
          <dt>{t('voting.code')}</dt>
          <dd class="voting-code">{props.round.code}</dd>
        </div>
        <div>
          <dt>{t('voting.seats-to-fill')}</dt>
          <dd>{number(props.round.seats)}</dd>
        </div>
        <div>
          <dt>{t('voting.on-ballot')}</dt>
          <dd>{number(props.round.candidateIds.length)}</dd>
        </div>
        <div>
          <dt>{t('voting.in-register')}</dt>
          <dd>{number(props.round.voters)}</dd>
        </div>
      </dl>
      <ol class="voting-ballot serif">
        <For each={props.round.candidateIds}>{(id) => <li>{nameOf(props.view, id)}</li>}</For>
      </ol>
      <Show when={isHalf(props.view, props.round)}>
        <p class="soft">{t('voting.two-parts')}</p>
      </Show>
      <ul class="links voting-papers">
        <li>
          <a href={paper('ballot-paper.pdf')} rel="external">
            {t('voting.ballot-paper')}
          </a>
        </li>
        <li>
          <a href={paper('count-sheet.pdf')} rel="external">
            {t('voting.count-sheet')}
          </a>
        </li>
      </ul>
      <PlacesCounted view={props.view} round={props.round} />
      <Show when={props.view.may.count}>
        <Show
          when={tellers().length >= 2}
          fallback={<p class="voting-wait">{t('voting.needs-tellers')}</p>}
        >
          <p class="page-actions">
            <LinkButton
              kind="main"
              href={organisation.to(
                `/elections/${props.view.electionId}/count/${props.round.part}`,
              )}
            >
              {t('voting.to-count')}
            </LinkButton>
          </p>
        </Show>
      </Show>
      <Show when={props.view.may.conduct}>
        <EndRound view={props.view} round={props.round} />
      </Show>
    </>
  );
};

/** Which of several places have sealed. What they counted nobody sees before the last one is in. */
const PlacesCounted = (props: { view: ElectionView; round: Round }) => (
  <Show when={props.view.pollingPlaces.length > 0}>
    <ul class="rows">
      <For each={props.view.pollingPlaces}>
        {(place) => (
          <li class="row">
            <span class="row-title">{place.name}</span>
            <span class="row-side">
              <Show
                when={props.round.sealed.includes(place.placeId)}
                fallback={<Status tone="waiting">{t('voting.place-open')}</Status>}
              >
                <Status tone="good">{t('voting.place-sealed')}</Status>
              </Show>
            </span>
          </li>
        )}
      </For>
    </ul>
    <p class="soft small">{t('voting.embargo')}</p>
  </Show>
);

const reasons = ['noResult', 'failed', 'calledOff'] as const;

/** A round that comes to nothing stays in the record, with its reason. */
const EndRound = (props: { view: ElectionView; round: Round }) => {
  const organisation = useOrganisation();
  return (
    <details class="more">
      <summary>{t('voting.end')}</summary>
      <ActionForm
        action={endRound.with(organisation.id, props.view.electionId, props.round.part)}
        verb={t('voting.end-verb')}
      >
        <SelectField
          name="reason"
          label={t('voting.end-reason')}
          required
          hint={t('voting.end-hint')}
          options={reasons.map((reason) => ({
            value: reason,
            label: t(`voting.ended.${reason}` satisfies Key),
          }))}
        />
        <TextField name="note" label={t('voting.end-note')} />
      </ActionForm>
    </details>
  );
};
