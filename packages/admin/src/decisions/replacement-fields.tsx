import type { DecisionView } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { t } from '../language/language.ts';
import { decisionNumber } from '../meetings/record.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { SelectField } from '../ui/form.tsx';
import { plainText } from '../ui/mention-text.tsx';
import { listDecisions } from './data.ts';

/** Which later decision it was, and whether it took this one back or took its place. */
export const ReplacementFields = (props: { decision: DecisionView }) => {
  const organisation = useOrganisation();
  const [by, setBy] = createSignal<string>();
  const list = createAsync(() => listDecisions(organisation.id, { outcome: 'carried' }));
  const nameOf = (personId: string) =>
    list()?.people.find((one) => one.personId === personId)?.name;
  const later = () =>
    (list()?.decisions ?? [])
      .filter(
        ({ decisionId, decidedOn }) =>
          decisionId !== props.decision.decisionId && decidedOn >= props.decision.decidedOn,
      )
      .map(({ decisionId, number, text }) => ({
        value: decisionId,
        label: `${decisionNumber(number)} ${plainText(text, nameOf)}`.slice(0, 120),
      }));
  return (
    <>
      <Combobox
        name="by"
        label={t('standing.later')}
        required
        options={later()}
        value={by()}
        onPick={setBy}
      />
      <SelectField
        name="how"
        label={t('standing.how')}
        required
        options={(['superseded', 'repealed'] as const).map((value) => ({
          value,
          label: t(`standing.how.${value}`),
        }))}
      />
    </>
  );
};
