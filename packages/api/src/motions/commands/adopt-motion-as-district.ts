import { MotionParams } from '../contract.ts';
import { AdoptAsDistrictBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';
import { refuseAhead } from '../refuse-ahead.ts';

export const adoptMotionAsDistrict = motionCommand({
  operationId: 'adoptMotionAsDistrict',
  summary: 'Tell that the district adopted a motion',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/district',
  params: MotionParams,
  body: AdoptAsDistrictBody,
  work: async ({ unit, organisationId, at, body, decide }) => {
    await refuseAhead({ unit, organisationId, at }, body, 'on');
    await decide({ type: 'AdoptAsDistrict', ...body });
  },
});
