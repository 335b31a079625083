import { congressCommand } from '../congress-command.ts';
import { MotionClassParams } from '../contract.ts';

export const dropMotionClass = congressCommand({
  operationId: 'dropMotionClass',
  summary: 'Take a class of motions away',
  method: 'DELETE',
  url: '/congresses/:congressId/classes/:letter',
  params: MotionClassParams,
  work: async ({ params: { letter }, decide }) => {
    await decide({ type: 'DropMotionClass', letter });
  },
});
