import type { MeetingView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { majorityInWords } from '../rules/majority-in-words.ts';
import { Unconfirmed } from '../ui/status.tsx';

type Rule = Pick<MeetingView['items'][number]['rule'], 'majority' | 'tie' | 'confirmed'>;

/** The rule a question is put under: what carries it, how a tie ends, and whether the association has confirmed that. */
export const QuestionRule = (props: { rule: Rule }) => (
  <>
    {t('rule.needs', { majority: majorityInWords(props.rule.majority) })}{' '}
    {t(`rule.tie.${props.rule.tie}`)}
    <Show when={!props.rule.confirmed}>
      {' '}
      <Unconfirmed />
    </Show>
  </>
);
