import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { Status } from '../../ui/status.tsx';
import { AgendaBuilder } from '../agenda-builder.tsx';
import { useDesk } from './desk.tsx';
import { Refusal } from './refusal.tsx';

/** The agenda belongs to the meeting: it may add and move items, and adopts it. */
export const AdoptAgenda = () => {
  const desk = useDesk();
  const adopted = () => desk.meeting().agendaAdopted;
  const adopt = () =>
    void desk.send({
      place: 'adoption',
      path: '/agenda/adoption',
      body: desk.clock.at(),
      done: () => t('desk.agenda-adopted'),
    });
  useShortcuts({
    keys: 'a',
    label: () => t('desk.adopt-agenda'),
    run: () => !adopted() && adopt(),
  });
  return (
    <>
      <Show
        when={adopted()}
        fallback={
          <div class="item-actions">
            <Button kind="main" keys="a" disabled={desk.busy()} onClick={adopt}>
              {t('desk.adopt-agenda')}
            </Button>
            <Button keys="y" onClick={() => desk.setDialog('add-item')}>
              {t('desk.add-item')}
            </Button>
          </div>
        }
      >
        <p>
          <Status tone="good">{t('desk.agenda-is-adopted')}</Status>
        </p>
      </Show>
      <Refusal place="adoption" />
      <AgendaBuilder
        meeting={desk.meeting()}
        onMove={(itemId, place) =>
          desk.send({ place: 'adoption', path: `/agenda-items/${itemId}/position`, body: place })
        }
      />
    </>
  );
};
