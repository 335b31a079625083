import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Status } from '../../ui/status.tsx';
import { officersLeft } from '../record.ts';
import { useDesk } from './desk.tsx';
import { ElectOfficer } from './elect-officer.tsx';
import { focusNext } from './focus.ts';

/** The officers of the meeting, elected one after another: the form asks for the one that is missing, and goes when none is. */
export const Officers = () => {
  const desk = useDesk();
  const left = () => officersLeft(desk.meeting());
  return (
    <Show
      when={left().length}
      fallback={<Status tone="good">{t('desk.officers-complete')}</Status>}
    >
      <p class="soft">{t('desk.officers-left', { count: left().length })}</p>
      <ElectOfficer
        place="officer"
        wanted={left()[0]}
        onDone={() => left().length === 0 && focusNext()}
        onGiveUp={focusNext}
      />
    </Show>
  );
};
