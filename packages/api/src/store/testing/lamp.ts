import { catalogue, type Decider, fact, personal, refuse } from '@klubba/domain';
import { z } from 'zod';

// Until version 2 a lamp had no colour.
const LampLitV1 = fact('LampLit', 1, { watt: z.int() });
const LampLit = fact('LampLit', 2, { watt: z.int(), colour: z.string() });
const LampQuenched = fact('LampQuenched', 1, {});

export type LampEvent = z.infer<typeof LampLit> | z.infer<typeof LampQuenched>;
export type LampCommand = { type: 'Light'; watt: number; colour?: string } | { type: 'Quench' };
export type Lamp = { readonly lit: boolean; readonly times: number };

const out: Lamp = { lit: false, times: 0 };

/** A toy kind of stream for the store's own tests: a lamp is lit and quenched by turns. */
export const lamps = {
  kind: 'lamp',
  catalogue: catalogue(
    [LampLit, LampQuenched],
    [
      {
        schema: LampLitV1,
        upcast: (old: z.infer<typeof LampLitV1>) => ({ ...old, v: 2, colour: 'white' }),
      },
    ],
  ),
  decider: {
    initial: out,
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
          if (lamp.lit) return refuse('already-lit');
          return [{ type: 'LampLit', v: 2, watt: command.watt, colour: command.colour ?? 'white' }];
        case 'Quench':
          return lamp.lit ? [{ type: 'LampQuenched', v: 1 }] : refuse('not-lit');
      }
    },
  } satisfies Decider<Lamp, LampCommand, LampEvent>,
};

const KeeperNamed = fact('KeeperNamed', 1, { name: personal('$stream'), since: z.iso.date() });
const FriendNamed = fact('FriendNamed', 1, { friendId: z.uuid(), phone: personal('friendId') });

export type KeeperEvent = z.infer<typeof KeeperNamed> | z.infer<typeof FriendNamed>;
export type Keeper = { readonly name: string | null; readonly phones: readonly (string | null)[] };

const unknown: Keeper = { name: null, phones: [] };

/** A toy kind of stream with personal values: its own subject's, and another's. */
export const keepers = {
  kind: 'keeper',
  catalogue: catalogue([KeeperNamed, FriendNamed]),
  decider: {
    initial: unknown,
    evolve: (keeper, event) => {
      switch (event.type) {
        case 'KeeperNamed':
          return { ...keeper, name: event.name };
        case 'FriendNamed':
          return { ...keeper, phones: [...keeper.phones, event.phone] };
      }
    },
    decide: (_, command) => [command],
  } satisfies Decider<Keeper, KeeperEvent, KeeperEvent>,
};
