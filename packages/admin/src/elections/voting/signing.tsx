import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { CheckField, SelectField } from '../../ui/form.tsx';
import type { CountTask } from './count-task.ts';
import type { CountDraft } from './kept-draft.ts';

/** The two who stand for the count. Who is chosen as the one cannot be the other; who has no account signs the printed sheet. */
export const Signing = (props: {
  task: CountTask;
  draft: CountDraft;
  onChange: (change: Partial<CountDraft>) => void;
}) => {
  const choose = (at: number, officialId: string) => {
    const [first, second] = props.draft.tellers.map((one) => (one === officialId ? '' : one));
    const tellers = at === 0 ? [officialId, second!] : [first!, officialId];
    props.onChange({ tellers: tellers as unknown as CountDraft['tellers'] });
  };
  const onPaper = () => props.draft.onPaper ?? [];
  const named = () =>
    props.task.tellers.filter(
      ({ officialId, isNamed }) => isNamed && props.draft.tellers.includes(officialId),
    );
  const tick = (officialId: string, signed: boolean) => {
    const others = onPaper().filter((one) => one !== officialId);
    props.onChange({ onPaper: signed ? [...others, officialId] : others });
  };
  return (
    <fieldset class="fieldset">
      <legend>{t('tellers.signed-by')}</legend>
      <div class="form-parts">
        <For each={[0, 1]}>
          {(at) => (
            <SelectField
              name={`teller-${at}`}
              label={t(at === 0 ? 'tellers.teller-one' : 'tellers.teller-two')}
              required
              data-step={`teller-${at}`}
              empty={t('tellers.choose-teller')}
              value={props.draft.tellers[at]}
              options={props.task.tellers.map((one) => ({
                value: one.officialId,
                label: one.name,
              }))}
              onChange={(event) => choose(at, event.currentTarget.value)}
            />
          )}
        </For>
      </div>
      <For each={named()}>
        {(one) => (
          <CheckField
            name={`pen-${one.officialId}`}
            label={t('tellers.signed-on-paper', { name: one.name })}
            checked={onPaper().includes(one.officialId)}
            onChange={(event) => tick(one.officialId, event.currentTarget.checked)}
          />
        )}
      </For>
      <Show when={named().length}>
        <p class="hint">{t('tellers.signed-on-paper-why')}</p>
      </Show>
    </fieldset>
  );
};
