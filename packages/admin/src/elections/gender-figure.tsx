import type { ElectionView } from '@klubba/api/contract';
import { genderBalance } from '@klubba/domain/counting';
import { genderRuleIn } from '@klubba/domain/election';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Unconfirmed } from '../ui/status.tsx';

type Balance = NonNullable<ElectionView['gender']['before']>;

/** How many women there are among some, and how many the rule wants. It never stops an election. */
export const GenderFigure = (props: { balance: Balance; confirmed: boolean; of: string }) => {
  const share = (count: number) => `${props.balance.of ? (count / props.balance.of) * 100 : 0}%`;
  return (
    <figure class="gender" data-met={props.balance.met}>
      <div
        class="gender-bar"
        aria-hidden="true"
        style={{ '--share': share(props.balance.inGroup), '--needed': share(props.balance.needed) }}
      />
      <figcaption>
        <p>
          {t('gender.sum', {
            women: props.balance.inGroup,
            of: props.balance.of,
            among: props.of,
            needed: props.balance.needed,
          })}{' '}
          <Show when={props.balance.unknown}>
            {(count) => <>{t('gender.unknown', { count: count() })}</>}
          </Show>
        </p>
        <p class="hint">
          {t('gender.never-blocks')}{' '}
          <Show when={!props.confirmed}>
            <Unconfirmed />
          </Show>
        </p>
      </figcaption>
    </figure>
  );
};

/** The balance among nominees that are chosen, before there is a ballot; none where the rules have no share. */
export const balanceAmong = (
  { nominees, electionRules }: Pick<ElectionView, 'nominees' | 'electionRules'>,
  candidateIds: readonly string[],
): Balance | null => {
  const rule = genderRuleIn(electionRules.rules);
  if (!rule) return null;
  const stated = Object.fromEntries(
    (nominees ?? []).flatMap(({ candidateId, gender }) => (gender ? [[candidateId, gender]] : [])),
  );
  return { ...genderBalance(candidateIds, stated, rule) };
};
