import { createAsync } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { listBodies } from '../../organisation/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { SelectField } from '../../ui/form.tsx';
import { textOrNull } from '../../ui/form-data.ts';
import { MotionForm, type OfMotion } from '../motion-form.tsx';

/** Hands it over: from now on those who keep the motions see it. */
export const PrepareStep = (props: OfMotion) => (
  <MotionForm
    view={props.view}
    kind="main"
    verb={t('life.hand-over.do')}
    onSend={(command, form) => command('/preparation', { bodyId: textOrNull(form, 'bodyId') })}
  >
    <BodyField label={t('life.hand-over.to')} />
  </MotionForm>
);

/** A body of the association, where one is named; whoever writes motions and sees nothing else names none. */
export const BodyField = (props: { label: string; required?: boolean }) => {
  const organisation = useOrganisation();
  const bodies = createAsync(async () =>
    organisation.may('listBodies') ? (await listBodies(organisation.id)).bodies : [],
  );
  return (
    <Show when={organisation.may('listBodies')}>
      <SelectField
        name="bodyId"
        label={props.label}
        empty={t(props.required ? 'life.choose-body' : 'life.no-body')}
        required={props.required === true}
        options={(bodies() ?? []).map(({ bodyId, name }) => ({
          ...{ value: bodyId, label: name, written: true },
        }))}
      />
    </Show>
  );
};
