import type { RouteSectionProps } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Page, Section } from '../ui/page.tsx';

import { Written } from '../ui/written.tsx';
import { useMotion } from './data.ts';
import { StageStatus } from './stage-status.tsx';

/** A motion: its text, and its whole story in one column. */
export const MotionPage = (props: RouteSectionProps) => {
  const motion = useMotion(() => props.params.motionId!);
  return (
    <Show when={motion()}>
      {(found) => (
        <Page title={found().title} written over={<StageStatus stage={found().stage} />}>
          <p class="serif prose">
            <Written>{found().reasoning}</Written>
          </p>
          <Section title={t('new-motion.clauses')}>
            <ol>
              <For each={found().clauses}>
                {(clause) => (
                  <li>
                    <Written>{clause.text}</Written>
                  </li>
                )}
              </For>
            </ol>
          </Section>
        </Page>
      )}
    </Show>
  );
};
