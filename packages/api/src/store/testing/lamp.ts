import { catalogue, type Decider, fact, refuse } from '@klubba/domain';
import { z } from 'zod';

const LampLit = fact('LampLit', 1, { watt: z.int() });
const LampQuenched = fact('LampQuenched', 1, {});

export type LampEvent = z.infer<typeof LampLit> | z.infer<typeof LampQuenched>;
export type LampCommand = { type: 'Light'; watt: number } | { type: 'Quench' };
export type Lamp = { readonly lit: boolean; readonly times: number };

/** A toy kind of stream for the store's own tests: a lamp is lit and quenched by turns. */
export const lamps = {
  kind: 'lamp',
  catalogue: catalogue([LampLit, LampQuenched]),
  decider: {
    initial: { lit: false, times: 0 },
    evolve: (lamp, event) => {
      switch (event.type) {
        case 'LampLit':
          return { lit: true, times: lamp.times + 1 };
        case 'LampQuenched':
          return { ...lamp, lit: false };
      }
    },
    decide: (lamp, command) => {
      switch (command.type) {
        case 'Light':
          return lamp.lit ? refuse('already-lit') : [{ type: 'LampLit', v: 1, watt: command.watt }];
        case 'Quench':
          return lamp.lit ? [{ type: 'LampQuenched', v: 1 }] : refuse('not-lit');
      }
    },
  } satisfies Decider<Lamp, LampCommand, LampEvent>,
};
