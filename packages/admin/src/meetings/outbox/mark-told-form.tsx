import type { MeetingView, Outbox, OutboxMessage } from '@klubba/api/contract';
import { todayIn } from '@klubba/domain/time';
import { createSignal, For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { FieldError } from '../../ui/field.tsx';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { channelName, usualChannels } from '../channels.ts';
import { markTold } from './data.ts';

/** Vouches that a message has reached its people: over what, on which day, all of them or some. */
export const MarkToldForm = (props: {
  meeting: MeetingView;
  outbox: Outbox;
  message: OutboxMessage;
}) => {
  const organisation = useOrganisation();
  const [who, setWho] = createSignal('all');
  const [channel, setChannel] = createSignal('');
  const channels = () => [...new Set([...props.message.channels, ...usualChannels])];
  const waiting = () =>
    props.outbox.recipients.filter(({ personId }) => props.message.waiting?.includes(personId));
  return (
    <details>
      <summary>{t('outbox.mark')}</summary>
      <ActionForm
        action={markTold.with(organisation.id, props.meeting.meetingId, props.message.message)}
        verb={t('outbox.mark-verb')}
      >
        <p class="hint">{t('outbox.mark-why')}</p>
        <div class="form-parts">
          <SelectField
            name="channel"
            label={t('outbox.channel')}
            plain
            options={[
              ...channels().map((value) => ({ value, label: channelName(value) })),
              { value: '', label: t('outbox.other-channel') },
            ]}
            value={channels()[0]}
            onChange={(event) => setChannel(event.currentTarget.value || 'other')}
          />
          <Field
            name="on"
            type="date"
            label={t('outbox.on')}
            hint={t('meeting.unknown-why')}
            value={todayIn(props.meeting.timeZone, new Date())}
          />
        </div>
        <Show when={channel() === 'other'}>
          <Field name="otherChannel" label={t('outbox.which-channel')} required maxLength={100} />
        </Show>
        <Show when={waiting().length > 1}>
          <SelectField
            name="who"
            label={t('outbox.who')}
            plain
            options={[
              { value: 'all', label: t('outbox.all') },
              { value: 'some', label: t('outbox.only-some') },
            ]}
            value="all"
            onChange={(event) => setWho(event.currentTarget.value)}
          />
        </Show>
        <Show when={who() === 'some'}>
          <fieldset class="fieldset outbox-people">
            <legend>{t('outbox.only-some')}</legend>
            <For each={waiting()}>
              {({ personId, name, email, phone }) => (
                <CheckField
                  name="personIds"
                  value={personId}
                  label={name ?? t('mention.erased')}
                  hint={[email, phone].filter(Boolean).join(', ') || t('outbox.no-address')}
                />
              )}
            </For>
            <FieldError name="personIds" />
          </fieldset>
        </Show>
      </ActionForm>
    </details>
  );
};
