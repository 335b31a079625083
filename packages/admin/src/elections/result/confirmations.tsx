import type { ElectionView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day, moment } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { HandedLink } from '../../ui/handed-link.tsx';
import { Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { getConfirmationLink } from '../data.ts';
import { participating } from '../names.ts';

/** What each association that takes part says of the result, and for who conducts the election a link to ask it by. */
export const Confirmations = (props: { view: ElectionView }) => (
  <Show when={participating(props.view).length}>
    <Section title={t('confirmations.title')}>
      <ul class="rows">
        <For each={participating(props.view)}>
          {(association) => <Confirmation view={props.view} association={association} />}
        </For>
      </ul>
    </Section>
  </Show>
);

const Confirmation = (props: {
  view: ElectionView;
  association: ElectionView['associations'][number];
}) => {
  const organisation = useOrganisation();
  const last = () =>
    props.view.confirmations.findLast(
      ({ associationId }) => associationId === props.association.associationId,
    );
  const said = () => ({
    name: last()?.name ?? t('mention.erased'),
    moment: moment(last()?.at ?? ''),
  });
  const mayAsk = () => props.view.may.conduct && props.view.phase === 'declared' && !last()?.agrees;
  return (
    <li class="row">
      <span class="row-title">{props.association.name}</span>
      <span class="row-side">
        <Status tone={last()?.agrees ? 'good' : 'waiting'}>
          {t(`confirmations.${stateOf(last())}`)}
        </Status>
      </span>
      <Show when={last()}>
        {(answer) => (
          <span class="row-note">
            {t('confirmations.by', said())}{' '}
            <Show when={answer().reason}>{(why) => <q>{why()}</q>}</Show>
          </span>
        )}
      </Show>
      <Show when={mayAsk()}>
        <div class="row-note screen-only">
          <HandedLink
            verb={t('confirmations.link')}
            label={t('confirmations.link-of', { name: props.association.name })}
            fetch={() =>
              getConfirmationLink(
                organisation.id,
                props.view.electionId,
                props.association.associationId,
              )
            }
            why={(until) =>
              t('confirmations.link-why', { name: props.association.name, until: day(until) })
            }
          />
        </div>
      </Show>
    </li>
  );
};

const stateOf = (last: ElectionView['confirmations'][number] | undefined) => {
  if (!last) return 'waiting';
  return last.agrees ? 'confirmed' : 'doubted';
};
