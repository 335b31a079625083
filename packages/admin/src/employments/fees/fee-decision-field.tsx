import { createAsync } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { getDecision, listDecisions } from '../../decisions/data.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { FieldError } from '../../ui/field.tsx';
import { plainText } from '../../ui/mention-text.tsx';

/** The clause by which a meeting decided a fee, found by the number or the words of the decision. */
export const FeeDecisionField = () => {
  const organisation = useOrganisation();
  const found = createAsync(() => listDecisions(organisation.id, { outcome: 'carried' }));
  const [chosen, setChosen] = createSignal<string>();
  const clause = createAsync(async () => {
    const decisionId = chosen();
    const decision = decisionId ? await getDecision(organisation.id, decisionId) : undefined;
    return decision?.clauseId ? `${decision.meetingId}:${decision.clauseId}` : '';
  });
  const options = () => {
    const names = new Map(found()?.people.map(({ personId, name }) => [personId, name]));
    return (found()?.decisions ?? []).map(({ decisionId, number, text }) => ({
      value: decisionId,
      label: `${number.year}:${number.serial} ${plainText(text, (id) => names.get(id))}`,
    }));
  };
  return (
    <Show when={found()}>
      <Combobox
        name="decisionId"
        label={t('fee.decision')}
        hint={t('fee.decision-hint')}
        options={options()}
        value={chosen()}
        onPick={setChosen}
        required
      />
      <input type="hidden" name="decision" value={clause.latest ?? ''} />
      <FieldError name="clauseId" />
    </Show>
  );
};
