import { A, type RouteSectionProps } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { ActionForm } from '../ui/action-form.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/form.tsx';
import { confirmSecondFactor } from './data.ts';
import { nextPath } from './next-path.ts';
import { Threshold } from './threshold.tsx';

export const SecondFactorPage = (props: RouteSectionProps) => {
  const [backup, setBackup] = createSignal(false);
  return (
    <Threshold title={t('second-factor.title')} lead={t('second-factor.lead')}>
      <ActionForm
        action={confirmSecondFactor.with(nextPath(props.location))}
        verb={t('second-factor.submit')}
        ways={
          <>
            <Button kind="quiet" onClick={() => setBackup(!backup())}>
              {t(backup() ? 'second-factor.use-app' : 'second-factor.use-backup')}
            </Button>
            <A href="/sign-in">{t('second-factor.start-over')}</A>
          </>
        }
      >
        <Show
          when={backup()}
          fallback={
            <Field
              name="code"
              label={t('second-factor.code')}
              inputMode="numeric"
              autocomplete="one-time-code"
              pattern="[0-9 ]{6,7}"
              required
              autofocus
            />
          }
        >
          <Field name="backup-code" label={t('second-factor.backup-code')} required />
        </Show>
      </ActionForm>
    </Threshold>
  );
};
