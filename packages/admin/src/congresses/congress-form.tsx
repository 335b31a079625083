import {
  CommandAct,
  type CommandActProps,
  CommandForm,
  type CommandFormProps,
} from '../ui/command-form.tsx';
import { useCongressCommand } from './data.ts';

/** A form of the page of a congress. */
export const CongressForm = (props: CommandFormProps & { congressId: string }) => {
  const commanding = useCongressCommand(() => props.congressId);
  return <CommandForm {...props} commanding={commanding} />;
};

/** One thing that can be done to a row of a congress. */
export const CongressAct = (props: CommandActProps & { congressId: string }) => {
  const commanding = useCongressCommand(() => props.congressId);
  return <CommandAct {...props} commanding={commanding} />;
};
