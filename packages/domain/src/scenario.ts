import { expect } from 'vitest';
import { type Decider, type Facts, refuse } from './decider.ts';

/** Given what happened, when a command comes, it yields new facts or is refused. */
export const scenario =
  <State, Command, Event>({ initial, evolve, decide }: Decider<State, Command, Event>) =>
  (...history: Event[]) => ({
    when: (command: Command) => {
      const outcome = decide(history.reduce(evolve, initial), command);
      return {
        succeeds: () => expect(outcome).not.toHaveProperty('refused'),
        yields: (...events: Event[]) => expect(outcome).toEqual(events),
        isRefused: (code: string, field?: string, facts?: Facts) =>
          expect(outcome).toEqual(refuse(code, field, facts)),
      };
    },
  });
