import type { MotionView } from '@klubba/api/contract/motions';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { motionUrl } from '../data.ts';
import './writing.css';

/** The ways on for whoever writes: two versions to bring together first, then writing, comparing, and the motion as a file. */
export const WritingWays = (props: { motion: MotionView }) => {
  const organisation = useOrganisation();
  const to = (rest: string) => organisation.to(`/motions/${props.motion.motionId}${rest}`);
  const files = () =>
    (['pdf', 'docx', 'md'] as const).map((kind) => ({
      kind,
      href: `/api${motionUrl(organisation.id, props.motion.motionId, `/motion.${kind}`)}`,
    }));
  return (
    <nav class="ways" aria-label={t('writing.ways')}>
      <Show when={props.motion.may.write}>
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
      <For each={files()}>
        {({ kind, href }) => (
          <LinkButton
            kind="quiet"
            href={href}
            rel="external"
            target={kind === 'pdf' ? '_blank' : undefined}
          >
            {t(`motion-file.${kind}`)}
          </LinkButton>
        )}
      </For>
    </nav>
  );
};
