import { createSignal } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { takeOverEmployment } from './actions.ts';
import { ClockBeside } from './clock/clock-beside.tsx';
import { PaperFields } from './paper-fields.tsx';
import { WhoFields } from './steps/who-fields.tsx';
import { type Terms, termsIn } from './terms/terms.ts';
import { TermsFields } from './terms/terms-fields.tsx';
import './employments.css';

/** An employment that began before the association had its record here, on the paper that decided it. */
export const TakeOverPage = () => {
  const organisation = useOrganisation();
  const [terms, setTerms] = createSignal<Terms>();
  return (
    <Page
      wide
      title={t('taking-over.title')}
      over={t('employments.title')}
      lead={t('taking-over.lead')}
    >
      <ActionForm
        action={takeOverEmployment.with(organisation.id)}
        verb={t('taking-over.do')}
        cancel={organisation.to('/employments')}
      >
        <WhoFields label={t('contracting.who')} />
        <TermsFields
          older
          dated
          nameOf={() => ''}
          onChange={(form) => setTerms(termsIn(form))}
          beside={<ClockBeside terms={terms() ?? unsaid} />}
        />
        <Field
          name="endedOn"
          type="date"
          label={t('taking-over.ended')}
          hint={t('taking-over.ended-hint')}
        />
        <PaperFields />
      </ActionForm>
    </Page>
  );
};

const unsaid = { form: 'fixedTermSVA', from: null, until: null, agreement: null } as const;
