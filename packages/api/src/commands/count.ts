import type { Command } from './command.ts';

export const countCommand: Command = {
  summary: 'Count an election from a file of ballots',
  run: async (args) => {
    const { count } = await import('../counting/count-command.ts');
    return count([...args]);
  },
};
