import type { JointElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { CommandAct } from '../ui/command-form.tsx';
import { Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { useJointCommand } from './data.ts';
import { sayAnswer } from './say-double.ts';

type Double = JointElectionView['doubles'][number];

/** Those on the own list who stand in another one too: both associations say whether it is one person. */
export const JointDoubles = (props: { joint: JointElectionView }) => (
  <Show when={props.joint.doubles.length}>
    <Section title={t('doubles.title')}>
      <p class="hint">{t('joint-doubles.lead')}</p>
      <ul class="rows">
        <For each={props.joint.doubles}>
          {(double) => <JointDouble joint={props.joint} double={double} />}
        </For>
      </ul>
    </Section>
  </Show>
);

const JointDouble = (props: { joint: JointElectionView; double: Double }) => {
  const organisation = useOrganisation();
  const commanding = useJointCommand(() => props.joint);
  const nameOf = (id: string | null) =>
    id === props.double.associationId ? organisation.name : props.double.other;
  const say = (same: boolean, withId: string | null) => () => {
    const { name, associationId, otherId } = props.double;
    const rest = withId === associationId ? otherId : associationId;
    return commanding.command('/doubles', { name, same, associationId: withId, otherId: rest });
  };
  return (
    <li class="row double">
      <span class="row-title">{props.double.name}</span>
      <span class="row-note">{t('joint-doubles.also', { other: props.double.other })}</span>
      <Show when={props.double.mine}>
        {(mine) => <span class="row-note">{sayAnswer(organisation.name, mine(), nameOf)}</span>}
      </Show>
      <Show when={props.double.theirs}>
        {(theirs) => (
          <span class="row-note">{sayAnswer(props.double.other, theirs(), nameOf)}</span>
        )}
      </Show>
      <span class="row-side">
        <Status tone={props.double.same === null ? 'waiting' : 'good'}>
          {t(
            props.double.same === null
              ? 'doubles.open'
              : props.double.same
                ? 'doubles.same'
                : 'doubles.different',
          )}
        </Status>
      </span>
      <span class="double-ways">
        <For each={[props.double.associationId, props.double.otherId]}>
          {(id) => (
            <CommandAct
              commanding={commanding}
              verb={t('doubles.votes-with', { association: nameOf(id) })}
              what={t('doubles.votes-with-who', {
                name: props.double.name,
                association: nameOf(id),
              })}
              onSend={say(true, id)}
            />
          )}
        </For>
        <CommandAct
          commanding={commanding}
          verb={t('doubles.two')}
          what={t('doubles.two-who', { name: props.double.name })}
          onSend={say(false, props.double.associationId)}
        />
      </span>
    </li>
  );
};
