import type { JointElectionView } from '@klubba/api/contract';
import { createSignal, For, Show } from 'solid-js';
import { day, moment, today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { CheckField, Field, SelectField } from '../ui/form.tsx';
import { textIn, wordIn, wordsIn } from '../ui/form-data.ts';
import { Section } from '../ui/page.tsx';
import { jointUrl, useJointCommand } from './data.ts';

/** The association's own list of voters: on paper to tick off, sent to the host, destroyed in the end. */
export const JointList = (props: { joint: JointElectionView }) => {
  const organisation = useOrganisation();
  const isOpen = () => ['called', 'closed', 'voting'].includes(props.joint.phase);
  const csv = () => `/api${jointUrl(organisation.id, props.joint, '/voters.csv')}`;
  return (
    <Section title={t('joint-list.title')}>
      <p class="hint">{t('joint-list.lead', { day: day(props.joint.day) })}</p>
      <Show when={props.joint.sent}>
        {(sent) => <p>{t('joint-list.sent', { count: sent().voters, at: moment(sent().at) })}</p>}
      </Show>
      <Show when={props.joint.destroyedOn}>
        {(on) => <p class="soft">{t('joint-list.destroyed', { day: day(on()) })}</p>}
      </Show>
      <Show when={isOpen() && !props.joint.released}>
        <p>
          <a href={csv()} rel="external">
            {t('joint-list.csv')}
          </a>
        </p>
        <Show when={props.joint.answer?.takesPart}>
          <Sending joint={props.joint} />
        </Show>
      </Show>
      <Show when={props.joint.sent && (!isOpen() || props.joint.released)}>
        <Destroying joint={props.joint} />
      </Show>
    </Section>
  );
};

const Sending = (props: { joint: JointElectionView }) => {
  const commanding = useJointCommand(() => props.joint);
  const before = () => props.joint.list?.voters.flatMap(({ personId }) => personId ?? []) ?? [];
  const came = (personId: string) => before().length === 0 || before().includes(personId);
  const [count, setCount] = createSignal(
    props.joint.voters.filter(({ personId }) => came(personId)).length,
  );
  return (
    <CommandForm
      commanding={commanding}
      verb={t(props.joint.sent ? 'joint-list.send-again' : 'joint-list.send')}
      onDone={() => undefined}
      onSend={(command, form) =>
        command('/list', { as: wordIn(form, 'as'), personIds: wordsIn(form, 'personIds') })
      }
    >
      <fieldset
        class="fieldset"
        onChange={(event) => setCount(event.currentTarget.querySelectorAll('input:checked').length)}
      >
        <legend>{t('joint-list.came')}</legend>
        <For each={props.joint.voters}>
          {({ personId, name }) => (
            <CheckField name="personIds" label={name} value={personId} checked={came(personId)} />
          )}
        </For>
      </fieldset>
      <p class="soft figures" role="status">
        {t('register-step.counted', { count: count() })}
      </p>
      <SelectField
        name="as"
        label={t('joint-list.as')}
        options={(['names', 'number'] as const).map((value) => ({
          value,
          label: t(`joint-list.as.${value}`),
        }))}
      />
    </CommandForm>
  );
};

const Destroying = (props: { joint: JointElectionView }) => {
  const commanding = useJointCommand(() => props.joint);
  return (
    <CommandForm
      commanding={commanding}
      verb={t('joint-list.destroy')}
      onSend={(command, form) => command('/destruction', { on: textIn(form, 'on') })}
    >
      <p class="hint">{t('joint-list.destroy-means')}</p>
      <Field name="on" type="date" label={t('joint-list.destroy-on')} required value={today()} />
    </CommandForm>
  );
};
