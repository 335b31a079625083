import type { CongressView } from '@klubba/api/contract/congresses';
import { A, type RouteSectionProps } from '@solidjs/router';
import { Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { Empty, Page } from '../../ui/page.tsx';
import { startingFrom } from '../../ui/starting-from.ts';
import { Written } from '../../ui/written.tsx';
import { tellCongress } from '../actions.ts';
import { useCongress } from '../data.ts';
import {
  AnchoringFields,
  DelegatesFields,
  DiscussionFields,
  DroppingFields,
  PlanFields,
  ReportingFields,
} from './anchoring-fields.tsx';
import { DetailsFields } from './details-fields.tsx';
import type { FieldsOf } from './fields-of.ts';
import type { FormName } from './forms.ts';
import {
  AskingFields,
  NominationFields,
  ReceiptFields,
  SendingFields,
} from './nomination-fields.tsx';
import {
  ClassFields,
  DeadlineFields,
  EveningFields,
  GroupFields,
  TaskFields,
} from './preparing-fields.tsx';

const fields: Record<FormName, FieldsOf> = {
  details: DetailsFields,
  deadline: DeadlineFields,
  class: ClassFields,
  group: GroupFields,
  task: TaskFields,
  evening: EveningFields,
  nomination: NominationFields,
  asking: AskingFields,
  sending: SendingFields,
  receipt: ReceiptFields,
  anchoring: AnchoringFields,
  plan: PlanFields,
  dropping: DroppingFields,
  discussion: DiscussionFields,
  reporting: ReportingFields,
  delegates: DelegatesFields,
};

/** The page of one form of a congress: what is told leads back to it. */
export const formPage = (name: FormName) => (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const congress = startingFrom(useCongress(() => props.params.congressId!));
  const back = () => organisation.to(`/congresses/${props.params.congressId}`);
  const id = () => props.params.id;
  const title = () => t(`congress-form.title.${name}`);
  return (
    <Page
      title={title()}
      over={
        <A href={back()}>
          <Written>{congress()?.name}</Written>
        </A>
      }
    >
      <Show when={congress()} keyed>
        {(view) => (
          <Show
            when={!id() || isThere(view, id()!)}
            fallback={<Empty title={t('congress-form.gone')} />}
          >
            <ActionForm
              action={tellCongress.with(organisation.id, view.congressId, name, id() ?? null)}
              verb={t('congress-form.save')}
              cancel={back()}
            >
              <Dynamic component={fields[name]} view={view} id={id()} />
            </ActionForm>
          </Show>
        )}
      </Show>
    </Page>
  );
};

const isThere = (view: CongressView, id: string): boolean =>
  [
    ...view.deadlines.map(({ deadlineId }) => deadlineId),
    ...view.classes.map(({ letter }) => letter),
    ...view.tasks.map(({ taskId }) => taskId),
    ...view.evenings.map(({ eveningId }) => eveningId),
    ...view.nominations.map(({ nominationId }) => nominationId),
    ...view.anchorings.map(({ anchoringId }) => anchoringId),
    ...view.reports.map(({ reportId }) => reportId),
  ].includes(id);
