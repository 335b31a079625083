import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { Status } from '../../ui/status.tsx';
import type { CountTask } from './count-task.ts';
import type { CountDraft } from './kept-draft.ts';

/** Before a paper is counted: which place this is, and that the papers are of this round. */
export const PaperCheck = (props: {
  task: CountTask;
  draft: CountDraft;
  onChange: (change: Partial<CountDraft>) => void;
}) => {
  const code = () => props.draft.code.trim().toUpperCase();
  const open = () => props.task.places.filter((place) => place.open);
  return (
    <div class="tellers-check">
      <Show when={props.task.places.length > 0}>
        <SelectField
          name="placeId"
          label={t('tellers.place')}
          required
          empty={t('tellers.choose-place')}
          data-step="placeId"
          value={props.draft.placeId}
          options={open().map(({ placeId, name }) => ({ value: placeId, label: name }))}
          onChange={(event) => props.onChange({ placeId: event.currentTarget.value })}
        />
      </Show>
      <Show when={!props.draft.slips}>
        <div>
          <Field
            name="code"
            label={t('tellers.code')}
            hint={t('tellers.code-hint')}
            required
            class="tellers-code"
            data-step="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={props.draft.code}
            onInput={(event) => props.onChange({ code: event.currentTarget.value })}
          />
          <p class="tellers-code-said" role="status">
            <Show when={code().length >= props.task.code.length}>
              <Show
                when={code() === props.task.code}
                fallback={<Status tone="wax">{t('tellers.code-wrong')}</Status>}
              >
                <Status tone="good">{t('tellers.code-right')}</Status>
              </Show>
            </Show>
          </p>
        </div>
      </Show>
      <CheckField
        name="slips"
        label={t('tellers.slips')}
        checked={props.draft.slips}
        onChange={(event) => props.onChange({ slips: event.currentTarget.checked })}
      />
    </div>
  );
};
