import {
  CommandAct,
  type CommandActProps,
  CommandForm,
  type CommandFormProps,
} from '../ui/command-form.tsx';
import { type ElectionAt, useElectionCommand } from './data.ts';

/** A form of the page of an election. */
export const ElectionForm = (props: CommandFormProps<ElectionAt> & { electionId: string }) => {
  const commanding = useElectionCommand(() => props.electionId);
  return <CommandForm {...props} commanding={commanding} />;
};

/** One thing that can be done to a row, or to the election. */
export const ElectionAct = (props: CommandActProps<ElectionAt> & { electionId: string }) => {
  const commanding = useElectionCommand(() => props.electionId);
  return <CommandAct {...props} commanding={commanding} />;
};

export { Refused } from '../ui/command-form.tsx';
