import type { CongressView } from '@klubba/api/contract/congresses';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { listTexts } from '../../numbered-texts/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { SelectField } from '../../ui/form.tsx';
import { textIn, textOrNull } from '../../ui/form-data.ts';
import { MentionText, plainText } from '../../ui/mention-text.tsx';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { CongressAct, CongressForm } from '../congress-form.tsx';
import { sayMoment } from '../moments.ts';
import { bodyIn, nameIn, ownerIn } from '../names.ts';
import { DecisionLink, MotionLink, Part, Way } from './parts.tsx';

type Shown = { view: CongressView };

/** The ladder of deadlines, each with its hour. */
export const Deadlines = (props: Shown) => (
  <Part
    view={props.view}
    title={t('congress.deadlines')}
    add={{ path: 'deadlines/new', label: t('congress.add-deadline') }}
    isEmpty={props.view.deadlines.length === 0}
    empty={t('congress.no-deadlines')}
    file="deadlines"
  >
    <ul class="rows">
      <For each={props.view.deadlines}>
        {(one) => {
          const what = () => one.name || t(`deadline-for.${one.for}`);
          return (
            <li class="row">
              <span class="row-title">{t(`deadline-for.${one.for}`)}</span>
              <Show when={one.name}>
                <span class="row-note">
                  <Written>{one.name}</Written>
                </span>
              </Show>
              <span class="row-side">
                <span class="figures">{one.at ? sayMoment(one.at) : t('congress.no-moment')}</span>
              </span>
              <Show when={props.view.may.arrange}>
                <div class="row-more congress-ways screen-only">
                  <Way view={props.view} path={`deadlines/${one.deadlineId}`} what={what()}>
                    {t(one.at ? 'congress.change' : 'congress.tell-moment')}
                  </Way>
                  <CongressAct
                    congressId={props.view.congressId}
                    verb={t('congress.drop')}
                    what={t('congress.drop-which', { what: what() })}
                    onSend={(command) => command(`/deadlines/${one.deadlineId}`, {}, 'DELETE')}
                  />
                </div>
              </Show>
            </li>
          );
        }}
      </For>
    </ul>
  </Part>
);

export const Tasks = (props: Shown) => (
  <Part
    view={props.view}
    title={t('congress.tasks')}
    add={{ path: 'tasks/new', label: t('congress.add-task') }}
    isEmpty={props.view.tasks.length === 0}
    empty={t('congress.no-tasks')}
    file="tasks"
  >
    <ul class="rows">
      <For each={inTurn(props.view)}>{(task) => <TaskRow view={props.view} task={task} />}</For>
    </ul>
  </Part>
);

/** What is to be done by its day, then what is done. */
const inTurn = ({ tasks }: CongressView) => {
  const turn = ({ done, dueOn }: CongressView['tasks'][number]) =>
    `${done ? 1 : 0}${(done ? null : dueOn) ?? '9'}`;
  return tasks.toSorted((a, b) => turn(a).localeCompare(turn(b)));
};

const TaskRow = (props: { view: CongressView; task: CongressView['tasks'][number] }) => {
  const what = () => plainText(props.task.what, nameIn(props.view));
  const at = () => `/tasks/${props.task.taskId}` as const;
  return (
    <li class="row" data-done={props.task.done !== null} id={`task-${props.task.taskId}`}>
      <span class="row-title">
        <MentionText text={props.task.what} />
      </span>
      <span class="row-note">
        <Show when={props.task.owner || !props.task.done}>
          <span class="congress-arose">{ownerIn(props.view)(props.task.owner)}</span>
        </Show>
        <Show when={props.task.done?.note}>{(note) => <MentionText text={note()} />}</Show>
      </span>
      <span class="row-side">
        <Show when={props.task.done?.on ?? props.task.dueOn}>
          {(on) => <span class="figures">{day(on())}</span>}
        </Show>
        <Status tone={props.task.done ? 'good' : props.task.overdue ? 'waiting' : 'going'}>
          {t(
            props.task.done
              ? 'congress.done'
              : props.task.overdue
                ? 'congress.late'
                : 'congress.undone',
          )}
        </Status>
      </span>
      <Show when={props.task.mayFinish && !props.task.done}>
        <div class="row-more congress-ways screen-only">
          <CongressAct
            congressId={props.view.congressId}
            verb={t('congress.finish')}
            what={t('congress.finish-which', { what: what() })}
            onSend={(command) => command(`${at()}/done`, { on: today() })}
          />
          <Show when={props.view.may.arrange}>
            <Way view={props.view} path={`tasks/${props.task.taskId}`} what={what()}>
              {t('congress.change')}
            </Way>
            <CongressAct
              congressId={props.view.congressId}
              verb={t('congress.drop')}
              what={t('congress.drop-which', { what: what() })}
              onSend={(command) => command(at(), {}, 'DELETE')}
            />
          </Show>
        </div>
      </Show>
    </li>
  );
};

