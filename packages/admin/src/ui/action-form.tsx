import { A, type Action, useSubmission } from '@solidjs/router';
import { createEffect, type JSX, Show } from 'solid-js';
import { isProblem } from '../api.ts';
import { t } from '../language/language.ts';
import { Asking } from './asking.tsx';
import { SubmitButton } from './button.tsx';
import { ProblemAround } from './field.tsx';
import { FormEnd, FormError } from './form.tsx';

/** A form that sends an action. What it comes back with stands above it and beside the fields it is about. */
export const ActionForm = (props: {
  action: Action<[FormData], unknown>;
  /** What the button does, as a verb. */
  verb: string;
  /** Where the way out leads. */
  cancel?: string;
  /** Where a file is among what is sent: else only its name would be. */
  files?: boolean;
  /** Other ways on, beside the button. */
  ways?: JSX.Element;
  children: JSX.Element;
}) => {
  const submission = useSubmission(props.action);
  const problem = () => (isProblem(submission.result) ? submission.result : undefined);
  let form!: HTMLFormElement;
  createEffect(() => problem() && showFirstError(form));
  return (
    <ProblemAround.Provider value={problem}>
      <form
        ref={form}
        class="form"
        action={props.action}
        method="post"
        enctype={props.files ? 'multipart/form-data' : undefined}
      >
        <Asking action={props.action} />
        <FormError problem={problem()} />
        {props.children}
        <FormEnd>
          <SubmitButton pending={submission.pending}>{props.verb}</SubmitButton>
          {props.ways}
          <Show when={props.cancel}>{(cancel) => <A href={cancel()}>{t('form.cancel')}</A>}</Show>
        </FormEnd>
      </form>
    </ProblemAround.Provider>
  );
};

/** A form may be longer than the screen: who sends it from its end must not miss what went wrong. */
const showFirstError = (form: HTMLFormElement) => {
  const errors = ['.input[aria-invalid="true"]', '.field-error:not(:empty)', '.form-error'];
  const first = errors.map((error) => form.querySelector<HTMLElement>(error)).find(Boolean);
  // What is folded away takes no focus.
  first?.closest('details')?.setAttribute('open', '');
  (first?.closest('.field, .fieldset') ?? first)?.scrollIntoView({ block: 'nearest' });
  first?.focus({ preventScroll: true });
};
