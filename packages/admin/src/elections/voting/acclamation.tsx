import type { ElectionView } from '@klubba/api/contract';
import type { ElectionPart } from '@klubba/domain/election';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { SelectField } from '../../ui/form.tsx';
import { electByAcclamation } from './actions.ts';
import { nameOf } from './names.ts';
import { OrderFields } from './order-fields.tsx';
import type { StepOf } from './steps.ts';

/** By voices, where there is a seat for everybody. Substitutes need an order all the same: decided, or drawn. */
export const Acclamation = (props: {
  view: ElectionView;
  part: ElectionPart;
  step: StepOf<'open'>;
}) => {
  const organisation = useOrganisation();
  const needsOrder = () => props.part === 'substitutes' && props.step.candidateIds.length > 1;
  return (
    <ActionForm
      action={electByAcclamation.with(organisation.id, props.view.electionId, props.part)}
      verb={t('voting.acclaim')}
    >
      <p>{t('voting.acclaim-means')}</p>
      <Show when={needsOrder()}>
        <SelectField
          name="ordered"
          label={t('voting.ordered')}
          required
          options={[
            { value: 'decided', label: t('voting.ordered.decided') },
            { value: 'lot', label: t('voting.ordered.lot') },
          ]}
        />
        <OrderFields
          among={props.step.candidateIds}
          places={props.step.candidateIds.length}
          name={(id) => nameOf(props.view, id)}
          label={(place) => t('voting.substitute-place', { place })}
        />
      </Show>
    </ActionForm>
  );
};