/** Which classes of motions the congress treats, and who answers each. */
export const Classes = (props: Shown) => (
  <Part
    view={props.view}
    title={t('congress.classes')}
    add={{ path: 'classes/new', label: t('congress.add-class') }}
    isEmpty={props.view.classes.length === 0}
    empty={t('congress.no-classes')}
  >
    <ul class="rows">
      <For each={props.view.classes}>
        {(one) => (
          <li class="row">
            <span class="row-title">
              <Written>{[one.letter, one.name].filter(Boolean).join(' ')}</Written>
            </span>
            <Show when={one.answeredBy}>
              <span class="row-note">{t('congress.answered-by', { who: one.answeredBy })}</span>
            </Show>
            <span class="row-side">
              <Status tone={one.treated ? 'good' : 'quiet'}>
                {t(one.treated ? 'congress.treated' : 'congress.not-treated')}
              </Status>
            </span>
            <Show when={props.view.may.arrange}>
              <div class="row-more congress-ways screen-only">
                <Way
                  view={props.view}
                  path={`classes/${encodeURIComponent(one.letter)}`}
                  what={one.letter}
                >
                  {t('congress.change')}
                </Way>
                <CongressAct
                  congressId={props.view.congressId}
                  verb={t('congress.drop')}
                  what={t('congress.drop-which', { what: one.letter })}
                  onSend={(command) =>
                    command(`/classes/${encodeURIComponent(one.letter)}`, {}, 'DELETE')
                  }
                />
              </div>
            </Show>
          </li>
        )}
      </For>
    </ul>
  </Part>
);

/** Who prepares it, by which decision and with which mandate. */
export const Group = (props: Shown) => {
  const organisation = useOrganisation();
  return (
    <Part
      view={props.view}
      title={t('congress.group')}
      add={{
        path: 'working-group',
        label: t(props.view.group ? 'congress.change-group' : 'congress.name-group'),
      }}
      isEmpty={!props.view.group}
      empty={t('congress.no-group')}
    >
      <Show when={props.view.group}>
        {(group) => (
          <>
            <p>
              <A href={organisation.to(`/organisation/bodies/${group().bodyId}`)}>
                <Written>{bodyIn(props.view)(group().bodyId)}</Written>
              </A>{' '}
              <DecisionLink view={props.view} decisionId={group().decisionId} />
            </p>
            <Show when={group().mandate}>
              {(mandate) => (
                <p class="serif prose">
                  <MentionText text={mandate()} />
                </p>
              )}
            </Show>
          </>
        )}
      </Show>
    </Part>
  );
};

