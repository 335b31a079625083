import type { CongressView } from '@klubba/api/contract/congresses';
import { createAsync } from '@solidjs/router';
import { Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { listMeetings } from '../../meetings/data.ts';
import { listBodies } from '../../organisation/data.ts';
import { PersonField } from '../../people/person-field.tsx';
import { useOrganisation } from '../../session/organisation.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import { plainText } from '../../ui/mention-text.tsx';
import { nameIn } from '../names.ts';

type Owner = CongressView['tasks'][number]['owner'];

/** Who sees to it, a person or a body, and by when. */
export const OwnerFields = (props: {
  view: CongressView;
  owner?: Owner | undefined;
  dueOn?: string | null | undefined;
}) => {
  const person = () =>
    props.owner?.kind === 'person'
      ? { personId: props.owner.id, name: nameIn(props.view)(props.owner.id) ?? null }
      : null;
  return (
    <>
      <div class="form-parts">
        <PersonField
          name="owner/id"
          label={t('congress-form.owner')}
          required={false}
          start={person()}
        />
        <BodySelect
          name="owner/body"
          label={t('congress-form.owner-body')}
          value={props.owner?.kind === 'body' ? props.owner.id : undefined}
        />
      </div>
      <Field name="dueOn" type="date" label={t('congress-form.due')} value={props.dueOn ?? ''} />
    </>
  );
};

/** A body of the association that is not dissolved, or none. */
export const BodySelect = (props: {
  name: string;
  label: string;
  hint?: string;
  value?: string | undefined;
  required?: boolean;
}) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  return (
    <Show when={bodies()}>
      {(found) => (
        <SelectField
          name={props.name}
          label={props.label}
          {...(props.hint ? { hint: props.hint } : {})}
          required={props.required}
          {...(props.required ? {} : { empty: t('congress-form.none') })}
          value={props.value}
          options={found()
            .bodies.filter(({ dissolvedOn, bodyId }) => !dissolvedOn || bodyId === props.value)
            .map(({ bodyId, name }) => ({ value: bodyId, label: name, written: true }))}
        />
      )}
    </Show>
  );
};

/** A meeting of the association, the latest first, or none. */
export const MeetingSelect = (props: {
  label: string;
  hint?: string;
  view: CongressView;
  value?: string | null | undefined;
}) => {
  const organisation = useOrganisation();
  const meetings = createAsync(() => listMeetings(organisation.id));
  const options = () => {
    const listed = meetings()?.meetings ?? [];
    const kept = props.view.meetings.filter(
      ({ meetingId }) => !listed.some((one) => one.meetingId === meetingId),
    );
    return [...listed, ...kept].map(({ meetingId, title, startsOn }) => ({
      value: meetingId,
      label: `${plainText(title, nameIn(props.view))}, ${day(startsOn)}`,
      written: true,
    }));
  };
  return (
    <Show when={meetings()}>
      <SelectField
        name="meetingId"
        label={props.label}
        {...(props.hint ? { hint: props.hint } : {})}
        empty={t('congress-form.none')}
        value={props.value ?? undefined}
        options={options()}
      />
    </Show>
  );
};
