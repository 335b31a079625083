import type { ElectionView } from '@klubba/api/contract';
import type { ElectionPart } from '@klubba/domain/election';
import { For, Show } from 'solid-js';
import { Scroll } from '../../counting/figure.tsx';
import { listing, number } from '../../language/format.ts';
import { type Key, t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Section } from '../../ui/page.tsx';
import { officialName, placeName } from '../voting/names.ts';
import { partInWords, roundInWords } from '../voting/round-in-words.ts';
import { roundPaper } from '../voting/round-paper.ts';

type Counted = ElectionView['rounds'][number] & {
  counts: NonNullable<ElectionView['rounds'][number]['counts']>;
};

const kinds = ['valid', 'blank', 'invalid', 'notVoting'] as const;

/** What became of the papers in each round, place by place, and who stands for the count. */
export const RoundTallies = (props: { view: ElectionView; part: ElectionPart }) => {
  const organisation = useOrganisation();
  const rounds = () =>
    props.view.rounds.filter(
      (round): round is Counted => round.part === props.part && (round.counts?.length ?? 0) > 0,
    );
  const tellers = () => [
    ...new Set(
      rounds().flatMap(({ counts }) =>
        counts.flatMap((one) => one.tellers.map((id) => officialName(props.view, id))),
      ),
    ),
  ];
  /** In how many rows two independent entries differed at first, where there were two. */
  const differed = () => {
    const twice = rounds().flatMap(({ counts }) => counts.flatMap(({ entries }) => entries ?? []));
    return twice.length > 0 ? twice.reduce((sum, one) => sum + one.differed.length, 0) : undefined;
  };
  return (
    <Show when={rounds().length > 0}>
      <Section title={t('outcome.papers')}>
        <Scroll label={`${t('outcome.papers')}: ${partInWords(props.view, props.part)}`}>
          <table class="count-table outcome-tally">
            <caption class="unseen">{t('outcome.papers')}</caption>
            <thead>
              <tr class="heads">
                <th scope="col">{t('outcome.round')}</th>
                <For each={kinds}>
                  {(kind) => (
                    <th scope="col" class="figure">
                      {t(`tellers.row.${kind}` satisfies Key)}
                    </th>
                  )}
                </For>
                <th scope="col" class="figure">
                  {t('voting.in-register')}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={rounds()}>{(round) => <Rows view={props.view} round={round} />}</For>
            </tbody>
          </table>
        </Scroll>
        <For each={rounds()}>
          {(round) => (
            <Show when={postIn(round)}>
              {(post) => <p class="soft small">{t('outcome.post', post())}</p>}
            </Show>
          )}
        </For>
        <p class="soft small">{t('outcome.tellers', { names: listing(tellers()) })}</p>
        <Show when={differed() !== undefined}>
          <p class="soft small">{t('outcome.entered-twice', { count: differed()! })}</p>
        </Show>
        <ul class="links">
          <For each={rounds()}>
            {(round) => (
              <li>
                <a
                  href={roundPaper(
                    organisation.id,
                    props.view.electionId,
                    round,
                    'count-sheet.pdf',
                  )}
                  rel="external"
                >
                  {t('outcome.sheet-pdf', { round: roundInWords(props.view, round) })}
                </a>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
};

/** The envelopes of a round at all its places, where votes came by post. */
const postIn = ({ counts }: Counted) => {
  const all = counts.flatMap(({ sheet }) => sheet.envelopes ?? []);
  if (all.length === 0) return undefined;
  const sum = (kind: 'received' | 'late' | 'rejected') =>
    all.reduce((total, one) => total + one[kind], 0);
  return { received: sum('received'), late: sum('late'), rejected: sum('rejected') };
};

const Rows = (props: { view: ElectionView; round: Counted }) => {
  const sum = (kind: (typeof kinds)[number]) =>
    props.round.counts.reduce((all, { sheet }) => all + sheet[kind], 0);
  return (
    <>
      <tr>
        <th scope="row">
          {t(props.round.round === 1 ? 'voting.round.first' : 'voting.round.second')}
        </th>
        <For each={kinds}>{(kind) => <td class="figure">{number(sum(kind))}</td>}</For>
        <td class="figure">{number(props.round.voters)}</td>
      </tr>
      <Show when={props.round.counts.length > 1}>
        <For each={props.round.counts}>
          {(count) => (
            <tr class="outcome-place">
              <th scope="row">{placeName(props.view, count.placeId)}</th>
              <For each={kinds}>
                {(kind) => <td class="figure">{number(count.sheet[kind])}</td>}
              </For>
              <td />
            </tr>
          )}
        </For>
      </Show>
    </>
  );
};
