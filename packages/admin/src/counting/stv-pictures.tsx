import type { StvResult } from '@klubba/domain/counting';
import { Show } from 'solid-js';
import { Section } from '../ui/page.tsx';
import { Figure, IfItFits, Legend } from './figure.tsx';
import { StvFlow } from './stv-flow.tsx';
import { StvRounds } from './stv-rounds.tsx';
import { type Reader, stvTable, transfersTable } from './tables.ts';
import { w } from './words/words.ts';

/** An STV count in two pictures: each round with the quota line, and where the votes went. */
export const StvPictures = (props: { counted: StvResult; reader: Reader }) => (
  <Show when={props.counted.rounds.length > 0}>
    <Section title={w()['round.play']}>
      <Figure table={stvTable(props.counted, props.reader)}>
        <StvRounds counted={props.counted} reader={props.reader} />
      </Figure>
    </Section>
    <Show when={props.counted.rounds.length > 1}>
      <Section title={w()['flow.title']}>
        <Figure table={transfersTable(props.counted, props.reader)}>
          <IfItFits cells={4 * props.counted.rounds.length * counting(props.counted)}>
            <StvFlow counted={props.counted} reader={props.reader} />
          </IfItFits>
          <Legend
            of={[
              { tone: 'surplus', text: w()['legend.surplus'] },
              { tone: 'exclusion', text: w()['legend.exclusion'] },
              { tone: 'to-nobody', text: w()['legend.to-nobody'] },
              { tone: 'stays', text: w()['legend.stays'] },
            ]}
          />
        </Figure>
      </Section>
    </Show>
  </Show>
);

const counting = ({ rounds }: StvResult) => Object.keys(rounds[0]?.votes ?? {}).length;
