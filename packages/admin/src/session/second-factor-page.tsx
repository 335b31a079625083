import { A, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Button, SubmitButton } from '../ui/button.tsx';
import { Field, FormEnd, FormError } from '../ui/form.tsx';
import { confirmSecondFactor } from './data.ts';
import { nextPath } from './next-path.ts';
import { Threshold } from './threshold.tsx';

export const SecondFactorPage = (props: RouteSectionProps) => {
  const submission = useSubmission(confirmSecondFactor);
  const [backup, setBackup] = createSignal(false);
  return (
    <Threshold title={t('second-factor.title')} lead={t('second-factor.lead')}>
      <form class="form" action={confirmSecondFactor.with(nextPath(props.location))} method="post">
        <FormError problem={submission.result} />
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
        <FormEnd>
          <SubmitButton pending={submission.pending}>{t('second-factor.submit')}</SubmitButton>
          <Button kind="quiet" onClick={() => setBackup(!backup())}>
            {t(backup() ? 'second-factor.use-app' : 'second-factor.use-backup')}
          </Button>
          <A href="/sign-in">{t('second-factor.start-over')}</A>
        </FormEnd>
      </form>
    </Threshold>
  );
};
