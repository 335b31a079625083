import type { TieRule } from '@klubba/domain';
import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { useDesk } from './desk.tsx';

const outcomes = ['carried', 'rejected'] as const;

/** How a tie ended, chosen and never taken by one key too many: by the rule for it, or not at all. */
export const TieFields = (props: { rule: TieRule; onBallots: boolean }) => {
  const desk = useDesk();
  const [how, setHow] = createSignal('');
  const kinds = () =>
    props.onBallots && props.rule !== 'lot' ? [props.rule, 'lot' as const] : [props.rule];
  const options = () => [
    ...kinds().flatMap((kind) =>
      outcomes.map((outcome) => ({
        value: `${kind}-${outcome}`,
        label: t(`tiebreak.${kind}-${outcome}`),
      })),
    ),
    { value: 'unbroken', label: t('tiebreak.unbroken') },
  ];
  return (
    <>
      <SelectField
        name="tie"
        label={t('tiebreak.how')}
        required
        empty={t('tiebreak.choose')}
        options={options()}
        onChange={(event) => setHow(event.currentTarget.value)}
      />
      <Show when={how().startsWith('lot')}>
        <Field
          name="lot"
          label={t('tiebreak.method')}
          hint={t('tiebreak.method-hint')}
          required
          value=""
        />
      </Show>
      <Show when={how().startsWith('casting') && desk.meeting().castingVote === 'chairWhoVoted'}>
        <CheckField name="chairVoted" label={t('tiebreak.chair-voted')} />
      </Show>
    </>
  );
};

export const tieIn = (told: FormData, tied: boolean) => {
  const how = textIn(told, 'tie');
  if (!tied || how === '') return {};
  const chairVoted = told.get('chairVoted') !== null && { chairVoted: true };
  if (how === 'unbroken') return { tieBreak: { kind: 'unbroken' } };
  const [kind, outcome] = how.split('-');
  if (kind !== 'lot') return { tieBreak: { kind, outcome }, ...chairVoted };
  return { tieBreak: { kind, outcome, method: textIn(told, 'lot'), witnesses: [] } };
};
