import { SendingParams, TellReceiptBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const tellMotionReceipt = motionCommand({
  operationId: 'tellMotionReceipt',
  summary: 'Tell what the receiver of a motion answered, and when it arrived',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/sendings/:sendingId/receipt',
  params: SendingParams,
  body: TellReceiptBody,
  work: ({ params: { sendingId }, body, decide }) =>
    decide({ type: 'TellReceipt', sendingId, ...body }),
});
