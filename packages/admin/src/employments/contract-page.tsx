import type { EmploymentView } from '@klubba/api/contract';
import type { RouteSectionProps } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { PeopleField } from '../people/people-field.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { Empty, Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { Written } from '../ui/written.tsx';
import { signContract } from './actions.ts';
import { useEmployment } from './data.ts';
import { nameIn } from './names.ts';
import { WhoFields } from './steps/who-fields.tsx';
import { type Terms, termsIn } from './terms/terms.ts';
import { TermsCompared } from './terms/terms-compared.tsx';
import { TermsFields } from './terms/terms-fields.tsx';
import './employments.css';

/** A contract as it was signed, its terms beside those of the decision before it is recorded. */
export const ContractPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const employment = startingFrom(useEmployment(() => props.params.employmentId!));
  const approved = (view: EmploymentView) =>
    view.proposals.findLast(({ status }) => status === 'approved');
  return (
    <Show when={employment()}>
      {(found) => (
        <Page
          wide
          title={t('contracting.title')}
          over={<Written>{found().title}</Written>}
          lead={t('contracting.page-lead')}
        >
          <Show
            when={approved(found())}
            fallback={<Empty title={t('employment-step.missing.no-decision')} />}
          >
            {(proposal) => (
              <ActionForm
                action={signContract.with(
                  organisation.id,
                  found().employmentId,
                  proposal().proposalId,
                )}
                verb={t('contracting.do')}
                cancel={organisation.to(`/employments/${found().employmentId}`)}
              >
                <Signing view={found()} decided={proposal().decidedTerms ?? proposal().terms} />
              </ActionForm>
            )}
          </Show>
        </Page>
      )}
    </Show>
  );
};

const Signing = (props: { view: EmploymentView; decided: Terms }) => {
  const nameOf = (id: string) => nameIn(props.view)(id);
  const [terms, setTerms] = createSignal(props.decided);
  const signers = () =>
    props.decided.signatoryIds.map((personId) => ({ personId, name: nameOf(personId) }));
  return (
    <>
      <Show
        when={props.view.employee}
        fallback={
          <WhoFields label={t('contracting.who')} applications={props.view.applications ?? []} />
        }
      >
        {(employee) => (
          <>
            <p class="serif">{t('contracting.with', { name: employee().name })}</p>
            <input type="hidden" name="personId" value={employee().personId ?? ''} />
            <input type="hidden" name="name" value={employee().name} />
          </>
        )}
      </Show>
      <TermsFields
        start={props.decided}
        nameOf={nameOf}
        onChange={(form) => setTerms(termsIn(form))}
        beside={
          <div class="clock-beside">
            <TermsCompared decided={props.decided} agreed={terms()} nameOf={nameOf} />
          </div>
        }
      />
      <PeopleField
        name="signedBy"
        label={t('contracting.by')}
        hint={t('contracting.by-hint')}
        required
        start={signers()}
      />
      <Field name="signedOn" type="date" label={t('contracting.on')} required value={today()} />
    </>
  );
};
