import type { ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { RowAction } from '../../ui/row-action.tsx';
import { Status, type Tone } from '../../ui/status.tsx';
import { nameOf } from '../voting/names.ts';
import { partInWords } from '../voting/round-in-words.ts';
import { acceptSeat, answers, callInSubstitute, departures, recordStanding } from './actions.ts';
import { Holders } from './holders.tsx';

type ElectedPerson = ElectionView['elected'][number];

/** Those elected as they stand now: who has accepted, who has gone, and whose seat a substitute holds. */
export const ElectedPeople = (props: { view: ElectionView }) => (
  <Section title={t('after.people')}>
    <For each={props.view.parts.map(({ part }) => part)}>
      {(part) => (
        <>
          <h3>{partInWords(props.view, part)}</h3>
          <ol class="rows">
            <For each={props.view.elected.filter((one) => one.part === part)}>
              {(one) => <Person view={props.view} person={one} />}
            </For>
          </ol>
        </>
      )}
    </For>
    <Holders view={props.view} />
  </Section>
);

const Person = (props: { view: ElectionView; person: ElectedPerson }) => {
  const organisation = useOrganisation();
  const name = () => nameOf(props.view, props.person.candidateId);
  return (
    <li class="after-person">
      <div class="row">
        <span class="row-title">{name()}</span>
        <span class="row-side">
          <Status tone={toneOf(props.person)}>{standingInWords(props.person)}</Status>
        </span>
        <Show when={props.person.calledIn ?? props.person.replacedBy}>
          <span class="row-note">{seatInWords(props.view, props.person)}</span>
        </Show>
      </div>
      <Show when={props.view.may.conduct && !props.person.left}>
        <div class="after-ways screen-only">
          <details class="more">
            <summary>{t('after.record', { name: name() })}</summary>
            <RecordStanding view={props.view} person={props.person} />
          </details>
          <Show when={props.person.answer === null}>
            <RowAction
              action={acceptSeat.with(
                organisation.id,
                props.view.electionId,
                props.person.candidateId,
              )}
              verb={t('after.accepts')}
              what={t('after.accepts-who', { name: name() })}
            />
          </Show>
        </div>
      </Show>
    </li>
  );
};

const RecordStanding = (props: { view: ElectionView; person: ElectedPerson }) => {
  const organisation = useOrganisation();
  const choices = () => [...answers.filter((one) => one !== props.person.answer), ...departures];
  return (
    <ActionForm
      action={recordStanding.with(organisation.id, props.view.electionId, props.person.candidateId)}
      verb={t('after.record-verb')}
    >
      <div class="form-parts">
        <SelectField
          name="what"
          label={t('after.what')}
          required
          options={choices().map((value) => ({ value, label: t(`after.what.${value}`) }))}
        />
        <OnField />
      </div>
    </ActionForm>
  );
};

/** The day that something happened; today unless told. */
export const OnField = () => (
  <Field name="on" label={t('after.on')} type="date" required value={today()} />
);

/** A seat that is empty, and who steps in. */
export const OpenSeat = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  const nextId = () => props.view.nextSubstitute;
  const seats = () => props.view.openSeats.map((id) => nameOf(props.view, id)).join(', ');
  return (
    <Show when={props.view.openSeats.length > 0}>
      <div class="voting-warning">
        <p>{t('after.seat-open', { names: seats() })}</p>
        <Show when={nextId()} fallback={<p>{t('after.no-substitute')}</p>}>
          {(id) => (
            <>
              <p>{t('after.next', { name: nameOf(props.view, id()) })}</p>
              <Show when={props.view.may.conduct}>
                <ActionForm
                  action={callInSubstitute.with(organisation.id, props.view.electionId)}
                  verb={t('after.call-in', { name: nameOf(props.view, id()) })}
                >
                  <OnField />
                </ActionForm>
              </Show>
            </>
          )}
        </Show>
      </div>
    </Show>
  );
};

const toneOf = ({ left, answer, calledIn }: ElectedPerson): Tone => {
  if (left) return 'quiet';
  if (calledIn) return 'going';
  return answer === 'accepted' ? 'good' : 'waiting';
};

const standingInWords = ({ left, answer }: ElectedPerson) => {
  if (left)
    return t('after.left', {
      what: t(`after.left.${left.reason as 'declined'}`),
      day: day(left.on),
    });
  return t(answer === 'accepted' ? 'after.accepted' : 'after.not-asked');
};

const seatInWords = (view: ElectionView, { calledIn, replacedBy }: ElectedPerson) => {
  if (replacedBy) return t('after.replaced', { name: nameOf(view, replacedBy) });
  if (!calledIn) return '';
  const name = nameOf(view, calledIn.inPlaceOf);
  return t('after.called-in', { name, day: day(calledIn.on) });
};
