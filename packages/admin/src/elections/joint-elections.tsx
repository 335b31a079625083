import { createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day, listing } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { WholeList } from '../ui/whole-list.tsx';
import { listJointElections } from './data.ts';

/** Elections that other associations hosted and this one took part in: who of its own people was elected. */
export const JointElections = () => {
  const organisation = useOrganisation();
  const list = createAsync(async () =>
    organisation.may('listJointElections')
      ? (await listJointElections(organisation.id)).elections
      : [],
  );
  return (
    <Show when={list()?.length}>
      <Section title={t('joint.title')}>
        <ul class="rows">
          <For each={list()}>
            {(one) => (
              <li class="row">
                <span class="row-title">{one.title}</span>
                <span class="row-note">
                  {t('joint.host', { host: one.host })}{' '}
                  {one.own.length
                    ? t('joint.own', {
                        names: listing(one.own.map(({ name }) => name ?? t('mention.erased'))),
                      })
                    : t('joint.nobody')}
                </span>
                <span class="row-side">
                  <Status tone="good">{t('election.phase.declared')}</Status>
                  <span class="soft">{day(one.declaredAt)}</span>
                </span>
              </li>
            )}
          </For>
        </ul>
        <WholeList of={`/api/organisations/${organisation.id}/joint-elections/file`} />
      </Section>
    </Show>
  );
};
