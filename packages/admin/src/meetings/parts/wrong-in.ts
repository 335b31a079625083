import type { SendSupplementBody } from '@klubba/api/contract';
import { isChecked, textIn } from '../../ui/form-data.ts';
import { rightIn } from '../record-corrections.ts';
import { electionIn } from './election-fields.tsx';
import { rightVoteIn } from './right-vote.tsx';

/** What was wrong and what is right, as the form says it: a line of the record, a decision, or who was elected. */
export const wrongIn = (form: FormData, timeZone: string): SendSupplementBody['wrong'] => {
  const kind = textIn(form, 'kind');
  if (kind === 'election')
    return { kind, electionId: textIn(form, 'electionId'), ...electionIn(form) };
  if (kind !== 'decision') return { kind: 'record', right: rightIn(form, timeZone) };
  const outcome = textIn(form, 'outcome') as 'carried' | 'rejected';
  const vote = rightVoteIn(form, outcome);
  return {
    ...{ kind: 'decision', decisionId: textIn(form, 'decisionId'), outcome, figures: null },
    ...(vote && { vote }),
    withWhatHangsOnIt: isChecked(form, 'withWhatHangsOnIt'),
  };
};
