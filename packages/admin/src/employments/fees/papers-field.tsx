import type { FeeView } from '@klubba/api/contract';
import { For } from 'solid-js';
import { t } from '../../language/language.ts';
import { CheckField } from '../../ui/form.tsx';

export const feePapers = [
  'decision',
  'contract',
  'payslips',
  'holidayPay',
  'workingHours',
  'taxReturn',
] as const satisfies readonly FeeView['papers'][number][];

/** Which papers there are: what it is follows from the circumstances. */
export const PapersField = (props: { held?: readonly string[] }) => (
  <fieldset class="fieldset">
    <legend>{t('fee.papers')}</legend>
    <For each={feePapers}>
      {(paper) => (
        <CheckField
          name="papers"
          value={paper}
          label={t(`fee.paper.${paper}`)}
          checked={props.held?.includes(paper) ?? false}
        />
      )}
    </For>
  </fieldset>
);
