import { DestroyJointListBody } from '../contract.ts';
import { jointCommand } from '../joint-command.ts';

export const destroyJointList = jointCommand({
  operationId: 'destroyJointList',
  summary: 'Destroy the own list of voters of an election that another association hosts',
  access: 'people-only',
  url: '/destruction',
  body: DestroyJointListBody,
  decides: ({ body, call: { phase, released, complaintsUntil } }) => ({
    ...{ type: 'DestroyJointList', phase, released, complaintsUntil, on: body.on },
  }),
});
