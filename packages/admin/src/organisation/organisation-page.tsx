import type { BodyView } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { LinkButton } from '../ui/button.tsx';
import { MentionText } from '../ui/mention-text.tsx';
import { EmptyRow, Page, Section } from '../ui/page.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { AssociationFacts } from './association-facts.tsx';
import { getAssociation, listBodies } from './data.ts';
import { OfficeHolder } from './offices.tsx';

export const OrganisationPage = () => {
  const organisation = useOrganisation();
  const association = createAsync(() => getAssociation(organisation.id));
  const bodies = createAsync(() => listBodies(organisation.id));
  const acting = () => bodies()?.bodies.filter(({ dissolvedOn }) => !dissolvedOn);
  const dissolved = () => bodies()?.bodies.filter(({ dissolvedOn }) => dissolvedOn) ?? [];
  return (
    <Page
      title={t('organisation.title')}
      lead={t('organisation.lead')}
      actions={
        <Show when={organisation.may('establishBody')}>
          <LinkButton kind="main" href={organisation.to('/organisation/bodies/new')}>
            {t('body.establish')}
          </LinkButton>
        </Show>
      }
      context={<AssociationFacts association={association()} />}
    >
      <Section title={t('organisation.bodies')}>
        <ul class="rows" ref={arrowKeys}>
          <For each={acting()} fallback={<EmptyRow title={t('organisation.no-bodies')} />}>
            {(body) => <BodyRow body={body} />}
          </For>
        </ul>
      </Section>
      <Show when={dissolved().length}>
        <Section title={t('organisation.dissolved')}>
          <ul class="rows" ref={arrowKeys}>
            <For each={dissolved()}>{(body) => <BodyRow body={body} />}</For>
          </ul>
        </Section>
      </Show>
      <WholeList of={`/api/organisations/${organisation.id}/bodies/file`} />
    </Page>
  );
};

const BodyRow = (props: { body: BodyView }) => {
  const organisation = useOrganisation();
  const [shown, total] = [4, () => props.body.offices.length];
  return (
    <li>
      <A class="row body-row" href={organisation.to(`/organisation/bodies/${props.body.bodyId}`)}>
        <span class="row-title">{props.body.name}</span>
        <span class="row-side soft">
          {t(`bodyKind.${props.body.kind}`)}
          <Show when={props.body.group && props.body.decision}>
            {(decision) => (
              <>
                {', '}
                {t('body.by-decision', {
                  number: `${decision().number.year}:${decision().number.serial}`,
                  day: day(decision().decidedOn),
                }).toLowerCase()}
              </>
            )}
          </Show>
        </span>
        <span class="row-note">
          <Show when={total()} fallback={<MentionText text={props.body.mandate} />}>
            <For each={props.body.offices.slice(0, shown)}>
              {(office, index) => (
                <>
                  {index() ? ', ' : ''}
                  <OfficeHolder office={office} />
                </>
              )}
            </For>
            <Show when={total() > shown}> {t('body.and-more', { count: total() - shown })}</Show>
          </Show>
        </span>
      </A>
    </li>
  );
};
