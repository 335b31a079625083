import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { holders, type Office } from '../record.ts';
import { useDesk } from './desk.tsx';
import { ElectOfficer } from './elect-officer.tsx';
import { focusNext } from './focus.ts';

/** The officers of the meeting, elected one after another: the form asks for the one that is missing. */
export const Officers = () => {
  const desk = useDesk();
  const needed = (): Office[] => {
    const meeting = desk.meeting();
    const verifiers = meeting.verifiersNeeded - holders(meeting, 'verifier').length;
    return [
      ...(holders(meeting, 'chair').length ? [] : (['chair'] as const)),
      ...(holders(meeting, 'secretary').length ? [] : (['secretary'] as const)),
      ...Array.from({ length: Math.max(0, verifiers) }, () => 'verifier' as const),
    ];
  };
  return (
    <>
      <Show when={needed().length > 0} fallback={<p class="soft">{t('desk.officers-complete')}</p>}>
        <p class="soft">{t('desk.officers-left', { count: needed().length })}</p>
      </Show>
      <ElectOfficer
        place="officer"
        wanted={needed()[0]}
        onDone={() => needed().length === 0 && focusNext()}
        onGiveUp={focusNext}
      />
    </>
  );
};
