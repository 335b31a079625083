import { desk } from '../../access/permission.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { settleElections } from '../../meetings/settle-elections.ts';
import { ObjectToMinutesBody, SignerParams } from '../contract.ts';

export const releaseSigner = meetingCommand({
  operationId: 'releaseSigner',
  summary: 'Let the minutes not wait for an officer who was elected by mistake or is gone',
  permission: desk,
  url: '/meetings/:meetingId/minutes/signers/:personId/release',
  params: SignerParams,
  body: ObjectToMinutesBody,
  work: async ({ params, by, body, now, decide, meeting, ...at }) => {
    const { personId } = params;
    await decide({ type: 'ReleaseSigner', personId, ...body, by, at: now });
    await settleElections(at, meeting);
  },
});
