import type { DecisionList } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { useOrganisation } from '../frame/organisation.tsx';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { DecisionSentence } from '../ui/decision-sentence.tsx';
import { NamesProvider } from '../ui/mention-text.tsx';
import { EmptyRow, Section } from '../ui/page.tsx';
import { latestDecisions } from './data.ts';

const shown = 5;

export const LatestDecisions = () => {
  const organisation = useOrganisation();
  const list = createAsync(() => latestDecisions(organisation.id));
  const nameOf = (id: string) => list()?.people.find(({ personId }) => personId === id)?.name;
  return (
    <Section
      title={t('home.latest-decisions')}
      aside={<A href={organisation.to('/decisions')}>{t('home.all-decisions')}</A>}
    >
      <NamesProvider nameOf={nameOf}>
        <ul class="rows">
          <For
            each={list()?.decisions.slice(0, shown)}
            fallback={
              <Show when={list()}>
                <EmptyRow title={t('home.no-decisions')}>
                  <p>{t('home.no-decisions-why')}</p>
                </EmptyRow>
              </Show>
            }
          >
            {(decision) => (
              <li class="record">
                <Taken decision={decision} />
              </li>
            )}
          </For>
        </ul>
      </NamesProvider>
    </Section>
  );
};

const Taken = (props: { decision: DecisionList['decisions'][number] }) => {
  const organisation = useOrganisation();
  const number = () => `${props.decision.number.year}:${props.decision.number.serial}`;
  return (
    <DecisionSentence
      paragraph={props.decision.paragraph}
      number={number()}
      rejected={props.decision.outcome === 'rejected'}
      clauses={[props.decision.text]}
      how={
        <>
          <A href={organisation.to(`/decisions/${props.decision.decisionId}`)}>
            {props.decision.itemTitle}
          </A>
          {' · '}
          {props.decision.meetingTitle}, {day(props.decision.decidedOn)}
        </>
      }
    />
  );
};
