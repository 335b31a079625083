import { readAssociation } from '../../record/association-of.ts';
import { refuseUnknownBody } from '../../record/known.ts';
import { EmploymentParams, OpenRecruitmentBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const openRecruitment = employmentCommand({
  operationId: 'openRecruitment',
  summary: 'Open the recruitment',
  may: 'prepare',
  url: '/employments/:employmentId/recruitment',
  params: EmploymentParams,
  body: OpenRecruitmentBody,
  work: async ({ unit, organisationId, body, newId, decide }) => {
    const { bodyId } = body;
    if (bodyId) refuseUnknownBody(await readAssociation(unit, organisationId), bodyId, 'bodyId');
    await decide({ type: 'OpenRecruitment', applicationsId: newId('applications'), ...body });
  },
});
