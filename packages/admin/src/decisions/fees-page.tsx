import type { FeeList } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, kronor } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { Empty, Page, Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { Written } from '../ui/written.tsx';
import { listDecidedFees } from './data.ts';

type Fee = FeeList['fees'][number]['decided'][number];

/** The fees that meetings have decided, each with what it was before. */
export const FeesPage = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => listDecidedFees(organisation.id));
  return (
    <Page
      title={t('fees.title')}
      lead={t('fees.lead')}
      over={<A href={organisation.to('/decisions')}>{t('decisions.title')}</A>}
    >
      <For
        each={list()?.fees}
        fallback={
          <Show when={list()}>
            <Empty title={t('fees.none')}>
              <p class="soft">{t('fees.none-why')}</p>
            </Empty>
          </Show>
        }
      >
        {(fee) => (
          <Section title={fee.name} written>
            <ul class="rows" aria-label={t('fees.list', { name: fee.name })} ref={arrowKeys}>
              <For each={fee.decided}>{(decided) => <FeeRow fee={decided} />}</For>
            </ul>
          </Section>
        )}
      </For>
      <WholeList of={`/api/organisations/${organisation.id}/decided-fees/file`} />
    </Page>
  );
};

const tone = { inForce: 'good', upcoming: 'waiting', past: 'quiet', notInForce: 'quiet' } as const;

const FeeRow = (props: { fee: Fee }) => {
  const organisation = useOrganisation();
  return (
    <li>
      <A class="row" href={organisation.to(`/decisions/${props.fee.decisionId}`)}>
        <span class="row-title">
          <Written>
            {t('fees.amount', { amount: kronor(props.fee.amount), unit: props.fee.unit })}
          </Written>
          <Show when={props.fee.from}>
            {(from) => <> {t('fees.from', { day: day(from()) })}</>}
          </Show>
        </span>
        <span class="row-note">
          {t('fees.decided', {
            ...{ number: `${props.fee.number.year}:${props.fee.number.serial}` },
            ...{ body: props.fee.bodyName, cited: props.fee.cited },
            day: day(props.fee.decidedOn),
          })}
        </span>
        <span class="row-side">
          <Status tone={tone[props.fee.state]}>{t(`fees.state.${props.fee.state}`)}</Status>
        </span>
      </A>
    </li>
  );
};
