import type { PluralityCount, V22Count, V22Round } from '@klubba/domain/counting';
import { For } from 'solid-js';
import { Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { type Bar, Bars } from './bars.tsx';
import { Figure } from './figure.tsx';
import { mostFirst, type Reader, roundTitle, votesTable } from './tables.ts';
import { w } from './words/words.ts';

/** Votes by candidate in each round; in the first of v22 with the line of more than half. */
export const MarksResult = (props: { counted: V22Count | PluralityCount; reader: Reader }) => (
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
  counted: V22Count | PluralityCount,
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
const most = ({ ballots, votes, needed }: Round) =>
  needed === undefined ? Math.max(...Object.values(votes), 1) : Math.max(ballots.valid, 1);

const line = ({ needed, ballots }: Round, { figure }: Reader) =>
  needed === undefined || ballots.valid === 0
    ? undefined
    : { at: ballots.valid / 2, label: w()['round.majority'](figure(needed)) };
