import type { ToDo } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps, useSearchParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { decisionNumber } from '../meetings/record.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { SelectField } from '../ui/form.tsx';
import { MentionText, NamesProvider } from '../ui/mention-text.tsx';
import { EmptyRow, Page, Waiting } from '../ui/page.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { Written } from '../ui/written.tsx';
import { listToDo } from './data.ts';
import { ToDoState } from './to-do-state.tsx';
import './to-do.css';

/** Who is to do what by when: tasks and decisions, what is overdue first. The address holds what is chosen. */
export const ToDoPage = (_: RouteSectionProps) => {
  const [search, setSearch] = useSearchParams<{ status: string; whose: string }>();
  const organisation = useOrganisation();
  return (
    <Page title={t('nav.to-do')} lead={t('to-do.lead')}>
      <form class="form-parts to-do-filters" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="status"
          label={t('to-do.show')}
          plain
          options={[
            { value: 'open', label: t('to-do.open') },
            { value: 'done', label: t('to-do.done') },
          ]}
          value={search.status ?? 'open'}
          onChange={(event) => setSearch({ status: event.currentTarget.value })}
        />
        <Show when={organisation.personId}>
          <SelectField
            name="whose"
            label={t('to-do.whose')}
            plain
            options={[
              { value: 'all', label: t('to-do.everybodys') },
              { value: 'mine', label: t('to-do.mine') },
            ]}
            value={search.whose ?? 'all'}
            onChange={(event) => setSearch({ whose: event.currentTarget.value })}
          />
        </Show>
      </form>
      <Waiting>
        <List
          status={search.status === 'done' ? 'done' : 'open'}
          ownerId={search.whose === 'mine' ? organisation.personId : null}
        />
      </Waiting>
      <WholeList of={`/api/organisations/${organisation.id}/to-do/file`} />
    </Page>
  );
};

const List = (props: { status: 'open' | 'done'; ownerId: string | null }) => {
  const organisation = useOrganisation();
  const found = createAsync(() => listToDo(organisation.id, props.status, props.ownerId));
  return (
    <Show when={found()}>
      {(list) => (
        <NamesProvider
          nameOf={(personId) => list().people.find((one) => one.personId === personId)?.name}
        >
          <ul class="rows">
            <For
              each={list().toDo}
              fallback={
                <EmptyRow title={t(props.status === 'done' ? 'to-do.none-done' : 'to-do.none')} />
              }
            >
              {(one) => <Row one={one} />}
            </For>
          </ul>
          <Show when={list().more}>
            <p class="hint">{t('to-do.more')}</p>
          </Show>
        </NamesProvider>
      )}
    </Show>
  );
};

const Row = (props: { one: ToDo }) => {
  const organisation = useOrganisation();
  const path = () =>
    props.one.kind === 'decision'
      ? `/decisions/${props.one.id}`
      : `/to-do/${props.one.meetingId}/${props.one.id}`;
  return (
    <li>
      <A class="to-do-row" href={organisation.to(path())} data-row>
        <span class="to-do-text serif">
          <MentionText text={props.one.text} />
        </span>
        <span class="to-do-state">
          <ToDoState one={props.one} />
          <Show when={props.one.owner}>
            {(owner) => <b>{owner().name ?? t('mention.erased')}</b>}
          </Show>
          <Show when={props.one.dueOn}>
            {(due) => <span>{t('to-do.due', { day: day(due()) })}</span>}
          </Show>
        </span>
        <span class="to-do-from soft small">
          <Show when={props.one.number} fallback={t('to-do.task')}>
            {(number) => t('to-do.decision', { number: decisionNumber(number()) })}
          </Show>
          {', '}
          <Written>{props.one.meetingTitle}</Written> {day(props.one.startsOn)}
        </span>
      </A>
    </li>
  );
};
