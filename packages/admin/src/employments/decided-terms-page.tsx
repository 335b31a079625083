import type { EmploymentView } from '@klubba/api/contract';
import type { RouteSectionProps } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { Written } from '../ui/written.tsx';
import { tellDecidedTerms } from './actions.ts';
import { ClockBeside } from './clock/clock-beside.tsx';
import { useEmployment } from './data.ts';
import { nameIn } from './names.ts';
import { liveProposal, termsIn } from './terms/terms.ts';
import { TermsFields } from './terms/terms-fields.tsx';
import './employments.css';

type Proposal = EmploymentView['proposals'][number];

/** The terms as a meeting decided them, where it amended the clause. */
export const DecidedTermsPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const employment = startingFrom(useEmployment(() => props.params.employmentId!));
  return (
    <Show when={employment()}>
      {(found) => (
        <Page
          wide
          title={t('deciding.terms')}
          over={<Written>{found().title}</Written>}
          lead={t('deciding.terms-lead')}
        >
          <Show when={liveProposal(found())}>
            {(proposal) => (
              <ActionForm
                action={tellDecidedTerms.with(
                  organisation.id,
                  found().employmentId,
                  proposal().proposalId,
                )}
                verb={t('deciding.record')}
                cancel={organisation.to(`/employments/${found().employmentId}`)}
              >
                <Telling view={found()} proposal={proposal()} />
              </ActionForm>
            )}
          </Show>
        </Page>
      )}
    </Show>
  );
};

const Telling = (props: { view: EmploymentView; proposal: Proposal }) => {
  const [terms, setTerms] = createSignal(props.proposal.terms);
  return (
    <TermsFields
      start={props.proposal.terms}
      nameOf={nameIn(props.view)}
      onChange={(form) => setTerms(termsIn(form))}
      beside={<ClockBeside terms={terms()} />}
    />
  );
};
