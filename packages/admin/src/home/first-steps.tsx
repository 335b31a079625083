import { createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { listBodies } from '../organisation/data.ts';
import { listPeople } from '../people/data.ts';
import { listRuleSets } from '../rules/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { listUsers } from '../users/data.ts';

type Step = 'members' | 'board' | 'rules' | 'users' | 'meeting';

/** From an empty association to its first meeting, in the order that works; gone once there is a meeting. */
export const FirstSteps = () => {
  const organisation = useOrganisation();
  const people = createAsync(() => listPeople(organisation.id, { membership: 'current' }));
  const bodies = createAsync(() => listBodies(organisation.id));
  const rules = createAsync(() => listRuleSets(organisation.id));
  const users = createAsync(() => listUsers(organisation.id));
  const board = () => bodies()?.bodies.find(({ kind }) => kind === 'board');
  const inForce = () => rules()?.ruleSets.find(({ version }) => version === rules()?.inForce);
  const steps = (): { step: Step; path: string; isDone: boolean }[] => [
    { step: 'members', path: '/people/new', isDone: (people()?.people.length ?? 0) > 1 },
    {
      step: 'board',
      path: board() ? `/organisation/bodies/${board()?.bodyId}` : '/organisation',
      isDone: (board()?.offices.length ?? 0) > 1,
    },
    {
      step: 'rules',
      path: '/rules',
      isDone: Object.values(inForce()?.rules ?? {}).some(({ confirmed }) => confirmed),
    },
    { step: 'users', path: '/users/invite', isDone: (users()?.users.length ?? 0) > 1 },
    { step: 'meeting', path: '/meetings/new', isDone: false },
  ];
  const next = () => steps().find(({ isDone }) => !isDone)?.step;
  return (
    <Section title={t('first.title')}>
      <ol class="first-steps">
        <For each={steps()}>
          {({ step, path, isDone }) => (
            <li class="first-step" data-done={isDone}>
              <h3>{t(`first.${step}`)}</h3>
              <p>{t(`first.${step}-why`)}</p>
              <Show when={!isDone} fallback={<Status tone="good">{t('first.done')}</Status>}>
                <LinkButton kind={step === next() ? 'main' : 'quiet'} href={organisation.to(path)}>
                  {t(`first.${step}-do`)}
                </LinkButton>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </Section>
  );
};
