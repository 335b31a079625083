import type { Command } from './command.ts';

export const clockCommand: Command = {
  summary: 'Compute the dates that the law sets for an employment',
  run: async (args) => {
    const { clock } = await import('../employments/clock/clock-command.ts');
    return clock(args);
  },
};
