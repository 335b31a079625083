import { createAsync, query } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { get } from '../api.ts';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { listBodies } from '../organisation/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { EmptyRow, Section } from '../ui/page.tsx';

const listOfficesOf = query(
  (organisationId: string, personId: string) =>
    get(`/organisations/${organisationId}/offices?personId=${personId}`),
  'offices-of',
);

/** The offices that somebody holds and has held, each with its term, the latest first; for whoever may see them. */
export const Offices = (props: { personId: string }) => {
  const organisation = useOrganisation();
  return (
    <Show when={organisation.may('listOffices') && organisation.may('listBodies')}>
      <Held personId={props.personId} />
    </Show>
  );
};

const Held = (props: { personId: string }) => {
  const organisation = useOrganisation();
  const offices = createAsync(() => listOfficesOf(organisation.id, props.personId));
  const bodies = createAsync(() => listBodies(organisation.id));
  const bodyOf = (id: string) => bodies()?.bodies.find(({ bodyId }) => bodyId === id)?.name ?? '';
  return (
    <Section title={t('person.offices')}>
      <ul class="rows">
        <For each={offices()?.offices} fallback={<EmptyRow title={t('person.no-offices')} />}>
          {({ bodyId, role, title, from, to }) => (
            <li class="row">
              <span class="row-title">
                {t('person.office-in', {
                  office: title ?? t(`officeRole.${role}`),
                  body: bodyOf(bodyId),
                })}
              </span>
              <span class="row-side soft">
                {to
                  ? t('person.office-to', { from: day(from), to: day(to) })
                  : t('person.office-from', { from: day(from) })}
              </span>
            </li>
          )}
        </For>
      </ul>
    </Section>
  );
};
