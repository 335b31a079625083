import { createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { byName } from '../language/format.ts';
import { t } from '../language/language.ts';
import { listBodies } from '../organisation/data.ts';
import { GroundField } from '../organisation/ground-field.tsx';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { getOpenData, openData } from './data.ts';

/** What of the association anybody may read: for each kind of body nothing, its meetings, or its decisions too. */
export const OpenDataPage = () => {
  const organisation = useOrganisation();
  const now = createAsync(() => getOpenData(organisation.id));
  const bodies = createAsync(() => listBodies(organisation.id));
  const kinds = () =>
    [...new Set((bodies()?.bodies ?? []).map(({ kind }) => kind))].sort(
      byName((kind) => t(`bodyKind.${kind}`)),
    );
  const chosen = (kind: string) => {
    const open = now()?.bodies.find((one) => one.kind === kind);
    return open ? (open.decisions ? 'both' : 'meetings') : '';
  };
  return (
    <Page title={t('openData.title')} over={t('integrations.title')} lead={t('openData.lead')}>
      <Show when={now() && bodies()}>
        <ActionForm
          action={openData.with(organisation.id)}
          verb={t('openData.send')}
          cancel={organisation.to('/integrations')}
        >
          <For each={kinds()}>
            {(kind) => (
              <>
                <input type="hidden" name="kind" value={kind} />
                <SelectField
                  name={`of-${kind}`}
                  label={upper(t(`bodyKind.${kind}`))}
                  plain
                  empty={t('openData.nothing')}
                  value={chosen(kind)}
                  options={[
                    { value: 'meetings', label: t('openData.meetings') },
                    { value: 'both', label: t('openData.both') },
                  ]}
                />
              </>
            )}
          </For>
          <Field
            type="date"
            name="from"
            label={t('openData.from')}
            required
            value={now()?.from ?? ''}
          />
          <GroundField value={now()?.decisionId} />
        </ActionForm>
      </Show>
    </Page>
  );
};

const upper = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);
