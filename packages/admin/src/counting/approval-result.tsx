import type { ApprovalCount } from '@klubba/domain/counting';
import { Section } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { type Bar, Bars } from './bars.tsx';
import { Figure, Legend } from './figure.tsx';
import { approvalTable, mostFirst, type Reader } from './tables.ts';
import { w } from './words/words.ts';

/** Yes and no to each candidate, on the scale of the valid ballots. */
export const ApprovalResult = (props: { counted: ApprovalCount; reader: Reader }) => {
  const round = () => props.counted.rounds[0];
  const bars = (): readonly Bar[] => {
    const { votes, against, elected } = round();
    const { name, figure } = props.reader;
    return mostFirst(votes).map((id) => ({
      id,
      name: name(id),
      figure: `${figure(votes[id]!)} – ${figure(against[id]!)}`,
      parts: [
        { value: votes[id]!, tone: 'yes' },
        { value: against[id]!, tone: 'no' },
      ],
      state: elected.includes(id) ? <Status tone="good">{w()['state.elected']}</Status> : undefined,
    }));
  };
  return (
    <Section title={w()['column.votes']}>
      <Figure table={approvalTable(round(), props.reader)}>
        <Bars bars={bars()} most={Math.max(round().ballots.valid, 1)} />
        <Legend
          of={[
            { tone: 'yes', text: w()['legend.yes'] },
            { tone: 'no', text: w()['legend.no'] },
          ]}
        />
      </Figure>
    </Section>
  );
};
