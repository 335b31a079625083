import type { CongressView } from '@klubba/api/contract/congresses';
import { A, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { NamesProvider } from '../ui/mention-text.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Written } from '../ui/written.tsx';
import { congressUrl, useCongress } from './data.ts';
import { nameIn } from './names.ts';
import { Anchoring, DelegatesReports } from './sections/anchoring.tsx';
import { Nominations } from './sections/nominations.tsx';
import { Classes, Deadlines, Documents, Evenings, Group, Tasks } from './sections/preparing.tsx';
import { TimeLine } from './time-line.tsx';
import './congresses.css';

/** A congress as a project: when what happens, then what is prepared, then what was made of it. */
export const CongressPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const congress = useCongress(() => props.params.congressId!);
  const to = (rest: string) => organisation.to(`/congresses/${props.params.congressId}${rest}`);
  return (
    <Show when={congress()}>
      {(view) => (
        <NamesProvider nameOf={(personId) => nameIn(view())(personId)}>
          <Page
            title={view().name}
            written
            over={<A href={organisation.to('/congresses')}>{t('congresses.title')}</A>}
            lead={leadOf(view())}
            actions={
              <Show when={view().may.arrange}>
                <LinkButton href={to('/edit')}>{t('congress.edit')}</LinkButton>
              </Show>
            }
            context={<Context view={view()} />}
          >
            <Section title={t('congress.line')}>
              <TimeLine view={view()} />
            </Section>
            <Show when={isOver(view())}>
              <Home view={view()} />
            </Show>
            <Tasks view={view()} />
            <Deadlines view={view()} />
            <Classes view={view()} />
            <Group view={view()} />
            <Documents view={view()} />
            <Evenings view={view()} />
            <Nominations view={view()} />
            <Show when={!isOver(view())}>
              <Home view={view()} />
            </Show>
          </Page>
        </NamesProvider>
      )}
    </Show>
  );
};

/** Once a congress is over, what was made of it comes before how it was prepared. */
const isOver = ({ startsOn, endsOn }: CongressView): boolean => {
  const last = endsOn ?? startsOn;
  return last !== null && last < today();
};

const Home = (props: { view: CongressView }) => (
  <>
    <Anchoring view={props.view} />
    <DelegatesReports view={props.view} />
  </>
);

const leadOf = ({ startsOn, endsOn, place }: CongressView): string => {
  const days =
    startsOn && endsOn && endsOn !== startsOn
      ? t('congress.days', { from: day(startsOn), until: day(endsOn) })
      : (startsOn && day(startsOn)) || t('congress.no-days');
  return [days, place].filter(Boolean).join(', ');
};

const papers = ['motions.pdf', 'report.pdf', 'nominations.pdf', 'calendar.ics'] as const;

/** A packet is made of the association's own motions, once they are more than their authors' drafts. */
const isInPacket = ({ ours, stage }: CongressView['motions'][number]) =>
  ours && !['idea', 'draft', 'withdrawn', 'destroyed'].includes(stage);

const papersOf = ({ motions }: CongressView) =>
  papers.filter((name) => name !== 'motions.pdf' || motions.some(isInPacket));

const Context = (props: { view: CongressView }) => {
  const organisation = useOrganisation();
  const to = (rest: string) => organisation.to(`/congresses/${props.view.congressId}${rest}`);
  return (
    <>
      <Show when={props.view.motions.length || organisation.may('importCongressOutcomes')}>
        <section>
          <h2>{t('congress.motions')}</h2>
          <ul class="links">
            <For each={props.view.motions.slice(0, 12)}>
              {(motion) => (
                <li>
                  <A href={organisation.to(`/motions/${motion.motionId}`)}>
                    <Written>{[motion.number, motion.title].filter(Boolean).join(' ')}</Written>
                  </A>
                </li>
              )}
            </For>
            <li>
              <A href={organisation.to(`/motions?congress=${props.view.congressId}`)}>
                {t('congress.all-motions')}
              </A>
            </li>
            <Show when={organisation.may('importCongressOutcomes')}>
              <li>
                <A href={organisation.to(`/motions/outcomes/${props.view.congressId}`)}>
                  {t('congress.outcomes')}
                </A>
              </li>
            </Show>
          </ul>
        </section>
      </Show>
      <section class="screen-only">
        <h2>{t('congress.papers')}</h2>
        <ul class="links">
          <For each={papersOf(props.view)}>
            {(name) => (
              <li>
                <a
                  href={`/api${congressUrl(organisation.id, props.view.congressId, `/${name}`)}`}
                  rel="external"
                >
                  {t(`congress-paper.${name}`)}
                </a>
              </li>
            )}
          </For>
          <li>
            <A href={to('/trail')}>{t('congress.trail')}</A>
          </li>
          <Show when={props.view.template}>
            {(template) => (
              <li>
                <A href={organisation.to(`/congresses/${template().congressId}`)}>
                  {t('congress.began-from', { name: template().name })}
                </A>
              </li>
            )}
          </Show>
        </ul>
      </section>
    </>
  );
};
