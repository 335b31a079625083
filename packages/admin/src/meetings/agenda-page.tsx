import type { MeetingView, Problem } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps, revalidate, useNavigate } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { attempt, isLost, post, remove } from '../api.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Button, LinkButton } from '../ui/button.tsx';
import { FormError } from '../ui/form.tsx';
import { Empty, Page } from '../ui/page.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import { Written } from '../ui/written.tsx';
import { AgendaBuilder } from './agenda-builder.tsx';
import type { Place } from './agenda-moves.ts';
import { getMeeting, meetingUrl } from './data.ts';
import { MeetingNames } from './meeting-names.tsx';
import { WaitingMatters } from './waiting-matters.tsx';
import './meetings.css';

/** The agenda as it is built before the notice goes out. */
export const AgendaPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const to = (rest: string) => organisation.to(`/meetings/${props.params.meetingId}${rest}`);
  return (
    <Show when={meeting()}>
      {(found) => (
        <Page
          title={t('agenda.title')}
          over={<A href={to('')}>{found().title}</A>}
          lead={t(leadOf(found()))}
          actions={
            <>
              <Show when={isBuilt(found())}>
                <LinkButton href={to('/agenda/new')} keys="c">
                  {t(found().phase === 'draft' ? 'agenda.new' : 'agenda.add-late')}
                </LinkButton>
              </Show>
              <Show when={found().items.length > 0 && organisation.may('keepStandardAgenda')}>
                <LinkButton
                  href={organisation.to(
                    `/meetings/agendas/edit?kind=${found().kind}&body=${found().bodyId}&from=${found().meetingId}`,
                  )}
                >
                  {t('agendas.keep')}
                </LinkButton>
              </Show>
              <Show when={found().phase === 'draft'}>
                <LinkButton kind="main" href={to('/notice')}>
                  {t('meeting.to-notice')}
                </LinkButton>
              </Show>
              <Show when={found().phase === 'open'}>
                <LinkButton kind="main" href={to('/desk')}>
                  {t('meeting.to-desk')}
                </LinkButton>
              </Show>
            </>
          }
        >
          <MeetingNames meeting={found()}>
            <Builder meeting={found()} />
            <Show when={found().phase === 'draft' && organisation.may('bringMatterBack')}>
              <WaitingMatters meeting={found()} />
            </Show>
          </MeetingNames>
        </Page>
      )}
    </Show>
  );
};

/** Until the meeting is open the agenda is changed here; then at the desk. */
const isBuilt = ({ phase }: MeetingView) => phase === 'draft' || phase === 'convened';

const leadOf = ({ phase, agendaAdopted }: MeetingView) => {
  if (agendaAdopted) return 'agenda.adopted-here';
  if (phase === 'convened') return 'item.after-notice';
  return phase === 'draft' ? 'agenda.lead' : 'agenda.closed';
};

const Builder = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const [problem, setProblem] = createSignal<Problem>();
  const url = <const Rest extends string>(rest: Rest) =>
    meetingUrl(organisation.id, props.meeting.meetingId, rest);
  const to = (rest: string) => organisation.to(`/meetings/${props.meeting.meetingId}${rest}`);
  const isDraft = () => props.meeting.phase === 'draft';
  const run = async (sent: Promise<unknown>) => {
    const refused = await attempt(sent);
    setProblem(refused);
    if (!refused || !isLost(refused)) await revalidate(getMeeting.key);
    return refused === undefined;
  };
  const move = (itemId: string, place: Place) =>
    run(post(url(`/agenda-items/${itemId}/position`), place));
  const removeItem = async (itemId: string) => {
    const place = props.meeting.items.findIndex((item) => item.itemId === itemId);
    if (await run(remove(url(`/agenda-items/${itemId}`)))) focusRow(place);
  };
  useShortcuts({
    keys: 'c',
    label: () => t('agenda.new'),
    run: () => isBuilt(props.meeting) && navigate(to('/agenda/new')),
  });
  return (
    <>
      <FormError problem={problem()} />
      <Show
        when={props.meeting.items.length}
        fallback={
          <Empty title={t('agenda.empty')}>
            <p>{t('agenda.empty-why')}</p>
          </Empty>
        }
      >
        <AgendaBuilder
          meeting={props.meeting}
          fixed={!isDraft()}
          onMove={move}
          actions={(item) => (
            <Show when={isBuilt(props.meeting)}>
              <Show when={item.kind !== 'heading'}>
                <LinkButton
                  kind="quiet"
                  href={to(`/agenda/${item.itemId}/propose`)}
                  aria-label={t('agenda.propose-this', { title: item.title })}
                >
                  {t('agenda.propose')}
                </LinkButton>
              </Show>
              <LinkButton
                kind="quiet"
                href={to(`/agenda/${item.itemId}`)}
                aria-label={t('agenda.edit-this', { title: item.title })}
              >
                {t('agenda.edit')}
              </LinkButton>
              <Show when={isDraft() || !item.isNamed}>
                <Button
                  kind="quiet"
                  aria-label={t('agenda.remove-this', { title: item.title })}
                  onClick={() => removeItem(item.itemId)}
                >
                  {t('agenda.remove')}
                </Button>
              </Show>
            </Show>
          )}
        />
      </Show>
      <Show when={isBuilt(props.meeting) && props.meeting.removed.length > 0}>
        <section class="removed-items">
          <h2>{t('agenda.removed')}</h2>
          <ul>
            <For each={props.meeting.removed}>
              {({ itemId, title }) => (
                <li>
                  <s>
                    <Written>{title}</Written>
                  </s>{' '}
                  <Button
                    kind="quiet"
                    aria-label={t('agenda.bring-back-this', { title })}
                    onClick={() => void run(post(url(`/agenda-items/${itemId}/return`), {}))}
                  >
                    {t('agenda.bring-back')}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
};

/** The button went with its row: the row that stands there now takes the focus. */
const focusRow = (place: number) => {
  const rows = document.querySelectorAll('.builder-row');
  const row = rows[Math.min(place, rows.length - 1)] ?? document;
  row.querySelector<HTMLElement>('[data-grip], main')?.focus();
};
