import type { ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { PartSoFar } from '../result/part-outcome.tsx';
import { openRoundOf } from './count-task.ts';
import { nameOf } from './names.ts';
import { partInWords, roundInWords } from './round-in-words.ts';
import type { Standing } from './steps.ts';

/** What the hall sees: who stands, that voting or counting goes on, and what the chair has announced. */
export const Hall = (props: { view: ElectionView }) => (
  <For each={props.view.parts}>
    {(standing) => {
      const open = () => openRoundOf(props.view, standing.part);
      return (
        <Section title={partInWords(props.view, standing.part)} aside={doing(standing)}>
          <Show when={open()}>
            {(round) => (
              <>
                <p>
                  {t('hall.round', {
                    round: roundInWords(props.view, round()),
                    count: round().seats,
                  })}
                </p>
                <ol class="voting-ballot serif">
                  <For each={round().candidateIds}>{(id) => <li>{nameOf(props.view, id)}</li>}</For>
                </ol>
              </>
            )}
          </Show>
          <Show when={standing.count || standing.places?.length}>
            <PartSoFar view={props.view} standing={standing} />
          </Show>
        </Section>
      );
    }}
  </For>
);

/** What goes on with a part, for those who wait. */
const doing = ({ next, count }: Standing) => {
  switch (next.kind) {
    case 'count':
      return <Status tone="going">{t('hall.counting')}</Status>;
    case 'lot':
      return <Status tone="going">{t('hall.lot')}</Status>;
    case 'complete':
      return <Status tone="good">{t('hall.done')}</Status>;
    case 'open':
    case 'ordinaryFirst':
      return <Status tone="quiet">{t(count ? 'hall.second-soon' : 'hall.soon')}</Status>;
  }
};
