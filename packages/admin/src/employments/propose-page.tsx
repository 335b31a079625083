import type { EmploymentView } from '@klubba/api/contract';
import type { RouteSectionProps } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { Written } from '../ui/written.tsx';
import { proposeTerms } from './actions.ts';
import { ClockBeside } from './clock/clock-beside.tsx';
import { useEmployment } from './data.ts';
import { nameIn } from './names.ts';
import { liveProposal, type Terms, termsIn, termsOf } from './terms/terms.ts';
import { TermsFields } from './terms/terms-fields.tsx';
import './employments.css';

/** Terms for a meeting to decide on, with the law's clock beside them while they are typed. */
export const ProposePage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const employment = startingFrom(useEmployment(() => props.params.employmentId!));
  return (
    <Show when={employment()}>
      {(found) => (
        <Page
          wide
          title={t('proposing.title')}
          over={<Written>{found().title}</Written>}
          lead={t('proposing.lead')}
        >
          <ActionForm
            action={proposeTerms.with(organisation.id, found().employmentId)}
            verb={t('proposing.send')}
            cancel={organisation.to(`/employments/${found().employmentId}`)}
          >
            <Proposing view={found()} />
          </ActionForm>
        </Page>
      )}
    </Show>
  );
};

const Proposing = (props: { view: EmploymentView }) => {
  const start = startOf(props.view);
  const [terms, setTerms] = createSignal<Terms | undefined>(start);
  return (
    <>
      <TermsFields
        start={start}
        nameOf={nameIn(props.view)}
        onChange={(form) => setTerms(termsIn(form))}
        beside={<ClockBeside terms={terms() ?? unsaid} />}
      />
      <TextField
        name="reasons"
        label={t('proposing.reasons')}
        hint={t('proposing.reasons-hint')}
        written
        rows={4}
        maxLength={10_000}
        value={liveProposal(props.view)?.reasons ?? ''}
      />
    </>
  );
};

/** Until further notice is what the law has where nothing else is said (4 §). */
const unsaid = { form: 'permanent', from: null, until: null, agreement: null } as const;

/** What was proposed or holds already; a new term begins where the one before ends. */
const startOf = (view: EmploymentView): Terms | undefined => {
  const terms = termsOf(view);
  if (!terms || !view.contracts?.length) return terms;
  return { ...terms, from: null, until: null, fundedUntil: null };
};
