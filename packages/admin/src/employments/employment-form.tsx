import {
  CommandAct,
  type CommandActProps,
  CommandForm,
  type CommandFormProps,
} from '../ui/command-form.tsx';
import { type EmploymentAt, useEmploymentCommand } from './data.ts';

/** A form of the page of an employment. */
export const EmploymentForm = (
  props: CommandFormProps<EmploymentAt> & { employmentId: string },
) => {
  const commanding = useEmploymentCommand(() => props.employmentId);
  return <CommandForm {...props} commanding={commanding} />;
};

/** One thing that can be done to a row, or to the employment. */
export const EmploymentAct = (props: CommandActProps<EmploymentAt> & { employmentId: string }) => {
  const commanding = useEmploymentCommand(() => props.employmentId);
  return <CommandAct {...props} commanding={commanding} />;
};
