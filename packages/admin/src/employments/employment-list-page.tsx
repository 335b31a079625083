import type { EmploymentList, EmploymentSummary, FeeView } from '@klubba/api/contract';
import { A, createAsync, useNavigate } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, percent, today } from '../language/format.ts';
import { language, t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { LinkButton } from '../ui/button.tsx';
import { Empty, Page, Section } from '../ui/page.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import { Status } from '../ui/status.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { Written } from '../ui/written.tsx';
import { listEmployments } from './data.ts';
import { isOver, PhaseStatus } from './employment-phase.tsx';
import { historyOf } from './history.ts';
import { period } from './terms/term-words.ts';
import { StripTable, TimeStrips } from './time-strips.tsx';
import './employments.css';

/** Employments, fees and offices that others pay, on one time line; and what waits for somebody. */
export const EmploymentListPage = () => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const list = createAsync(() => listEmployments(organisation.id));
  const mayBegin = () => organisation.may('identifyEmploymentNeed');
  const begin = () => organisation.to('/employments/new');
  useShortcuts(
    ...(mayBegin()
      ? [{ keys: 'c', label: () => t('new-need.title'), run: () => navigate(begin()) }]
      : []),
  );
  return (
    <Page
      title={t('employments.title')}
      actions={
        <Show when={mayBegin()}>
          <LinkButton kind="main" keys="c" href={begin()}>
            {t('new-need.title')}
          </LinkButton>
          <LinkButton kind="quiet" href={organisation.to('/employments/taken-over')}>
            {t('taking-over.title')}
          </LinkButton>
          <LinkButton kind="quiet" href={organisation.to('/employments/fees/new')}>
            {t('new-fee.title')}
          </LinkButton>
        </Show>
      }
    >
      <Show when={list()}>{(found) => <Found list={found()} />}</Show>
      <WholeList of={`/api/organisations/${organisation.id}/employments/file`} />
    </Page>
  );
};

const Found = (props: { list: EmploymentList }) => {
  const current = () => props.list.employments.filter(({ phase }) => !isOver(phase));
  const past = () => props.list.employments.filter(({ phase }) => isOver(phase));
  const urgent = () => current().filter(({ attention }) => attention !== null);
  const unsettled = () => props.list.fees.filter(({ nature }) => nature === 'unsettled');
  const isEmpty = () => historyOf(props.list).length + props.list.employments.length === 0;
  return (
    <Show
      when={!isEmpty()}
      fallback={
        <Empty title={t('employments.none')}>
          <p>{t('employments.none-why')}</p>
        </Empty>
      }
    >
      <Show when={urgent().length + unsettled().length}>
        <Section title={t('employments.attention')}>
          <Attention employments={urgent()} fees={unsettled()} />
        </Section>
      </Show>
      <TimeLine list={props.list} />
      <Show when={current().length}>
        <Section title={t('employments.current')}>
          <Employments employments={current()} />
        </Section>
      </Show>
      <Show when={past().length}>
        <Section title={t('employments.past')}>
          <Employments employments={past()} />
        </Section>
      </Show>
    </Show>
  );
};

const Attention = (props: {
  employments: readonly EmploymentSummary[];
  /** Those that are called an employment too, and that nobody has assessed. */
  fees: readonly FeeView[];
}) => {
  const organisation = useOrganisation();
  return (
    <ul class="rows" ref={arrowKeys}>
      <For each={props.employments}>
        {(one) => (
          <li>
            <A href={organisation.to(`/employments/${one.employmentId}`)} class="row">
              <span class="row-title">{one.attention?.says[language()]}</span>
              <span class="row-note">
                <Written>{[one.title, one.employee].filter(Boolean).join(', ')}</Written>
              </span>
              <span class="row-side">
                <Show when={one.attention?.date}>
                  {(date) => <Status tone="waiting">{day(date())}</Status>}
                </Show>
                <Show when={one.attention?.section}>
                  {(section) => <span class="soft unbroken">{section()}</span>}
                </Show>
              </span>
            </A>
          </li>
        )}
      </For>
      <For each={props.fees}>
        {(fee) => (
          <li>
            <A href={organisation.to(`/employments/fees/${fee.feeId}`)} class="row">
              <span class="row-title">{t('fee.to-assess')}</span>
              <span class="row-note">{[fee.office, fee.name].filter(Boolean).join(', ')}</span>
              <span class="row-side">
                <Status tone="waiting">{t('fee.nature.unsettled')}</Status>
              </span>
            </A>
          </li>
        )}
      </For>
    </ul>
  );
};

/** The history of all kinds, as a picture and as a table. */
const TimeLine = (props: { list: EmploymentList }) => {
  const organisation = useOrganisation();
  const held = () => historyOf(props.list);
  return (
    <Show when={held().length}>
      <Section title={t('history.title')}>
        <TimeStrips
          title={t('history.title')}
          today={today()}
          strips={held().map((one) => ({
            name: (
              <Show
                when={one.path}
                fallback={
                  <b>
                    <Written>{one.what}</Written>
                  </b>
                }
              >
                {(path) => (
                  <A href={organisation.to(path())}>
                    <Written>{one.what}</Written>
                  </A>
                )}
              </Show>
            ),
            note: [one.who, one.kind, one.when].filter(Boolean).join(' · '),
            bars: [{ from: one.from, until: one.until, tone: one.tone }],
          }))}
          table={
            <StripTable
              title={t('history.title')}
              columns={[t('history.what'), t('history.who'), t('history.kind'), t('history.when')]}
              rows={held().map(({ what, who, kind, when }) => [
                <Written>{what}</Written>,
                who,
                kind,
                when,
              ])}
            />
          }
        />
      </Section>
    </Show>
  );
};

const Employments = (props: { employments: readonly EmploymentSummary[] }) => {
  const organisation = useOrganisation();
  return (
    <ul class="rows" ref={arrowKeys}>
      <For each={props.employments}>
        {(one) => (
          <li>
            <A href={organisation.to(`/employments/${one.employmentId}`)} class="row">
              <span class="row-title">
                <Written>{one.title}</Written>
              </span>
              <span class="row-note">
                {[
                  ...(one.mine ? [t('employments.yours')] : []),
                  ...(one.employee && !one.mine ? [one.employee] : []),
                  ...(one.percentage ? [percent(one.percentage / 100)] : []),
                  ...(one.from ? [period(one.from, one.until)] : []),
                ].join(', ')}
              </span>
              <span class="row-side">
                <PhaseStatus phase={one.phase} />
              </span>
            </A>
          </li>
        )}
      </For>
    </ul>
  );
};
