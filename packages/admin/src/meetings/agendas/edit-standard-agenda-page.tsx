import type { MeetingView, StandardAgendaList } from '@klubba/api/contract';
import { depthOf } from '@klubba/domain/meeting';
import { createAsync, useSearchParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { listBodies } from '../../organisation/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { SelectField } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { getMeeting } from '../data.ts';
import { AgendaRows } from './agenda-rows.tsx';
import { keepStandardAgenda, listStandardAgendas } from './data.ts';
import './agendas.css';

type Agenda = StandardAgendaList['agendas'][number];
type Item = Agenda['items'][number];

const kinds: readonly Agenda['kind'][] = [
  'memberMeeting',
  'boardMeeting',
  'annualMeeting',
  'extraordinaryAnnualMeeting',
  'groupMeeting',
  'delegateElection',
];

/** The agenda that meetings of a kind begin with: as it is kept, or as a meeting had it. */
export const EditStandardAgendaPage = () => {
  const organisation = useOrganisation();
  const [search] = useSearchParams<{ kind?: string; body?: string; from?: string }>();
  const known = createAsync(async () => {
    const [{ agendas }, { bodies }, from] = await Promise.all([
      listStandardAgendas(organisation.id),
      listBodies(organisation.id),
      search.from ? getMeeting(organisation.id, search.from) : null,
    ]);
    const kept = agendas.find(
      (one) => one.kind === search.kind && (one.bodyId ?? '') === (search.body ?? ''),
    );
    const acting = bodies.filter(({ dissolvedOn }) => !dissolvedOn);
    return { from, acting, items: from ? itemsOf(from) : (kept?.items ?? []) };
  });
  return (
    <Page title={t('agendas.edit-title')} over={t('agendas.title')} wide>
      <Show when={known()}>
        {(found) => (
          <ActionForm
            action={keepStandardAgenda.with(organisation.id)}
            verb={t('form.save')}
            cancel={organisation.to('/meetings/agendas')}
          >
            <Show when={found().from}>
              {(meeting) => <p class="soft">{t('agendas.from', { title: meeting().title })}</p>}
            </Show>
            <div class="form-parts">
              <SelectField
                name="kind"
                label={t('meeting.kind')}
                required
                value={search.kind ?? 'memberMeeting'}
                options={kinds.map((value) => ({ value, label: t(`meetingKind.${value}`) }))}
              />
              <SelectField
                name="bodyId"
                label={t('meeting.body')}
                empty={t('agendas.every-body')}
                plain
                value={search.body ?? ''}
                options={found().acting.map((body) => ({ value: body.bodyId, label: body.name }))}
              />
            </div>
            <AgendaRows items={found().items} />
          </ActionForm>
        )}
      </Show>
    </Page>
  );
};

/** All that was not withdrawn; whoever keeps it takes away what was of that evening. */
const itemsOf = (meeting: MeetingView): readonly Item[] =>
  meeting.items
    .filter(({ status }) => status !== 'withdrawn')
    .map((item) => ({
      ...{ title: item.title, kind: item.kind, matter: item.matter, number: item.given },
      level: depthOf(meeting.items, item),
    }));
