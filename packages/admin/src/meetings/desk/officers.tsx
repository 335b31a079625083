import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Status } from '../../ui/status.tsx';
import { type Item, officersLeft, officersLeftAt } from '../record.ts';
import { useDesk } from './desk.tsx';
import { ElectOfficer } from './elect-officer.tsx';
import { focusNext } from './focus.ts';

/** The officers of the meeting: the form asks for those that the item's title says, else for what is missing, and goes when none is. */
export const Officers = (props: { item: Item }) => {
  const desk = useDesk();
  const left = () => officersLeftAt(desk.meeting(), props.item);
  return (
    <Show
      when={left().length}
      fallback={
        <Status tone="good">
          {t(officersLeft(desk.meeting()).length ? 'desk.officers-here' : 'desk.officers-complete')}
        </Status>
      }
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
