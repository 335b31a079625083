import type { SendSupplementBody } from '@klubba/api/contract';
import { isChecked, textIn } from '../../ui/form-data.ts';
import { rightIn } from '../record-corrections.ts';
import { rightVoteIn } from './right-vote.tsx';

/** What was wrong and what is right, as the form says it: a line of the record, or a decision. */
export const wrongIn = (form: FormData, timeZone: string): SendSupplementBody['wrong'] => {
  if (textIn(form, 'kind') !== 'decision')
    return { kind: 'record', right: rightIn(form, timeZone) };
  const outcome = textIn(form, 'outcome') as 'carried' | 'rejected';
  const vote = rightVoteIn(form, outcome);
  return {
    ...{ kind: 'decision', decisionId: textIn(form, 'decisionId'), outcome, figures: null },
    ...(vote && { vote }),
    withWhatHangsOnIt: isChecked(form, 'withWhatHangsOnIt'),
  };
};
