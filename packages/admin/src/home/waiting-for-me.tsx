import type {
  EmploymentSummary,
  MeetingSummary,
  OperationId,
  ToDoList,
} from '@klubba/api/contract';
import type { CongressList } from '@klubba/api/contract/congresses';
import { A, createAsync } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { listCongresses } from '../congresses/data.ts';
import { listEmployments } from '../employments/data.ts';
import { listWebhooks } from '../integrations/data.ts';
import { day } from '../language/format.ts';
import { type Key, language, t } from '../language/language.ts';
import { listRuleSets } from '../rules/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { listToDo } from '../to-do/data.ts';
import { plainText } from '../ui/mention-text.tsx';
import { Written } from '../ui/written.tsx';

type Task = { readonly what: JSX.Element; readonly of: JSX.Element; readonly path: string };

/** What stands still until the person who is signed in has done something. */
export const WaitingForMe = (props: {
  meetings: readonly MeetingSummary[];
  /** Says nothing when nothing waits. */
  quiet?: boolean;
}) => {
  const organisation = useOrganisation();
  const own = createAsync(() => listToDo(organisation.id, 'open', organisation.personId));
  // Who follows decisions up has the late ones of bodies before them, too.
  const late = createAsync(async () => {
    if (!organisation.may('executeDecision')) return;
    const { toDo, ...all } = await listToDo(organisation.id, 'open');
    return { ...all, toDo: toDo.filter(({ overdue, owner }) => overdue && owner?.kind === 'body') };
  });
  const rules = createAsync(() => listRuleSets(organisation.id));
  const employments = createAsync(() => listEmployments(organisation.id));
  const congresses = createAsync(() => listCongresses(organisation.id));
  const webhooks = createAsync(async () =>
    organisation.may('resumeWebhook') ? listWebhooks(organisation.id) : undefined,
  );

  const signing = (): Task[] =>
    props.meetings
      .filter(({ toSign }) => toSign)
      .map(({ meetingId, title, startsOn, phase }) => ({
        what: t(phase === 'inVerification' ? 'home.wait-sign' : 'home.wait-sign-part'),
        of: `${title}, ${day(startsOn)}`,
        path: `/meetings/${meetingId}/minutes/sign`,
      }));
  const keeping = (
    by: OperationId,
    phase: MeetingSummary['phase'],
    key: Key,
    page: string,
  ): Task[] =>
    organisation.may(by)
      ? props.meetings
          .filter((meeting) => meeting.phase === phase)
          .map(({ meetingId, title, startsOn }) => ({
            what: t(key),
            of: `${title}, ${day(startsOn)}`,
            path: `/meetings/${meetingId}${page}`,
          }))
      : [];
  const unconfirmed = () => {
    const inForce = rules()?.ruleSets.find(({ version }) => version === rules()?.inForce);
    return Object.values(inForce?.rules ?? {}).filter(({ confirmed }) => !confirmed).length;
  };
  const confirming = (): Task[] =>
    organisation.may('confirmRule') && unconfirmed() && props.meetings.length
      ? [
          {
            what: t('home.wait-rules'),
            of: t('home.wait-rules-why', { count: unconfirmed() }),
            path: `/rules/${rules()?.inForce}/confirm`,
          },
        ]
      : [];
  // What somebody switched off themselves waits for nobody.
  const switchedOff = (): Task[] =>
    (webhooks()?.webhooks ?? [])
      .filter(({ paused }) => paused === 'failing' || paused === 'gone')
      .map(({ webhookId, name, host }) => ({
        what: t('home.wait-webhook'),
        of: `${name}, ${host}`,
        path: `/integrations/webhooks/${webhookId}`,
      }));
  const tasks = () => [
    ...signing(),
    ...keeping('sendMinutesForVerification', 'closed', 'home.wait-send-minutes', '/minutes'),
    ...keeping('issueNotice', 'draft', 'home.wait-notice', '/notice'),
    ...carryingOut(own()),
    ...carryingOut(late()),
    ...(employments()?.employments ?? []).flatMap(attend),
    ...(congresses() ? takeHome(congresses()!) : []),
    ...confirming(),
    ...switchedOff(),
  ];
  return (
    <Show when={!props.quiet || tasks().length}>
      <section class={props.quiet ? 'section' : undefined}>
        <h2>{t('home.waiting')}</h2>
        <ul class="rows">
          <For each={tasks()} fallback={<li class="row soft">{t('home.nothing-waits')}</li>}>
            {(task) => (
              <li>
                <A class="row" href={organisation.to(task.path)}>
                  <span class="row-title">{task.what}</span>
                  <span class="row-note">{task.of}</span>
                </A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
};

/** Decisions and tasks that are one's own to carry out. */
const carryingOut = (list: ToDoList | undefined): Task[] => {
  const nameOf = (id: string) =>
    list?.people.find(({ personId }) => personId === id)?.name ?? undefined;
  return (list?.toDo ?? []).map((one) => ({
    what: <Written>{one.kind === 'task' ? plainText(one.text, nameOf) : one.itemTitle}</Written>,
    of: one.dueOn ? (
      t(one.overdue ? 'home.wait-overdue' : 'home.wait-due', { day: day(one.dueOn) })
    ) : (
      <Written>{one.meetingTitle}</Written>
    ),
    path:
      one.kind === 'task' ? `/to-do/${one.meetingId}/${one.id}` : `/decisions/${one.id}/execution`,
  }));
};

/** What is due in an employment that one follows, or that is one's own. */
const attend = ({ employmentId, title, attention }: EmploymentSummary): Task[] =>
  attention
    ? [
        {
          what: attention.says[language()],
          of: (
            <>
              <Written>{title}</Written>
              {attention.date ? `, ${day(attention.date)}` : ''}
            </>
          ),
          path: `/employments/${employmentId}`,
        },
      ]
    : [];

/** What of each congress one has to do, or to report on. */
const takeHome = ({ congresses, people }: CongressList): Task[] =>
  congresses.flatMap(({ congressId, name, waiting }) =>
    waiting.map(({ kind, id, what, dueOn, overdue }) => {
      const said = plainText(what, (personId) => nameOf(people, personId));
      const due = dueOn && t(overdue ? 'home.wait-overdue' : 'home.wait-due', { day: day(dueOn) });
      return {
        what: (
          <Written>{kind === 'task' ? said : t('home.wait-anchoring', { what: said })}</Written>
        ),
        of: (
          <>
            <Written>{name}</Written>
            {due ? `. ${due}` : ''}
          </>
        ),
        path: `/congresses/${congressId}#${kind}-${id}`,
      };
    }),
  );

const nameOf = (people: CongressList['people'], personId: string) =>
  people.find((one) => one.personId === personId)?.name;
