import { MotionParams } from '../contract.ts';
import { RecordOutcomesBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';
import { refuseAhead } from '../refuse-ahead.ts';

export const recordMotionOutcomes = motionCommand({
  operationId: 'recordMotionOutcomes',
  summary: 'Record what became of clauses of a motion',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/outcomes',
  params: MotionParams,
  body: RecordOutcomesBody,
  work: async ({ unit, organisationId, at, body, decide }) => {
    await refuseAhead({ unit, organisationId, at }, body, 'on');
    await decide({ type: 'RecordOutcomes', ...body });
  },
});
