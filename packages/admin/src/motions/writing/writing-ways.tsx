import type { MotionView } from '@klubba/api/contract/motions';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { LinkButton } from '../../ui/button.tsx';
import './writing.css';

/** The ways on for whoever writes: two versions to bring together first, then writing and comparing. Where the text stands as it is nobody is led to write it. */
export const WritingWays = (props: { motion: MotionView }) => {
  const organisation = useOrganisation();
  const to = (rest: string) => organisation.to(`/motions/${props.motion.motionId}${rest}`);
  return (
    <Show when={props.motion.may.rewrite || props.motion.writing}>
      <nav class="ways" aria-label={t('writing.ways')}>
        <Show when={props.motion.may.rewrite}>
          <For each={props.motion.writing?.unsettled}>
            {(versionId) => (
              <LinkButton kind="main" href={to(`/write?settle=${versionId}`)}>
                {t('writing.settle')}
              </LinkButton>
            )}
          </For>
          <LinkButton href={to('/write')}>{t('writing.title')}</LinkButton>
        </Show>
        <Show when={props.motion.writing}>
          <LinkButton kind="quiet" href={to('/versions')}>
            {t('writing.versions')}
          </LinkButton>
        </Show>
      </nav>
    </Show>
  );
};
