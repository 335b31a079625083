import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { HandedLink } from '../ui/handed-link.tsx';
import { getConsentLink } from './data.ts';

/** A link for a nominee to answer by. */
export const ConsentLink = (props: { electionId: string; candidateId: string; name: string }) => {
  const organisation = useOrganisation();
  return (
    <HandedLink
      verb={t('consent-link.get')}
      label={t('consent-link.of', { name: props.name })}
      fetch={() => getConsentLink(organisation.id, props.electionId, props.candidateId)}
      why={(until) => t('consent-link.why', { name: props.name, until: day(until) })}
    />
  );
};
