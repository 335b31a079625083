import type { StvResult } from '@klubba/domain/counting';
import { createMemo, For } from 'solid-js';
import { Scroll } from './figure.tsx';
import { flowSize, layOutFlow, type Node } from './flow.ts';
import type { Reader } from './tables.ts';
import { w } from './words/words.ts';

/** Votes as a stream from round to round: who keeps them, who passes them on, and to whom. */
export const StvFlow = (props: { counted: StvResult; reader: Reader }) => {
  const flow = createMemo(() => layOutFlow(props.counted));
  const last = () => props.counted.rounds.length - 1;
  const won = () => new Set(props.counted.elected.map(({ candidate }) => candidate));
  const nameOf = (id: string | null) => (id === null ? w()['flow.nobody'] : props.reader.name(id));
  const tone = ({ id }: Node) => (id === null ? 'nobody' : won().has(id) ? 'won' : 'held');
  const labels = createMemo(() => [
    ...spread(flow().nodes.filter(({ column }) => column === 0)),
    ...spread(flow().nodes.filter(({ column }) => column === last())),
  ]);
  return (
    <Scroll label={w()['flow.scroll']}>
      <svg
        class="flow"
        viewBox={`0 0 ${flow().width} ${flow().height}`}
        width={flow().width}
        height={flow().height}
        role="img"
        aria-label={w()['flow.summary'](props.counted.rounds.length)}
      >
        <For each={flow().ribbons}>
          {({ kind, from, path }) => (
            <path
              class={`flow-${kind}`}
              classList={{ 'of-won': from !== null && won().has(from) }}
              d={path}
            />
          )}
        </For>
        <For each={flow().nodes}>
          {(node) => (
            <rect
              class={`flow-node-${tone(node)}`}
              x={node.x}
              y={node.y}
              width={flowSize.node}
              height={Math.max(node.height, 1)}
            />
          )}
        </For>
        <For each={props.counted.rounds}>
          {({ round }, at) => (
            <text
              class="flow-round"
              x={flow().columns[at()]! + flowSize.node / 2}
              y="12"
              text-anchor="middle"
            >
              {round}
            </text>
          )}
        </For>
        <For each={labels()}>
          {({ node, y }) => (
            <text
              class="flow-name"
              classList={{ 'of-won': node.id !== null && won().has(node.id) }}
              x={node.column === 0 ? node.x - 8 : node.x + flowSize.node + 8}
              y={y + 4}
              text-anchor={node.column === 0 ? 'end' : 'start'}
            >
              {nameOf(node.id)}
            </text>
          )}
        </For>
      </svg>
    </Scroll>
  );
};

// Names beside their piles, moved down where they would stand on each other.
const spread = (nodes: readonly Node[]) => {
  let free = 0;
  return nodes.map((node) => {
    const y = Math.max(node.y + node.height / 2, free);
    free = y + 15;
    return { node, y };
  });
};
