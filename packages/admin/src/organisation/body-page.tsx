import type { BodyView, OfficeView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { MentionText } from '../ui/mention-text.tsx';
import { EmptyRow, Page, Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { listBodies, listOffices } from './data.ts';
import { OfficeName, term } from './offices.tsx';

export const BodyPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const body = () => bodies()?.bodies.find(({ bodyId }) => bodyId === props.params.bodyId);
  const to = (rest: string) =>
    organisation.to(`/organisation/bodies/${props.params.bodyId}${rest}`);
  return (
    <Page
      title={body()?.name ?? ''}
      over={
        <>
          <A href={organisation.to('/organisation')}>{t('organisation.title')}</A>
          <Show when={body()}>{(found) => <> · {t(`bodyKind.${found().kind}`)}</>}</Show>
        </>
      }
      actions={
        <Show when={body() && !body()?.dissolvedOn}>
          <Show when={organisation.may('giveOffice')}>
            <LinkButton kind="main" href={to('/offices/new')}>
              {t('office.give')}
            </LinkButton>
          </Show>
          <Show when={organisation.may('changeBody')}>
            <LinkButton href={to('/edit')}>{t('body.edit')}</LinkButton>
          </Show>
          <Show when={organisation.may('dissolveBody')}>
            <LinkButton kind="quiet" href={to('/dissolve')}>
              {t('body.dissolve')}
            </LinkButton>
          </Show>
        </Show>
      }
    >
      <Show when={body()}>
        {(found) => (
          <BodyDetails
            body={found()}
            bodyName={(id) => bodies()?.bodies.find(({ bodyId }) => bodyId === id)?.name}
          />
        )}
      </Show>
    </Page>
  );
};

type Props = { body: BodyView; bodyName: (bodyId: string) => string | undefined };

const BodyDetails = (props: Props) => {
  const organisation = useOrganisation();
  const offices = createAsync(() => listOffices(organisation.id, props.body.bodyId));
  const held = () => offices()?.offices.filter((office) => !isOver(office)) ?? [];
  const named = () => props.body.group?.outsiders ?? [];
  const count = () => held().length + named().length;
  const over = () => offices()?.offices.filter(isOver) ?? [];
  return (
    <>
      <Show when={props.body.dissolvedOn}>
        {(on) => <Status tone="quiet">{t('body.dissolved-on', { on: day(on()) })}</Status>}
      </Show>
      <Section title={t('body.mandate')}>
        <Show when={props.body.mandate} fallback={<p class="soft">{t('body.no-mandate')}</p>}>
          <p class="serif mandate">
            <MentionText text={props.body.mandate} />
          </p>
        </Show>
      </Section>
      <Ground body={props.body} bodyName={props.bodyName} />
      <Section
        title={t('body.offices')}
        aside={
          <Show when={props.body.targetSize}>
            {(target) => (
              <Status tone={count() < (props.body.group?.least ?? target()) ? 'waiting' : 'good'}>
                {t('body.of-target', { count: count(), target: target() })}
              </Status>
            )}
          </Show>
        }
      >
        <ul class="rows">
          <For each={held()}>{(office) => <OfficeRow office={office} />}</For>
          <For each={named()}>
            {({ name, convener }) => (
              <li class="row">
                <span class="row-title">
                  {name ?? t('mention.erased')}
                  {convener && `, ${t('officeRole.convener')}`}
                </span>
                <span class="row-note">{t('body.by-name')}</span>
              </li>
            )}
          </For>
          <Show when={count() === 0}>
            <EmptyRow title={t('body.nobody')} />
          </Show>
        </ul>
      </Section>
      <Show when={over().length}>
        <Section title={t('body.earlier-offices')}>
          <ul class="rows">
            <For each={over()}>{(office) => <OfficeRow office={office} />}</For>
          </ul>
        </Section>
      </Show>
      <WholeList
        of={`/api/organisations/${organisation.id}/offices/file`}
        search={new URLSearchParams({ bodyId: props.body.bodyId }).toString()}
      />
    </>
  );
};

/** The decision that it rests on, and what was decided of a group. */
const Ground = (props: Props) => {
  const organisation = useOrganisation();
  const size = () => {
    const { least, most } = props.body.group ?? {};
    if (least && most) return least === most ? String(most) : t('body.size-span', { least, most });
    if (least) return t('body.size-least', { least });
    return most ? t('body.size-most', { most }) : undefined;
  };
  return (
    <Show when={props.body.decision || props.body.group}>
      <dl class="facts">
        <Show when={props.body.decision}>
          {(decision) => (
            <>
              <dt>{t('body.ground')}</dt>
              <dd>
                <A href={organisation.to(`/decisions/${decision().decisionId}`)}>
                  {t('body.by-decision', {
                    number: `${decision().number.year}:${decision().number.serial}`,
                    day: day(decision().decidedOn),
                  })}
                </A>
              </dd>
            </>
          )}
        </Show>
        <Fact label={t('body.size')} value={size()} />
        <Fact
          label={t('body.ends-on')}
          value={props.body.group?.endsOn ? day(props.body.group.endsOn) : undefined}
        />
        <Fact
          label={t('body.reports-to')}
          value={
            props.body.group?.reportsTo ? props.bodyName(props.body.group.reportsTo) : undefined
          }
        />
      </dl>
    </Show>
  );
};

const Fact = (props: { label: string; value: string | undefined }) => (
  <Show when={props.value}>
    {(value) => (
      <>
        <dt>{props.label}</dt>
        <dd>{value()}</dd>
      </>
    )}
  </Show>
);

const OfficeRow = (props: { office: OfficeView }) => {
  const organisation = useOrganisation();
  const name = () => props.office.name ?? t('mention.erased');
  const endPath = () =>
    organisation.to(
      `/organisation/bodies/${props.office.bodyId}/offices/${props.office.officeId}/end`,
    );
  return (
    <li class="row">
      <span class="row-title">
        <Show when={organisation.may('getPerson')} fallback={name()}>
          <A href={organisation.to(`/people/${props.office.personId}`)}>{name()}</A>
        </Show>
        , <OfficeName office={props.office} />
      </span>
      <span class="row-note">
        {term(props.office)}
        <Show when={props.office.decisionId}>
          {(decisionId) => (
            <>
              {' · '}
              <A href={organisation.to(`/decisions/${decisionId()}`)}>{t('office.by-decision')}</A>
            </>
          )}
        </Show>
      </span>
      <span class="row-side">
        <Show when={organisation.may('endOffice') && !props.office.to}>
          <A href={endPath()}>{t('office.end')}</A>
        </Show>
      </span>
    </li>
  );
};

const isOver = ({ to }: OfficeView) => to !== null && to < today();
