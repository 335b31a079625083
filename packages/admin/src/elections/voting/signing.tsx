import { For } from 'solid-js';
import { t } from '../../language/language.ts';
import { SelectField } from '../../ui/form.tsx';
import type { CountTask } from './count-task.ts';
import type { CountDraft } from './kept-draft.ts';

/** The two who stand for the count. Who is chosen as the one cannot be the other. */
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
    </fieldset>
  );
};
