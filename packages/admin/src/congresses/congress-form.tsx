import {
  CommandAct,
  type CommandActProps,
  CommandForm,
  type CommandFormProps,
} from '../ui/command-form.tsx';
import { type CongressAt, useCongressCommand } from './data.ts';

/** A form of the page of a congress. */
export const CongressForm = (props: CommandFormProps<CongressAt> & { congressId: string }) => {
  const commanding = useCongressCommand(() => props.congressId);
  return <CommandForm {...props} commanding={commanding} />;
};

/** One thing that can be done to a row of a congress. */
export const CongressAct = (props: CommandActProps<CongressAt> & { congressId: string }) => {
  const commanding = useCongressCommand(() => props.congressId);
  return <CommandAct {...props} commanding={commanding} />;
};
