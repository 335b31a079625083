import type { MotionMeetings } from '@klubba/api/contract/motions';
import { A, createAsync } from '@solidjs/router';
import { createUniqueId, For, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { CheckField } from '../../ui/form.tsx';
import { isChecked, textIn } from '../../ui/form-data.ts';
import { Written } from '../../ui/written.tsx';
import { listMotionMeetings } from '../data.ts';
import { MotionForm, type OfMotion } from '../motion-form.tsx';

type Meeting = MotionMeetings['meetings'][number];

/** Asks a meeting: by an item of its own before the notice, or by a question that stands on its agenda. */
export const PlaceStep = (props: OfMotion & { kind?: 'main' }) => {
  const organisation = useOrganisation();
  const found = createAsync(() => listMotionMeetings(organisation.id, props.view.motionId));
  const name = createUniqueId();
  const able = () => (found()?.meetings ?? []).filter(isAble);
  const others = () => (found()?.meetings ?? []).filter((one) => !isAble(one));
  return (
    <Show when={found()}>
      <Show
        when={able().length}
        fallback={
          <p class="serif">
            {t('life.place.nowhere')}{' '}
            <Show when={organisation.may('draftMeeting')}>
              <A href={organisation.to('/meetings/new')}>{t('life.place.draft-one')}</A>
            </Show>
          </p>
        }
      >
        <MotionForm
          view={props.view}
          {...(props.kind ? { kind: props.kind } : {})}
          verb={t('life.place.do')}
          onSend={(command, form) => {
            const [meetingId = '', itemId] = textIn(form, name).split(':');
            const byClause = isChecked(form, 'byClause');
            return command('/agenda-item', { meetingId, itemId: itemId || null, byClause });
          }}
        >
          <fieldset class="fieldset ask-meeting">
            <legend>{t('life.place.which')}</legend>
            <For each={able()}>
              {(meeting) => (
                <>
                  <Show when={meeting.obstacle === null}>
                    <label>
                      <input type="radio" name={name} value={meeting.meetingId} required />
                      <span>
                        <Written>{meeting.title}</Written>, {day(meeting.startsOn)}{' '}
                        <span class="soft">{t('life.place.own-item')}</span>
                        <Show when={meeting.late}>
                          <span class="hint">{t('life.place.late')}</span>
                        </Show>
                      </span>
                    </label>
                  </Show>
                  <For each={meeting.questions}>
                    {(question) => (
                      <label>
                        <input
                          type="radio"
                          name={name}
                          value={`${meeting.meetingId}:${question.itemId}`}
                          required
                        />
                        <span>
                          <Written>{meeting.title}</Written>, {day(meeting.startsOn)}{' '}
                          <span class="soft">
                            {t('life.place.question', { title: question.title })}
                          </span>
                        </span>
                      </label>
                    )}
                  </For>
                </>
              )}
            </For>
          </fieldset>
          <Show when={props.view.addressee.kind === 'congress'}>
            <CheckField
              name="byClause"
              label={t('life.place.by-clause')}
              hint={t('life.place.by-clause-hint')}
            />
          </Show>
        </MotionForm>
      </Show>
      <Show when={others().length}>
        <section class="step-part">
          <h3>{t('life.place.may-not')}</h3>
          <ul class="rows">
            <For each={others()}>
              {(meeting) => (
                <li class="row">
                  <span class="row-title">
                    <Written>{meeting.title}</Written>, {day(meeting.startsOn)}
                  </span>
                  <span class="row-note">{say(meeting.obstacle ?? '')}</span>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </Show>
  );
};

const isAble = ({ obstacle, questions }: Meeting) => obstacle === null || questions.length > 0;
