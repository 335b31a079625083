import { catalogue, type Decider, fact } from '@klubba/domain';
import { z } from 'zod';

const LampLit = fact('LampLit', 1, { watt: z.int(), room: z.string() });
export type LampLit = z.infer<typeof LampLit>;

/** The kind of stream that is measured: its rule costs nothing, so what is seen is the log. */
export const lamps = {
  kind: 'lamp',
  catalogue: catalogue([LampLit]),
  decider: {
    initial: 0,
    evolve: (lit, _) => lit + 1,
    decide: (_, watt) => [{ type: 'LampLit', v: 1, watt, room: 'The great hall' }],
  } satisfies Decider<number, number, LampLit>,
};
