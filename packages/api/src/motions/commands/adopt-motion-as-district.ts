import { MotionParams } from '../contract.ts';
import { AdoptAsDistrictBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const adoptMotionAsDistrict = motionCommand({
  operationId: 'adoptMotionAsDistrict',
  summary: 'Tell that the district adopted a motion',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/district',
  params: MotionParams,
  body: AdoptAsDistrictBody,
  work: ({ body, decide }) => decide({ type: 'AdoptAsDistrict', ...body }),
});
