import type { CongressView } from '@klubba/api/contract/congresses';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { GroundField } from '../../organisation/ground-field.tsx';
import { PersonField } from '../../people/person-field.tsx';
import { useOrganisation } from '../../session/organisation.tsx';
import { DayAndClock } from '../../ui/day-and-clock.tsx';
import { CheckField, Field, SelectField, TextField } from '../../ui/form.tsx';
import { listAskedMeetings } from '../data.ts';
import { typedMoment } from '../moments.ts';
import { nameIn } from '../names.ts';
import type { FieldsOf } from './fields-of.ts';

/** Whom the association nominates to what, on which conditions, and by which decision. */
export const NominationFields: FieldsOf = (props) => {
  const one = () => props.view.nominations.find(({ nominationId }) => nominationId === props.id);
  const person = () => {
    const personId = one()?.personId;
    return personId ? { personId, name: nameIn(props.view)(personId) ?? null } : null;
  };
  return (
    <>
      <Field
        name="to"
        label={t('congress-form.to-office')}
        hint={t('congress-form.to-office-hint')}
        required
        maxLength={200}
        value={one()?.to}
      />
      <PersonField
        name="personId"
        label={t('congress-form.nominee')}
        required={false}
        start={person()}
      />
      <Field
        name="name"
        label={t('congress-form.nominee-name')}
        hint={t('congress-form.nominee-name-hint')}
        maxLength={200}
        value={one()?.name ?? ''}
      />
      <TextField
        name="conditions"
        label={t('congress-form.conditions')}
        hint={t('congress-form.conditions-hint')}
        rows={2}
        maxLength={2000}
        value={one()?.conditions}
      />
      <GroundField value={one()?.decisionId} />
      <Field
        name="decision"
        label={t('congress-form.paragraph')}
        hint={t('congress-form.paragraph-hint')}
        maxLength={200}
        value={one()?.decision}
      />
    </>
  );
};

/** Which meeting is asked, and about whom: an item of its own, with a clause for each. */
export const AskingFields: FieldsOf = (props) => {
  const organisation = useOrganisation();
  const meetings = createAsync(() => listAskedMeetings(organisation.id));
  const open = () => (meetings()?.meetings ?? []).filter(({ obstacle }) => obstacle === null);
  const [may, others] = [() => mayBeAsked(props.view), () => unregistered(props.view)];
  return (
    <Show when={meetings()}>
      <p class="hint">{t('congress-form.asking-lead')}</p>
      <Show
        when={open().length}
        fallback={
          <p class="nothing-to-send">
            {t('congress-form.no-meeting')}{' '}
            <Show when={organisation.may('draftMeeting')}>
              <A href={organisation.to('/meetings/new')}>{t('congress-form.draft-meeting')}</A>
            </Show>
          </p>
        }
      >
        <SelectField
          name="meetingId"
          label={t('congress-form.asked-meeting')}
          required
          options={open().map(({ meetingId, title, startsOn }) => ({
            ...{ value: meetingId, label: `${title}, ${day(startsOn)}`, written: true },
          }))}
        />
        <fieldset class="fieldset">
          <legend>{t('congress-form.asked-whom')}</legend>
          <For each={may()} fallback={<p class="soft">{t('congress-form.nobody-to-ask')}</p>}>
            {(one) => (
              <CheckField
                name="nominationIds"
                value={one.nominationId}
                label={`${nameIn(props.view)(one.personId!) ?? t('mention.erased')}, ${one.to}`}
                checked
              />
            )}
          </For>
        </fieldset>
      </Show>
      <Show when={others().length}>
        <p class="hint">
          {t('congress-form.not-registered', {
            who: others()
              .map(({ name, to }) => `${name ?? t('mention.erased')}, ${to}`)
              .join('; '),
          })}
        </p>
      </Show>
    </Show>
  );
};

type Nominations = CongressView['nominations'];

/** Those whom no meeting is being asked about, who have not declined, and of whom nothing was sent. */
const waiting = ({ nominations }: CongressView): Nominations =>
  nominations.filter(
    ({ sent, consent, asked }) =>
      !sent && consent?.consents !== false && (!asked || asked.answer === 'undecided'),
  );

/** Whom a meeting can be asked about: its record names people by id. */
export const mayBeAsked = (view: CongressView): Nominations =>
  waiting(view).filter(({ personId }) => personId !== null);

const unregistered = (view: CongressView): Nominations =>
  waiting(view).filter(({ personId }) => personId === null);

export const SendingFields: FieldsOf = (props) => {
  const sent = () =>
    props.view.nominations.find(({ nominationId }) => nominationId === props.id)?.sent;
  return (
    <>
      <Field
        name="to"
        label={t('congress-form.sent-to')}
        required
        maxLength={300}
        value={sent()?.to}
      />
      <Field name="how" label={t('congress-form.sent-how')} maxLength={200} value={sent()?.how} />
      <Field
        name="on"
        type="date"
        label={t('congress-form.on-day')}
        required
        value={sent()?.on ?? today()}
      />
    </>
  );
};

/** That the receiver has it: what was replied, and when it came, as far as it is told. */
export const ReceiptFields: FieldsOf = (props) => {
  const received = () =>
    props.view.nominations.find(({ nominationId }) => nominationId === props.id)?.received;
  const typed = () => {
    const at = received()?.at;
    return at ? typedMoment(at) : undefined;
  };
  return (
    <>
      <TextField
        name="reply"
        label={t('congress-form.reply')}
        rows={2}
        maxLength={500}
        value={received()?.reply}
      />
      <DayAndClock
        day={{ name: 'on', label: t('congress-form.received-on'), value: typed()?.on ?? '' }}
        clock={{ name: 'clock', label: t('congress-form.clock'), value: typed()?.clock ?? '' }}
      />
    </>
  );
};
