import type { AssociationView } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';

/** What the association is called and where it is at home. */
export const AssociationFacts = (props: { association: AssociationView | undefined }) => {
  const organisation = useOrganisation();
  return (
    <Show when={props.association}>
      {(association) => (
        <section>
          <h2>{association().name}</h2>
          <dl class="facts">
            <dt>{t('association.number')}</dt>
            <dd class="figures">
              {association().organisationNumber ?? t('association.no-number')}
            </dd>
            <dt>{t('association.seat')}</dt>
            <dd>{association().seat}</dd>
            <dt>{t('association.language')}</dt>
            <dd>{t(`association.language-${association().language}`)}</dd>
            <dt>{t('association.time-zone')}</dt>
            <dd>{association().timeZone}</dd>
          </dl>
          <Show when={organisation.may('changeAssociation')}>
            <A href={organisation.to('/organisation/edit')}>{t('association.edit')}</A>
          </Show>
        </section>
      )}
    </Show>
  );
};
