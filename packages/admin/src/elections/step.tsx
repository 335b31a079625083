import type { JSX } from 'solid-js';
import { t } from '../language/language.ts';
import { StepPart } from '../ui/step.tsx';
import type { Missing, Step } from './steps.ts';

/** One step of an election. */
export const ElectionStep = (props: { step: Step; sum?: JSX.Element; children: JSX.Element }) => (
  <StepPart
    name={props.step.name}
    title={t(`step.${props.step.name}`)}
    state={props.step.state}
    said={t(`step.state.${props.step.state}`)}
    sum={props.sum}
    missing={props.step.missing[0] && sayMissing(props.step.missing[0])}
  >
    {props.children}
  </StepPart>
);

/** What is missing, in a sentence that says what to do. */
export const sayMissing = ({ what, ...facts }: Missing): string => t(`step.missing.${what}`, facts);