/** The programme, the statutes, proposals: numbered texts in versions. */
export const Documents = (props: Shown) => {
  const organisation = useOrganisation();
  const texts = createAsync(() => listTexts(organisation.id));
  const others = () =>
    (texts()?.texts ?? []).filter(
      ({ textId }) => !props.view.texts.some((one) => one.textId === textId),
    );
  return (
    <Part
      view={props.view}
      title={t('congress.documents')}
      isEmpty={props.view.texts.length === 0 && !props.view.may.arrange}
      empty={t('congress.no-documents')}
    >
      <Show when={props.view.texts.length === 0}>
        <p class="soft">{t('congress.no-documents')}</p>
      </Show>
      <ul class="rows" hidden={props.view.texts.length === 0}>
        <For each={props.view.texts}>
          {(one) => (
            <li class="row">
              <span class="row-title">
                <A href={organisation.to(`/texts/${one.textId}`)}>
                  <Written>{one.title}</Written>
                </A>
              </span>
              <span class="row-note">
                {one.treats
                  ? t('congress.treats', { number: one.treats.number, count: one.versions })
                  : t('congress.treats-unsaid', { count: one.versions })}
              </span>
              <Show when={props.view.may.arrange}>
                <span class="row-side screen-only">
                  <CongressAct
                    congressId={props.view.congressId}
                    verb={t('congress.drop')}
                    what={t('congress.drop-which', { what: one.title })}
                    onSend={(command) => command(`/texts/${one.textId}`, {}, 'DELETE')}
                  />
                </span>
                <details class="more row-more screen-only">
                  <summary aria-label={t('congress.name-version-of', { what: one.title })}>
                    {t('congress.name-version')}
                  </summary>
                  <div class="more-fields">
                    <CongressForm
                      congressId={props.view.congressId}
                      verb={t('congress.save-version')}
                      onSend={(command, form) =>
                        command(
                          `/texts/${one.textId}`,
                          { versionId: textOrNull(form, 'versionId') },
                          'PUT',
                        )
                      }
                    >
                      <SelectField
                        name="versionId"
                        label={t('congress.version')}
                        empty={t('congress.version-unsaid')}
                        value={one.treats?.versionId}
                        options={one.written.map(({ versionId, number }) => ({
                          ...{ value: versionId, label: t('congress.version-number', { number }) },
                        }))}
                      />
                    </CongressForm>
                  </div>
                </details>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.view.may.arrange && organisation.may('beginText')}>
        <p class="screen-only">
          <A href={organisation.to('/texts/new')}>{t('congress.new-document')}</A>
        </p>
      </Show>
      <Show when={props.view.may.arrange && others().length}>
        <details class="more">
          <summary>{t('congress.add-document')}</summary>
          <div class="more-fields">
            <CongressForm
              congressId={props.view.congressId}
              verb={t('congress.add-document')}
              onSend={(command, form) => command(`/texts/${textIn(form, 'textId')}`, {}, 'PUT')}
            >
              <SelectField
                name="textId"
                label={t('congress.document')}
                required
                options={others().map(({ textId, title }) => ({
                  ...{ value: textId, label: title, written: true },
                }))}
              />
            </CongressForm>
          </div>
        </details>
      </Show>
    </Part>
  );
};

/** Before the congress: a study evening per chapter, how many came and which motions arose. */
export const Evenings = (props: Shown) => (
  <Part
    view={props.view}
    title={t('congress.evenings')}
    add={{ path: 'study-evenings/new', label: t('congress.add-evening') }}
    isEmpty={props.view.evenings.length === 0}
    empty={t('congress.no-evenings')}
  >
    <ul class="rows">
      <For each={props.view.evenings}>
        {(one) => {
          const whose = () =>
            [one.bodyId ? bodyIn(props.view)(one.bodyId) : '', one.chapter]
              .filter(Boolean)
              .join(', ');
          return (
            <li class="row">
              <span class="row-title">
                <Written>{whose()}</Written>
              </span>
              <span class="row-note">
                <MentionText text={[one.material, one.note].filter(Boolean).join('. ')} />
                <For each={one.motionIds}>
                  {(motionId) => (
                    <span class="congress-arose">
                      {t('congress.arose')} <MotionLink view={props.view} motionId={motionId} />
                    </span>
                  )}
                </For>
              </span>
              <span class="row-side">
                <Show when={one.on}>{(on) => <span class="figures">{day(on())}</span>}</Show>
                <span class="soft">
                  {one.came === null
                    ? t('congress.not-counted')
                    : t(one.about ? 'congress.about-came' : 'congress.came', { count: one.came })}
                </span>
              </span>
              <Show when={props.view.may.arrange}>
                <div class="row-more congress-ways screen-only">
                  <Way view={props.view} path={`study-evenings/${one.eveningId}`} what={whose()}>
                    {t('congress.change')}
                  </Way>
                </div>
              </Show>
            </li>
          );
        }}
      </For>
    </ul>
  </Part>
);
