import type { MotionView } from '@klubba/api/contract/motions';
import {
  CommandAct,
  type CommandActProps,
  CommandForm,
  type CommandFormProps,
} from '../ui/command-form.tsx';
import { type MotionAt, useMotionCommand } from './data.ts';

/** What every part of a motion's page is given. */
export type OfMotion = { readonly view: MotionView };

/** A form of the page of a motion. */
export const MotionForm = (props: CommandFormProps<MotionAt> & OfMotion) => {
  const commanding = useMotionCommand(() => props.view.motionId);
  return <CommandForm {...props} commanding={commanding} />;
};

/** One thing that can be done to a row, or to the motion. */
export const MotionAct = (props: CommandActProps<MotionAt> & OfMotion) => {
  const commanding = useMotionCommand(() => props.view.motionId);
  return <CommandAct {...props} commanding={commanding} />;
};

export const nameIn =
  ({ people }: Pick<MotionView, 'people'>) =>
  (personId: string | null | undefined): string | null =>
    people.find((one) => one.personId === personId)?.name ?? null;

export const bodyIn =
  ({ bodies }: Pick<MotionView, 'bodies'>) =>
  (bodyId: string | null | undefined): string | undefined =>
    bodies.find((one) => one.bodyId === bodyId)?.name;
