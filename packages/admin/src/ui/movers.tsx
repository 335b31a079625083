import type { ProposalView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { PersonName } from './mention-text.tsx';

type Props = {
  proposal: Pick<ProposalView, 'by' | 'others'>;
  bodies: readonly { readonly bodyId: string; readonly name: string }[];
};

/** Who moved a proposal, where anybody knows. */
export const Movers = (props: Props) => {
  const movers = () => [
    ...(props.proposal.by ? [props.proposal.by] : []),
    ...props.proposal.others,
  ];
  return (
    <Show when={movers().length}>
      <span class="soft">
        {t('proposal.from')}{' '}
        <For each={movers()}>
          {(mover, i) => (
            <>
              {i() > 0 ? ', ' : ''}
              <Show when={mover.kind === 'body'} fallback={<PersonName personId={mover.id} />}>
                {props.bodies.find(({ bodyId }) => bodyId === mover.id)?.name}
              </Show>
            </>
          )}
        </For>
      </span>
    </Show>
  );
};
