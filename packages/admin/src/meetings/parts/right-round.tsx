import type { MeetingView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Field, SelectField } from '../../ui/form.tsx';
import { plainText } from '../../ui/mention-text.tsx';
import { nameIn } from '../record.ts';

/** The figures of a round as they were: what stands there is filled in, and what settled a tie is told where there was one. */
export const RightRound = (props: { meeting: MeetingView; entry: string }) => {
  const round = () => {
    const [itemId, index] = props.entry.split(':');
    const event = props.meeting.items.find((item) => item.itemId === itemId)?.proceedings[
      Number(index)
    ];
    return event?.type === 'RoundHeld' ? event : undefined;
  };
  const wordsOf = (proposalId: string) => {
    const found = props.meeting.proposals.find((one) => one.proposalId === proposalId);
    return plainText(found?.clauses[0]?.text ?? '', (id) => nameIn(props.meeting, id));
  };
  return (
    <Show when={round()}>
      {(held) => (
        <>
          <For each={held().options}>
            {({ proposalId, votes }) => (
              <Field
                name={`option:${proposalId}`}
                type="number"
                min={0}
                required
                label={wordsOf(proposalId)}
                value={String(votes)}
              />
            )}
          </For>
          <div class="form-parts">
            <For each={['abstained', 'blank', 'invalid'] as const}>
              {(name) => (
                <Field
                  name={name}
                  type="number"
                  min={0}
                  label={t(`vote.${name}`)}
                  value={String(held()[name])}
                />
              )}
            </For>
          </div>
          <SelectField
            name="tiedOut"
            label={t('right.round-tie')}
            options={[
              { value: '', label: t('right.tie-none') },
              ...held().options.map(({ proposalId }) => ({
                value: proposalId,
                label: wordsOf(proposalId),
                written: true,
              })),
            ]}
          />
        </>
      )}
    </Show>
  );
};
