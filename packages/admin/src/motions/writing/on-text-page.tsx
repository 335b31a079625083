import type { TextMotions } from '@klubba/api/contract/motions';
import { A, createAsync, query, type RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { get } from '../../api.ts';
import { t } from '../../language/language.ts';
import { getText } from '../../numbered-texts/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Empty, Page, Section } from '../../ui/page.tsx';
import { Written } from '../../ui/written.tsx';
import { InPlace } from './in-place.tsx';
import './writing.css';

const listMotionsOnText = query(
  (organisationId: string, textId: string) =>
    get(`/organisations/${organisationId}/texts/${textId}/motions`),
  'motions-on-text',
);

type Clause = TextMotions['earlier'][number] | TextMotions['groups'][number]['clauses'][number];

/** What motions would make of a text: what excludes what and in which order, what is the same, what somebody has to look at. */
export const MotionsOnTextPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const found = createAsync(() => listMotionsOnText(organisation.id, props.params.textId!));
  const text = createAsync(() => getText(organisation.id, props.params.textId!));
  const toLookAt = () => found()?.earlier.filter(({ now }) => now === null) ?? [];
  const isEmpty = () => {
    const all = found();
    return all && all.groups.length + all.same.length + all.earlier.length === 0;
  };
  const textAt = (versionId: string) =>
    text()?.written.find((one) => one.versionId === versionId)?.text ?? '';
  const words = () =>
    new Map(
      (found()?.groups ?? [])
        .flatMap(({ clauses }) => clauses)
        .map(({ clauseId, words }) => [clauseId, words]),
    );
  return (
    <Page
      title={t('on-text.title')}
      over={
        <A href={organisation.to(`/texts/${props.params.textId}`)}>
          <Written>{text()?.title ?? ''}</Written>
        </A>
      }
      lead={t('on-text.lead')}
    >
      <Show when={isEmpty()}>
        <Empty title={t('on-text.none')}>
          <p>{t('on-text.none-why')}</p>
        </Empty>
      </Show>
      <Show when={toLookAt().length}>
        <Section title={t('on-text.to-look-at')}>
          <ul class="rows">
            <For each={toLookAt()}>
              {(one) => <Row clause={one} note={t('on-text.written-on', { number: one.number })} />}
            </For>
          </ul>
        </Section>
      </Show>
      <For each={found()?.groups}>
        {(group, i) => (
          <Section title={t('on-text.group', { number: i() + 1 })}>
            <ol class="collisions">
              <For each={group.clauses}>
                {(one) => (
                  <Collision
                    clause={one}
                    text={textAt(group.versionId)}
                    note={
                      one.fallsWith.length > 0
                        ? t('on-text.falls', {
                            what: one.fallsWith.map((id) => words().get(id) ?? '').join('; '),
                          })
                        : t('on-text.first')
                    }
                  />
                )}
              </For>
            </ol>
          </Section>
        )}
      </For>
      <Show when={found()?.same.length}>
        <Section title={t('on-text.same')}>
          <For each={found()?.same}>
            {(ones) => (
              <p>
                <Written>{ones[0]?.words}</Written>:{' '}
                <For each={ones}>
                  {({ motionId, title }, i) => (
                    <>
                      {i() > 0 ? ', ' : ''}
                      <A href={organisation.to(`/motions/${motionId}`)}>
                        <Written>{title}</Written>
                      </A>
                    </>
                  )}
                </For>
              </p>
            )}
          </For>
        </Section>
      </Show>
    </Page>
  );
};

/** What a clause does, and where. */
const doing = ({ change }: Clause): string => {
  const what = t(`writing.operation.${change.operation}`);
  if (!('from' in change)) return what;
  const { operation, from, to } = change;
  if (operation === 'insert') return `${what} ${from}`;
  return `${what}, ${from === to ? t('on-text.line', { from }) : t('on-text.lines', { from, to })}`;
};

/** One of those that exclude each other: what it would make of the lines, and by which others it falls. */
const Collision = (props: { clause: Clause; text: string; note: string }) => {
  const organisation = useOrganisation();
  const { change } = props.clause;
  return (
    <li class="collision">
      <p class="serif">
        <A href={organisation.to(`/motions/${props.clause.motionId}`)}>
          <Written>{props.clause.words}</Written>
        </A>
      </p>
      <p class="row-note">
        {doing(props.clause)} · <Written>{props.clause.title}</Written> · {props.note}
      </p>
      <Show when={'from' in change && change}>
        {(lines) => (
          <InPlace
            text={props.text}
            from={lines().from}
            to={lines().operation === 'insert' ? lines().from : lines().to}
            isStruck={lines().operation !== 'insert'}
            put={putIn(lines())}
          />
        )}
      </Show>
    </li>
  );
};

const putIn = (change: Clause['change']) => ('put' in change ? change.put : '');

const Row = (props: { clause: Clause; note: string }) => {
  const organisation = useOrganisation();
  return (
    <li>
      <A href={organisation.to(`/motions/${props.clause.motionId}`)} class="row">
        <span class="row-title">
          <Written>{props.clause.words}</Written>
        </span>
        <span class="row-note">
          {doing(props.clause)} · <Written>{props.clause.title}</Written> · {props.note}
        </span>
      </A>
    </li>
  );
};
