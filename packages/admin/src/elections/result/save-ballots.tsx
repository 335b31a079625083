import type { ElectionView } from '@klubba/api/contract';
import { type BallotFile, merge, writeBlt, writeCsv } from '@klubba/domain/counting';
import type { ElectionPart } from '@klubba/domain/election';
import { For } from 'solid-js';
import { saveText } from '../../counting/csv.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { nameOf } from '../voting/names.ts';
import { roundInWords } from '../voting/round-in-words.ts';

type Round = ElectionView['rounds'][number];

const ways = [
  { write: writeBlt, ending: 'blt', name: 'BLT' },
  { write: writeCsv, ending: 'csv', name: 'CSV' },
] as const;

/** The ballots of a part, where they were entered one by one: a file for each round, which any count can read. */
export const SaveBallots = (props: { view: ElectionView; part: ElectionPart }) => {
  const rounds = () =>
    props.view.rounds.filter(
      ({ part, counts }) => part === props.part && counts?.some(({ ballots }) => ballots !== null),
    );
  return (
    <For each={rounds()}>
      {(round) => (
        <For each={ways}>
          {({ write, ending, name }) => (
            <Button
              class="small"
              onClick={() => {
                const title = `${props.view.title}, ${roundInWords(props.view, round)}`;
                saveText(
                  `${title}.${ending}`,
                  write(fileOf(props.view, round, title)),
                  'text/plain',
                );
              }}
            >
              {t('outcome.ballots', { round: roundInWords(props.view, round), format: name })}
            </Button>
          )}
        </For>
      )}
    </For>
  );
};

const fileOf = (view: ElectionView, round: Round, title: string) =>
  ({
    title,
    seats: round.seats,
    candidates: round.candidateIds.map((id) => ({ id, name: nameOf(view, id) })),
    ballots: merge((round.counts ?? []).flatMap(({ ballots }) => ballots ?? [])),
  }) satisfies BallotFile;
