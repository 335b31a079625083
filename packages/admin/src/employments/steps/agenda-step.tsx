import type { AskableMeetings, EmploymentView } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { createUniqueId, For, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import { getMeeting } from '../../meetings/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { textIn } from '../../ui/form-data.ts';
import { plainText } from '../../ui/mention-text.tsx';
import { listAskableMeetings } from '../data.ts';
import { EmploymentForm } from '../employment-form.tsx';
import { liveProposal } from '../terms/terms.ts';

type Meeting = AskableMeetings['meetings'][number];

export const agendaSum = (view: EmploymentView): string | undefined => {
  const placed = liveProposal(view)?.placed;
  return placed ? t('asking.sum', { day: day(placed.at) }) : undefined;
};

/** Asks a meeting: one whose notice has not gone out and that the rules let decide it. */
export const AgendaStep = (props: { view: EmploymentView }) => {
  const proposal = () => liveProposal(props.view);
  const mayPlace = () =>
    props.view.may.arrange && ['draft', 'tabled'].includes(proposal()?.status ?? '');
  return (
    <>
      <Show when={proposal()?.placed}>{(placed) => <Asked meetingId={placed().meetingId} />}</Show>
      <Show when={mayPlace() && proposal()}>
        {(found) => <Choose view={props.view} proposalId={found().proposalId} />}
      </Show>
    </>
  );
};

/** The meeting that was asked, for whoever may open it. */
const Asked = (props: { meetingId: string }) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() =>
    getMeeting(organisation.id, props.meetingId).catch(() => undefined),
  );
  return (
    <Show when={meeting()}>
      {(found) => (
        <p class="serif">
          {t('asking.asked')}{' '}
          <A href={organisation.to(`/meetings/${found().meetingId}`)}>{found().title}</A>,{' '}
          {day(found().startsOn)}.
        </p>
      )}
    </Show>
  );
};

const Choose = (props: { view: EmploymentView; proposalId: string }) => {
  const organisation = useOrganisation();
  const found = createAsync(() => listAskableMeetings(organisation.id));
  const name = createUniqueId();
  const [able, others] = [
    () => (found()?.meetings ?? []).filter(isAble),
    () => (found()?.meetings ?? []).filter((one) => !isAble(one)),
  ];
  const textOf = (text: string) =>
    plainText(text, (id) => found()?.people.find(({ personId }) => personId === id)?.name);
  return (
    <Show when={found()}>
      <Show
        when={able().length}
        fallback={
          <p class="serif">
            {t('asking.nowhere')}{' '}
            <A href={organisation.to('/meetings/new')}>{t('asking.draft-one')}</A>
          </p>
        }
      >
        <EmploymentForm
          employmentId={props.view.employmentId}
          kind="main"
          verb={t('asking.do')}
          onSend={(command, form) => {
            const [meetingId = '', clauseId] = textIn(form, name).split(':');
            return command(`/proposals/${props.proposalId}/agenda-item`, {
              meetingId,
              clauseId: clauseId || null,
            });
          }}
        >
          <fieldset class="fieldset ask-meeting">
            <legend>{t('asking.which')}</legend>
            <p class="hint">{t('asking.hint')}</p>
            <For each={able()}>
              {(meeting) => (
                <>
                  <Show when={meeting.obstacle === null}>
                    <label>
                      <input type="radio" name={name} value={meeting.meetingId} required />
                      <span>
                        {sayMeeting(meeting)} <span class="soft">{t('asking.own-item')}</span>
                      </span>
                    </label>
                  </Show>
                  <For each={meeting.clauses}>
                    {(clause) => (
                      <label>
                        <input
                          type="radio"
                          name={name}
                          value={`${meeting.meetingId}:${clause.clauseId}`}
                          required
                        />
                        <span>
                          {sayMeeting(meeting)}{' '}
                          <span class="soft">{t('asking.by-clause', { title: clause.title })}</span>{' '}
                          <q class="serif">{textOf(clause.text)}</q>
                        </span>
                      </label>
                    )}
                  </For>
                </>
              )}
            </For>
          </fieldset>
        </EmploymentForm>
      </Show>
      <Show when={others().length}>
        <section class="step-part">
          <h3>{t('asking.may-not')}</h3>
          <ul class="rows">
            <For each={others()}>
              {(meeting) => (
                <li class="row">
                  <span class="row-title">{sayMeeting(meeting)}</span>
                  <span class="row-note">
                    {say(meeting.obstacle ?? '', { matter: 'employment' })}
                  </span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </Show>
  );
};

const isAble = ({ obstacle, clauses }: Meeting) => obstacle === null || clauses.length > 0;

const sayMeeting = ({ title, startsOn }: Meeting) => `${title}, ${day(startsOn)}`;
