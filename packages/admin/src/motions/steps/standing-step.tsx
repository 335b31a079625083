import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { TextField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { MotionForm, type OfMotion } from '../motion-form.tsx';

/** What the record of the meeting says by now; where the motion was changed as a whole, somebody tells its clauses. */
export const StandingStep = (props: OfMotion) => {
  const record = () => props.view.placed?.record ?? props.view.stood.at(-1)?.now;
  const isUntold = () => record()?.untold && record()?.standing === 'standsBehindWithChanges';
  return (
    <Show when={record()}>
      {(said) => (
        <>
          <p class="serif">{t(`life.record.${said().standing}`)}</p>
          <MotionForm
            view={props.view}
            kind="main"
            verb={t('life.standing.do')}
            onSend={(command, form) =>
              command('/standing', { clauses: isUntold() ? toldIn(props, form) : null })
            }
          >
            <Show when={isUntold()}>
              <p>{t('life.standing.tell')}</p>
              <For each={props.view.clauses}>
                {(clause, i) => (
                  <TextField
                    name={`clause/${clause.clauseId}`}
                    label={t('life.clause', { number: i() + 1 })}
                    value={clause.text}
                    rows={3}
                    written
                  />
                )}
              </For>
              <TextField name="added" label={t('life.standing.added')} rows={2} written />
            </Show>
          </MotionForm>
        </>
      )}
    </Show>
  );
};

const toldIn = ({ view }: OfMotion, form: FormData) => [
  ...view.clauses.flatMap(({ clauseId }) => {
    const text = textIn(form, `clause/${clauseId}`).trim();
    return text ? [{ clauseId, text }] : [];
  }),
  ...textIn(form, 'added')
    .split('\n')
    .filter((line) => line.trim())
    .map((text) => ({ text })),
];
