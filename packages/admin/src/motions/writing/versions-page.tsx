import type { MotionView } from '@klubba/api/contract/motions';
import { A, type RouteSectionProps } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { moment } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { SelectField } from '../../ui/form.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Written } from '../../ui/written.tsx';
import { useMotion } from '../data.ts';
import { MotionDifferences } from './differences.tsx';

/** The versions of a motion, and what differs between any two of them. */
export const MotionVersionsPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const motion = useMotion(() => props.params.motionId!);
  return (
    <Page
      title={t('writing.versions')}
      over={
        <A href={organisation.to(`/motions/${props.params.motionId}`)}>
          <Written>{motion()?.title ?? ''}</Written>
        </A>
      }
    >
      <Show when={motion()}>{(found) => <Compared motion={found()} />}</Show>
    </Page>
  );
};

const Compared = (props: { motion: MotionView }) => {
  const versions = () => props.motion.writing?.versions ?? [];
  const options = () =>
    versions()
      .map(({ versionId, number, by, at, isAside }) => ({
        value: versionId,
        label: t(isAside ? 'writing.version-aside' : 'writing.version', {
          ...{ number, at: moment(at) },
          name: props.motion.people.find((one) => one.personId === by)?.name ?? '',
        }),
      }))
      .toReversed();
  const [after, setAfter] = createSignal(versions().at(-1)?.versionId ?? '');
  const [before, setBefore] = createSignal(
    (versions().at(-2) ?? versions().at(-1))?.versionId ?? '',
  );
  const textOf = (versionId: string) =>
    versions().find((one) => one.versionId === versionId)?.text ?? null;
  return (
    <Show when={versions().length} fallback={<p>{t('writing.versions-unseen')}</p>}>
      <div class="form-parts">
        <SelectField
          name="before"
          label={t('writing.before')}
          value={before()}
          onChange={({ currentTarget }) => setBefore(currentTarget.value)}
          options={options()}
        />
        <SelectField
          name="after"
          label={t('writing.after')}
          value={after()}
          onChange={({ currentTarget }) => setAfter(currentTarget.value)}
          options={options()}
        />
      </div>
      <Section title={t('writing.differences')}>
        <MotionDifferences before={textOf(before())} after={textOf(after())} />
      </Section>
    </Show>
  );
};
