import type { ElectionView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { announceRound } from './actions.ts';
import { roundInWords } from './round-in-words.ts';

type Round = ElectionView['rounds'][number];

/** What was counted is said when the chair says it; until then only those see it who conduct or count. */
export const Announce = (props: { view: ElectionView; round: Round }) => {
  const organisation = useOrganisation();
  return (
    <div class="voting-announce">
      <p>{t('voting.counted', { round: roundInWords(props.view, props.round) })}</p>
      <Show when={props.round.revealing}>
        {(why) => (
          <p class="voting-warning" role="note">
            {t(`voting.revealing.${why()}`)}
          </p>
        )}
      </Show>
      <Show when={props.view.may.conduct}>
        <ActionForm
          action={announceRound.with(organisation.id, props.view.electionId, props.round.part)}
          verb={t('voting.announce')}
        >
          <p class="soft">{t('voting.announce-means')}</p>
        </ActionForm>
      </Show>
    </div>
  );
};
