import { createAsync } from '@solidjs/router';
import { Show } from 'solid-js';
import { listDecisions } from '../decisions/data.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { plainText } from '../ui/mention-text.tsx';

/** The decision that something rests on, found by its number or its words. */
export const GroundField = (props: { value?: string | null | undefined }) => {
  const organisation = useOrganisation();
  const grounds = createAsync(() => listDecisions(organisation.id));
  const options = () => {
    const found = grounds();
    const names = new Map(found?.people.map(({ personId, name }) => [personId, name]));
    return (found?.decisions ?? []).map(({ decisionId, number, text }) => ({
      value: decisionId,
      label: `${number.year}:${number.serial} ${plainText(text, (id) => names.get(id))}`,
    }));
  };
  return (
    <Show when={grounds()}>
      <Combobox
        name="decisionId"
        label={t('ground.label')}
        hint={t('ground.hint')}
        options={options()}
        value={props.value ?? undefined}
      />
    </Show>
  );
};
