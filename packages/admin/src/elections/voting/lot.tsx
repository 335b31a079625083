import type { ElectionView } from '@klubba/api/contract';
import type { TieFor } from '@klubba/domain/counting';
import type { ElectionPart } from '@klubba/domain/election';
import { For, Show } from 'solid-js';
import { listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { CheckField, Field } from '../../ui/form.tsx';
import { commitLot, drawLot, openLot } from './actions.ts';
import { nameOf } from './names.ts';
import { OrderFields } from './order-fields.tsx';
import type { StepOf } from './steps.ts';

type Props = { view: ElectionView; part: ElectionPart; step: StepOf<'lot'> };

/** A tie that the votes cannot break: drawn before witnesses, or computed in a way that anyone can repeat. */
export const Lot = (props: Props) => {
  const tie = () => props.step.tie;
  const pending = () => props.view.pendingLots.find((lot) => lot.part === props.part);
  return (
    <div class="voting-lot">
      <h3>{t('voting.lot')}</h3>
      <p>
        {t('voting.lot-why', {
          names: listing(tie().among.map((id) => nameOf(props.view, id))),
          what: t(`voting.lot-for.${tie().for as TieFor}`),
          count: tie().places,
        })}
      </p>
      <Show when={props.view.may.conduct}>
        <Show when={pending()} fallback={<Drawn {...props} />}>
          {(lot) => <Committed view={props.view} lot={lot()} />}
        </Show>
        <Show when={!pending()}>
          <details class="more">
            <summary>{t('voting.lot-computed')}</summary>
            <Commit {...props} />
          </details>
        </Show>
      </Show>
    </div>
  );
};

const Drawn = (props: Props) => {
  const organisation = useOrganisation();
  const tie = () => props.step.tie;
  const watching = () =>
    props.view.officials.filter(
      ({ office, stoodDown }) => (office === 'teller' || office === 'presidingChair') && !stoodDown,
    );
  return (
    <ActionForm
      action={drawLot.with(organisation.id, props.view.electionId, props.part)}
      verb={t('voting.lot-record')}
    >
      <OrderFields
        among={tie().among}
        places={tie().places}
        name={(id) => nameOf(props.view, id)}
        label={(place) =>
          tie().places === 1 ? t('voting.lot-drawn') : t('voting.lot-drawn-as', { place })
        }
      />
      <Field name="how" label={t('voting.lot-how')} hint={t('voting.lot-how-hint')} required />
      <Show when={watching().length > 0}>
        <fieldset class="fieldset">
          <legend>{t('voting.lot-witnesses')}</legend>
          <For each={watching()}>
            {(one) => (
              <CheckField
                name="witnesses"
                value={one.officialId}
                label={one.name ?? t('mention.erased')}
                checked={one.office === 'teller'}
              />
            )}
          </For>
        </fieldset>
      </Show>
    </ActionForm>
  );
};

const Commit = (props: Props) => {
  const organisation = useOrganisation();
  return (
    <ActionForm
      action={commitLot.with(organisation.id, props.view.electionId, props.part)}
      verb={t('voting.lot-commit')}
    >
      <p>{t('voting.lot-computed-how')}</p>
    </ActionForm>
  );
};

/** The promise that was made, and the words that nobody could know when it was. */
const Committed = (props: { view: ElectionView; lot: ElectionView['pendingLots'][number] }) => {
  const organisation = useOrganisation();
  return (
    <ActionForm
      action={openLot.with(organisation.id, props.view.electionId, props.lot.lotId)}
      verb={t('voting.lot-open')}
    >
      <p>{t('voting.lot-committed')}</p>
      <p class="voting-hash">{props.lot.commitment}</p>
      <Field
        name="words"
        label={t('voting.lot-words')}
        hint={t('voting.lot-words-hint')}
        required
      />
    </ActionForm>
  );
};
