import { createEffect, createResource, Show, Suspense } from 'solid-js';
import { get } from '../../api.ts';
import { language, t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/page.tsx';
import { meetingUrl } from '../data.ts';
import { MinutesSheet } from '../minutes-sheet.tsx';
import { useDesk } from './desk.tsx';

/** The growing minutes, as they will stand. */
export const MinutesPanel = (props: { onClose: () => void }) => {
  const desk = useDesk();
  const organisation = useOrganisation();
  const asked = () => ({ version: desk.meeting().version, language: language() });
  const [minutes] = createResource(asked, (now) =>
    get(meetingUrl(organisation.id, desk.meeting().meetingId, `/minutes?language=${now.language}`)),
  );
  let panel!: HTMLElement;
  // What was just said stands in sight.
  createEffect(() => {
    if (!minutes.latest) return;
    setTimeout(() => {
      const newest = [...panel.querySelectorAll<HTMLElement>('.sheet-paragraph')].at(-1);
      if (newest) panel.scrollTop = newest.offsetTop - panel.offsetTop - panel.clientHeight / 3;
    });
  });
  return (
    <aside ref={panel} class="console-minutes" aria-label={t('desk.minutes')}>
      <div class="console-minutes-head">
        <h2>{t('desk.minutes')}</h2>
        <Button kind="quiet" keys="m" onClick={() => props.onClose()}>
          {t('form.close')}
        </Button>
      </div>
      <Suspense fallback={<Loading />}>
        <Show when={minutes.error === undefined} fallback={<p role="alert">{t('page.failed')}</p>}>
          <Show when={minutes.latest}>
            {(document) => <MinutesSheet document={document()} small />}
          </Show>
        </Show>
      </Suspense>
    </aside>
  );
};
