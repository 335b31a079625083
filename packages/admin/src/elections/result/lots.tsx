import type { ElectionView } from '@klubba/api/contract';
import type { TieFor } from '@klubba/domain/counting';
import { For, Show } from 'solid-js';
import { listing, moment } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Section } from '../../ui/page.tsx';
import { Written } from '../../ui/written.tsx';
import { nameOf, officialName } from '../voting/names.ts';

type DrawnLot = ElectionView['lots'][number];

/** The lots that were drawn, as evidence: between whom, for what, how, who watched, and what came out. */
export const Lots = (props: { view: ElectionView }) => {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(props.view, id));
  return (
    <Show when={props.view.lots.length > 0}>
      <Section title={t('outcome.lots')}>
        <ul class="rows">
          <For each={props.view.lots}>
            {(lot) => (
              <li class="outcome-lot">
                <p class="serif">
                  {t('outcome.lot', {
                    names: listing(names(lot.among)),
                    what: t(`voting.lot-for.${lot.for as TieFor}`),
                    order: names(lot.order).join(', '),
                  })}
                </p>
                <p class="soft small">
                  {moment(lot.at)}. <HowDrawn view={props.view} lot={lot} />
                </p>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
};

const HowDrawn = (props: { view: ElectionView; lot: DrawnLot }) => (
  <Show when={props.lot.kind === 'computed'} fallback={<ByHand {...props} />}>
    {t('outcome.lot-computed', { words: props.lot.words ?? '' })}
    <details class="more">
      <summary>{t('outcome.lot-repeat')}</summary>
      <p>{t('outcome.lot-repeat-how')}</p>
      <dl class="facts">
        <dt>{t('outcome.lot-commitment')}</dt>
        <dd class="voting-hash">{props.lot.commitment}</dd>
        <dt>{t('outcome.lot-seed')}</dt>
        <dd class="voting-hash">{props.lot.seed}</dd>
        <dt>{t('outcome.lot-nonce')}</dt>
        <dd class="voting-hash">{props.lot.nonce}</dd>
      </dl>
    </details>
  </Show>
);

const ByHand = (props: { view: ElectionView; lot: DrawnLot }) => (
  <>
    <Written>{props.lot.how}</Written>.{' '}
    <Show when={props.lot.witnesses.length > 0}>
      {t('outcome.lot-witnesses', {
        names: listing(props.lot.witnesses.map((id) => officialName(props.view, id))),
      })}
    </Show>
  </>
);
