import { t } from '../../language/language.ts';
import { Field } from '../../ui/form.tsx';
import { useDesk } from './desk.tsx';

/** When and where a meeting goes on, as far as it was said: all of it may be left empty. */
export const UntilFields = (props: { place: string }) => {
  const desk = useDesk();
  const problem = () => desk.problemAt(props.place);
  return (
    <div class="form-parts">
      <Field name="resumesAt" type="time" label={t('course.until-time')} problem={problem()} />
      <Field name="resumesOn" type="date" label={t('course.until-day')} problem={problem()} />
      <Field name="place" label={t('course.until-place')} problem={problem()} />
    </div>
  );
};

/** What was said in those fields: what is empty was not said. */
export const untilIn = (form: HTMLFormElement) => {
  const said = new FormData(form);
  const of = (name: string) => String(said.get(name) ?? '').trim() || null;
  return { resumesOn: of('resumesOn'), resumesAt: of('resumesAt'), place: of('place') };
};
