import type { StandardAgendaList } from '@klubba/api/contract';
import { A, createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { listBodies } from '../../organisation/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Empty, Page, Section } from '../../ui/page.tsx';
import { Written } from '../../ui/written.tsx';
import { listStandardAgendas } from './data.ts';
import './agendas.css';

type Agenda = StandardAgendaList['agendas'][number];

/** What every meeting of a kind begins with, where the association has its own. */
export const StandardAgendasPage = () => {
  const organisation = useOrganisation();
  const known = createAsync(async () => {
    const [{ agendas }, { bodies }] = await Promise.all([
      listStandardAgendas(organisation.id),
      listBodies(organisation.id),
    ]);
    return { agendas, bodies };
  });
  const mayKeep = () => organisation.may('keepStandardAgenda');
  const title = ({ kind, bodyId }: Agenda) => {
    const body = known()?.bodies.find((one) => one.bodyId === bodyId)?.name;
    return [t(`meetingKind.${kind}`), body].filter(Boolean).join(', ');
  };
  return (
    <Page
      title={t('agendas.title')}
      over={<A href={organisation.to('/meetings')}>{t('meetings.title')}</A>}
      lead={t('agendas.lead')}
      actions={
        <Show when={mayKeep()}>
          <LinkButton kind="main" href={organisation.to('/meetings/agendas/edit')}>
            {t('agendas.new')}
          </LinkButton>
        </Show>
      }
    >
      <Show when={known()}>
        {(found) => (
          <For
            each={found().agendas}
            fallback={
              <Empty title={t('agendas.none')}>
                <p>{t('agendas.none-why')}</p>
              </Empty>
            }
          >
            {(agenda) => (
              <Section
                title={title(agenda)}
                aside={
                  <Show when={mayKeep()}>
                    <A
                      href={organisation.to(
                        `/meetings/agendas/edit?kind=${agenda.kind}&body=${agenda.bodyId ?? ''}`,
                      )}
                      aria-label={t('agendas.edit-of', { which: title(agenda) })}
                    >
                      {t('agendas.edit')}
                    </A>
                  </Show>
                }
              >
                <ol class="standard-agenda">
                  <For each={agenda.items}>
                    {(item) => (
                      <li style={{ '--depth': item.level }}>
                        <Show when={item.number}>
                          {(number) => <span class="agenda-number">{number()}</span>}
                        </Show>{' '}
                        <Written>{item.title}</Written>
                      </li>
                    )}
                  </For>
                </ol>
              </Section>
            )}
          </For>
        )}
      </Show>
    </Page>
  );
};
