import { SendingParams, TellReceiptBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';
import { refuseAhead } from '../refuse-ahead.ts';

export const tellMotionReceipt = motionCommand({
  operationId: 'tellMotionReceipt',
  summary: 'Tell what the receiver of a motion answered, and when it arrived',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/sendings/:sendingId/receipt',
  params: SendingParams,
  body: TellReceiptBody,
  work: async ({ unit, organisationId, at, params: { sendingId }, body, decide }) => {
    await refuseAhead({ unit, organisationId, at }, { at: body.receivedAt }, 'receivedAt');
    await decide({ type: 'TellReceipt', sendingId, ...body });
  },
});
