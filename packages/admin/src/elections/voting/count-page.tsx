import type { ElectionView, SealCountBody } from '@klubba/api/contract';
import type { ElectionPart } from '@klubba/domain/election';
import { A, createAsync, type RouteSectionProps, revalidate, useNavigate } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { attempt, get, newAsking, post, put } from '../../api.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Empty, Page } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast.tsx';
import { electionUrl, getElection } from '../data.ts';
import { countTask, isHalf, openRoundOf } from './count-task.ts';
import type { EntryDesk } from './entry-desk.ts';
import { partInWords, roundInWords } from './round-in-words.ts';
import { TellersSheet } from './tellers-sheet.tsx';
import './count-page.css';

/** Where two tellers enter what they have counted of one part, and seal it. */
export const CountPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const view = createAsync(() => getElection(organisation.id, props.params.electionId!));
  const part = () => (props.params.part === 'substitutes' ? 'substitutes' : 'ordinary');
  const to = () => organisation.to(`/elections/${props.params.electionId}`);
  return (
    <Show when={view()}>
      {(found) => (
        <Page
          title={t('tellers.title')}
          over={<A href={to()}>{found().title}</A>}
          lead={<RoundLead view={found()} part={part()} />}
        >
          <Switch>
            <Match when={!found().may.count}>
              <Empty title={t('tellers.not-yours')}>
                <A href={to()}>{t('tellers.to-election')}</A>
              </Empty>
            </Match>
            <Match when={!openRoundOf(found(), part())}>
              <Empty title={t('tellers.no-round')}>
                <A href={to()}>{t('tellers.to-election')}</A>
              </Empty>
            </Match>
            <Match when={openRoundOf(found(), part())?.code} keyed>
              {(_code) => <Sheet view={found()} part={part()} />}
            </Match>
          </Switch>
        </Page>
      )}
    </Show>
  );
};

const RoundLead = (props: { view: ElectionView; part: ElectionPart }) => (
  <Show when={openRoundOf(props.view, props.part)}>
    {(round) => (
      <>
        {t('tellers.lead', {
          round: roundInWords(props.view, round()),
          count: round().seats,
          register: round().voters,
        })}
        <Show when={isHalf(props.view, round())}>
          {' '}
          {t('tellers.two-parts', {
            part: partInWords(props.view, props.part).toLowerCase(),
          })}
        </Show>
      </>
    )}
  </Show>
);

/** What is typed belongs to the round as it was opened: what is fetched anew does not take it away. */
const Sheet = (props: { view: ElectionView; part: ElectionPart }) => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const round = openRoundOf(props.view, props.part)!;
  const task = countTask(props.view, round, organisation.personId);
  const asking = newAsking();
  const seal = async (body: SealCountBody) => {
    const url = electionUrl(organisation.id, task.electionId, '/counts');
    const problem = await attempt(post(url, body, asking));
    if (problem) return problem;
    await revalidate(getElection.keyFor(organisation.id, task.electionId));
    void showToast(t('tellers.sealed'));
    navigate(organisation.to(`/elections/${task.electionId}`));
    return undefined;
  };
  const entries = electionUrl(
    organisation.id,
    task.electionId,
    `/entries/${task.part}/${task.code}`,
  );
  const desk: EntryDesk = {
    load: async () => {
      // Others may have sealed it meanwhile.
      void revalidate(getElection.keyFor(organisation.id, task.electionId));
      return (await get(entries)).entries;
    },
    keep: async (entry, body) => {
      const sent = put(`${entries}/${entry}` as const, body);
      const problem = await attempt(sent);
      return problem ? { problem } : (await sent).entries;
    },
  };
  return <TellersSheet task={task} personId={organisation.personId} desk={desk} onSeal={seal} />;
};
