import type { BodyList, MeetingView } from '@klubba/api/contract';
import { A, createAsync, useSearchParams } from '@solidjs/router';
import { createMemo, createSignal, Show } from 'solid-js';
import { day as dayOf, today } from '../language/format.ts';
import { t } from '../language/language.ts';
import { listBodies } from '../organisation/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { draftMeeting } from './actions.ts';
import { getMeeting, listMeetings } from './data.ts';

type Kind = MeetingView['kind'];
const kinds: readonly Kind[] = [
  'memberMeeting',
  'boardMeeting',
  'annualMeeting',
  'extraordinaryAnnualMeeting',
  'groupMeeting',
  'delegateElection',
];

/** A new meeting: which body, when and where. Everything else follows on its own pages. */
export const NewMeetingPage = () => {
  const organisation = useOrganisation();
  const [search] = useSearchParams<{ after?: string; copy?: string }>();
  const found = createAsync(async () => {
    const before = search.after ?? search.copy;
    const [bodies, last, all] = await Promise.all([
      listBodies(organisation.id),
      before ? getMeeting(organisation.id, before) : null,
      listMeetings(organisation.id),
    ]);
    return { bodies, last, meetings: all.meetings };
  });
  /** The meeting it follows in a series, or is copied from. */
  const last = () => found()?.last;
  const [chosen, setKind] = createSignal<Kind>();
  const [day, setDay] = createSignal('');
  // Of a meeting that was held long ago nobody is taken to know the hour.
  const usualHour = () => (day() && day() < today() ? '' : (last()?.startsAt ?? ''));
  const kind = () => chosen() ?? last()?.kind ?? 'memberMeeting';
  const working = createMemo(() =>
    (found()?.bodies.bodies ?? []).filter((body) => !body.dissolvedOn),
  );
  const suggested = () =>
    last()?.bodyId ?? working().find((body) => fits(kind(), body.kind))?.bodyId;
  return (
    <Page title={t('meetings.new')} over={t('meetings.title')}>
      <Show when={found()}>
        <ActionForm
          action={draftMeeting.with(organisation.id)}
          verb={t('meeting.create')}
          cancel={organisation.to('/meetings')}
        >
          <Show when={search.after ? last() : undefined}>
            {(before) => (
              <>
                <input type="hidden" name="after" value={before().meetingId} />
                <p class="soft">{t('course.after', { title: before().title })}</p>
              </>
            )}
          </Show>
          <div class="form-parts">
            <SelectField
              name="kind"
              label={t('meeting.kind')}
              required
              value={kind()}
              options={kinds.map((value) => ({ value, label: t(`meetingKind.${value}`) }))}
              onChange={(event) => setKind(event.currentTarget.value as Kind)}
            />
            <SelectField
              name="bodyId"
              label={t('meeting.body')}
              required
              value={suggested()}
              options={working().map((body) => ({ value: body.bodyId, label: body.name }))}
            />
          </div>
          <Field
            name="title"
            label={t('meeting.name')}
            hint={t('meeting.name-hint')}
            required
            maxLength={300}
            value={last()?.title ?? ''}
          />
          <div class="form-parts">
            <Field
              name="startsOn"
              type="date"
              label={t('meeting.day')}
              required
              onInput={(event) => setDay(event.currentTarget.value)}
            />
            <Field
              name="startsAt"
              type="time"
              label={t('meeting.time')}
              hint={t('meeting.unknown-why')}
              value={usualHour()}
            />
          </div>
          <Field
            name="place"
            label={t('meeting.place')}
            maxLength={300}
            value={last()?.place ?? ''}
          />
          <SelectField
            name="agenda"
            label={t('meeting.agenda-from')}
            required
            value={search.copy ? `of:${search.copy}` : 'standard'}
            options={[
              {
                value: 'standard',
                label: t(search.after ? 'meeting.series-agenda' : 'meeting.standard-agenda'),
              },
              { value: 'none', label: t('meeting.empty-agenda') },
              ...(found()?.meetings ?? []).map(({ meetingId, title, startsOn }) => ({
                value: `of:${meetingId}`,
                label: t('meeting.agenda-of', { title, day: dayOf(startsOn) }),
              })),
            ]}
          />
          <p class="hint">
            {t('meeting.agenda-of-why')}{' '}
            <A href={organisation.to('/meetings/agendas')}>{t('agendas.title')}</A>
          </p>
        </ActionForm>
      </Show>
    </Page>
  );
};

type BodyKind = BodyList['bodies'][number]['kind'];

/** The body that usually holds such a meeting. */
const fits = (kind: Kind, body: BodyKind): boolean => {
  switch (kind) {
    case 'memberMeeting':
      return body === 'memberMeeting';
    case 'annualMeeting':
    case 'extraordinaryAnnualMeeting':
      return body === 'annualMeeting' || body === 'memberMeeting';
    case 'boardMeeting':
      return body === 'board';
    case 'delegateElection':
      return body === 'constituencyMeeting' || body === 'memberMeeting';
    case 'groupMeeting':
      return body === 'workingGroup' || body === 'municipalGroup' || body === 'councilGroup';
  }
};
