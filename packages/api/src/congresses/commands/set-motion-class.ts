import { congressCommand } from '../congress-command.ts';
import { MotionClassBody, MotionClassParams } from '../contract.ts';

export const setMotionClass = congressCommand({
  operationId: 'setMotionClass',
  summary: 'Say what a class of motions is, whether it is treated, and who answers it',
  method: 'PUT',
  url: '/congresses/:congressId/classes/:letter',
  params: MotionClassParams,
  body: MotionClassBody,
  work: async ({ params: { letter }, body, decide }) => {
    await decide({ type: 'SetMotionClass', letter, ...body });
  },
});
