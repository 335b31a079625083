import type { NamesFound } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { CheckField } from '../../ui/form.tsx';
import { Empty, Page, Section } from '../../ui/page.tsx';
import { startingFrom } from '../../ui/starting-from.ts';
import { getNamesFound } from '../data.ts';
import { paragraphMark } from '../record.ts';
import { withholdNames } from './actions.ts';
import '../meetings.css';

type Name = NamesFound['names'][number];

/** Whom the published minutes name: found and proposed by Klubba, decided by whoever keeps the record. */
export const NamesPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const found = createAsync(() => getNamesFound(organisation.id, props.params.meetingId!));
  const start = startingFrom(found);
  const to = (rest: string) => organisation.to(`/meetings/${props.params.meetingId}${rest}`);
  return (
    <Page
      title={t('names.title')}
      over={<A href={to('/minutes')}>{t('minutes.title')}</A>}
      lead={t('names.lead')}
    >
      <Show when={start()} keyed>
        {(of) => (
          <Show when={of.names.length} fallback={<Empty title={t('names.none')} />}>
            <ActionForm
              action={withholdNames.with(organisation.id, props.params.meetingId!)}
              verb={t('names.decide')}
              cancel={to('/minutes')}
            >
              <p>{t(of.decided ? 'names.decided' : 'names.undecided')}</p>
              <Names
                title={t('names.people')}
                field="personIds"
                names={of.names.filter(({ personId }) => personId)}
              />
              <Names
                title={t('names.others')}
                field="words"
                names={of.names.filter(({ personId }) => !personId)}
              />
            </ActionForm>
          </Show>
        )}
      </Show>
    </Page>
  );
};

const Names = (props: { title: string; field: string; names: readonly Name[] }) => (
  <Show when={props.names.length}>
    <Section title={props.title}>
      <For each={props.names}>
        {(one) => (
          <CheckField
            name={props.field}
            value={one.personId ?? one.name}
            checked={one.withheld}
            label={t(one.proposed ? 'names.proposed' : 'names.name', {
              name: one.name,
              paragraphs: listing(one.paragraphs.map(paragraphMark)),
            })}
          />
        )}
      </For>
    </Section>
  </Show>
);
