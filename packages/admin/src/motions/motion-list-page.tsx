import type { CongressList } from '@klubba/api/contract/congresses';
import type { MotionList, MotionSummary } from '@klubba/api/contract/motions';
import { motionWaitsFor } from '@klubba/domain/motion';
import { A, createAsync, useNavigate, useSearchParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { arrowKeys } from '../ui/arrow-keys.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { Empty, Page, Section } from '../ui/page.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import { WholeList } from '../ui/whole-list.tsx';
import { Written } from '../ui/written.tsx';
import { groupedBy, groupings } from './board.ts';
import { listMotionCongresses, listMotions } from './data.ts';
import { StageStatus } from './stage-status.tsx';
import './motions.css';

const whoses = ['all', 'ours', 'others', 'mine', 'waiting'] as const;

/** The board: how far each motion has come, by when, and what waits for whoever looks. */
export const MotionListPage = () => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const [asked] = useSearchParams<{ q?: string; whose?: string; by?: string; congress?: string }>();
  const query = () => {
    const given = new URLSearchParams();
    if (asked.q) given.set('q', asked.q);
    if (asked.whose && ['ours', 'others', 'mine'].includes(asked.whose))
      given.set('whose', asked.whose);
    if (asked.congress) given.set('congressId', asked.congress);
    return given.toString();
  };
  const list = createAsync<MotionList>(() => listMotions(organisation.id, query()));
  const by = () => groupings.find((one) => one === asked.by) ?? 'stage';
  const keeps = () => organisation.may('listMotionMeetings');
  const shown = () =>
    (list()?.motions ?? []).filter(
      (one) =>
        asked.whose !== 'waiting' ||
        motionWaitsFor(
          { ...one, isOurs: one.othersBy === null },
          { writes: one.writes, keeps: keeps() },
        ),
    );
  const mayBegin = () => organisation.may('beginMotion');
  const begin = () => organisation.to('/motions/new');
  useShortcuts(
    ...(mayBegin()
      ? [{ keys: 'c', label: () => t('motions.new'), run: () => navigate(begin()) }]
      : []),
    { keys: '/', label: () => t('motions.search'), run: () => search?.focus() },
  );
  let search: HTMLInputElement | undefined;
  const congresses = useCongresses();
  const isNarrowed = () =>
    Boolean(asked.q || asked.congress || (asked.whose && asked.whose !== 'all'));
  return (
    <Page
      title={t('motions.title')}
      actions={
        <Show when={mayBegin()}>
          <LinkButton kind="main" keys="c" href={begin()}>
            {t('motions.new')}
          </LinkButton>
        </Show>
      }
    >
      <Show when={list()}>
        <Show
          when={isNarrowed() || list()?.motions.length}
          fallback={
            <Empty title={t('motions.none')}>
              <p>{t('motions.none-why')}</p>
            </Empty>
          }
        >
          <Deadlines congresses={congresses()} />
          <search>
            <form method="get" class="board-search">
              <Field
                name="q"
                type="search"
                label={t('board.search')}
                plain
                value={asked.q ?? ''}
                maxLength={200}
                ref={(element) => {
                  search = element;
                }}
              />
              <SelectField
                name="whose"
                label={t('board.whose')}
                plain
                value={asked.whose ?? 'all'}
                options={whoses.map((value) => ({ value, label: t(`board.whose.${value}`) }))}
              />
              <Show when={congresses().length}>
                <SelectField
                  name="congress"
                  label={t('board.congress')}
                  plain
                  empty={t('board.congress.all')}
                  value={asked.congress}
                  options={congresses().map(({ congressId, name }) => ({
                    ...{ value: congressId, label: name, written: true },
                  }))}
                />
              </Show>
              <SelectField
                name="by"
                label={t('board.by')}
                plain
                value={by()}
                options={groupings.map((value) => ({ value, label: t(`board.by.${value}`) }))}
              />
              <Button type="submit">{t('board.show')}</Button>
            </form>
          </search>
          <div class="board-groups" ref={arrowKeys}>
            <For
              each={groupedBy(by(), shown())}
              fallback={
                <Empty title={t('board.nothing')}>
                  <p>{t('board.nothing-why')}</p>
                </Empty>
              }
            >
              {({ name, motions }) => (
                <Section title={name}>
                  <ul class="rows">
                    <For each={motions}>
                      {(one) => <Row motion={one} stage={by() !== 'stage'} />}
                    </For>
                  </ul>
                </Section>
              )}
            </For>
          </div>
        </Show>
      </Show>
      <WholeList of={`/api/organisations/${organisation.id}/motions/file`} />
    </Page>
  );
};

const Row = (props: { motion: MotionSummary; stage: boolean }) => {
  const organisation = useOrganisation();
  const note = () => {
    const { othersBy, topics, clauses } = props.motion;
    return [othersBy, t('board.clauses', { count: clauses }), ...topics].filter(Boolean).join(', ');
  };
  return (
    <li>
      <A href={organisation.to(`/motions/${props.motion.motionId}`)} class="row">
        <span class="row-title">
          <Written>
            {[props.motion.number, props.motion.title || t('life.destroyed')]
              .filter(Boolean)
              .join(' ')}
          </Written>
        </span>
        <span class="row-note">{note()}</span>
        <span class="row-side">
          <Show when={props.stage}>
            <StageStatus stage={props.motion.stage} />
          </Show>
        </span>
      </A>
    </li>
  );
};

/** The congresses that motions go to, for those who see them. */
const useCongresses = () => {
  const organisation = useOrganisation();
  const found = createAsync(async () =>
    organisation.may('listCongresses')
      ? listMotionCongresses(organisation.id).catch(() => undefined)
      : undefined,
  );
  return () => found()?.congresses ?? [];
};

/** The next deadline of each congress to come. */
const Deadlines = (props: { congresses: CongressList['congresses'] }) => (
  <For each={props.congresses.filter(({ nextDeadline }) => nextDeadline)}>
    {({ name, nextDeadline }) => (
      <p class="serif">
        <Written>{name}</Written>.{' '}
        {t('board.deadline', {
          name: nextDeadline!.name || t(`motion-deadline.${nextDeadline!.for}`),
          at: moment(nextDeadline!.at),
        })}
      </p>
    )}
  </For>
);
