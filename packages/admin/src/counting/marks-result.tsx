import type { ApprovalCount, PluralityCount, V22Count, V22Round } from '@klubba/domain/counting';
import { For } from 'solid-js';
import { Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { type Bar, Bars } from './bars.tsx';
import { Figure } from './figure.tsx';
import { mostFirst, type Reader, roundTitle, votesTable } from './tables.ts';
import { w } from './words/words.ts';

type MarksCount = V22Count | PluralityCount | ApprovalCount;

/** Votes by candidate in each round; with the line of more than half in the first of v22, and where a ballot could say none of these. */
export const MarksResult = (props: { counted: MarksCount; reader: Reader }) => (
  <For each={props.counted.rounds}>
    {(round) => (
      <Section title={title(props.counted, round.round, props.reader)}>
        <Figure
          table={votesTable(round, title(props.counted, round.round, props.reader), props.reader)}
        >
          <Bars
            bars={bars(props.counted, round, props.reader)}
            most={most(round)}
            line={line(round, props.reader)}
          />
        </Figure>
      </Section>
    )}
  </For>
);

type Round = Pick<V22Round, 'round' | 'votes' | 'elected' | 'ballots' | 'needed'>;

const title = ({ method }: { method: string }, round: number, reader: Reader) =>
  method === 'v22' ? roundTitle(round, reader) : reader.words['column.votes'];

const bars = (
  counted: MarksCount,
  { round, votes, elected }: Round,
  { name, figure }: Reader,
): readonly Bar[] => {
  const onward = counted.method === 'v22' && round === 1 ? (counted.runOff?.candidates ?? []) : [];
  return mostFirst(votes).map((id) => ({
    id,
    name: name(id),
    figure: figure(votes[id]!),
    parts: [{ value: votes[id]!, tone: elected.includes(id) ? 'won' : 'held' }],
    state: elected.includes(id) ? (
      <Status tone="good">{w()['state.elected']}</Status>
    ) : onward.includes(id) ? (
      <Status tone="going">{w()['state.to-run-off']}</Status>
    ) : undefined,
  }));
};

// The whole width is all valid ballots, so that half of it is half of them.
const most = (round: Round) =>
  neededIn(round) === undefined
    ? Math.max(...Object.values(round.votes), 1)
    : Math.max(round.ballots.valid, 1);

const neededIn = ({ needed, ballots: { valid, none } }: Round) =>
  needed ?? (none === undefined ? undefined : Math.floor(valid / 2) + 1);

const line = (round: Round, { figure }: Reader) => {
  const [needed, { ballots }] = [neededIn(round), round];
  return needed === undefined || ballots.valid === 0
    ? undefined
    : { at: ballots.valid / 2, label: w()['round.majority'](figure(needed)) };
};
