import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { AdjustRegisterBody, MeetingParams } from '../contract.ts';
import { electorateOf } from '../electorate.ts';
import { meetingCommand } from '../meeting-command.ts';

export const adjustRegister = meetingCommand({
  operationId: 'adjustRegister',
  summary: 'Let people in and out of the voting register',
  permission: desk,
  url: '/meetings/:meetingId/register/adjustments',
  params: MeetingParams,
  body: AdjustRegisterBody,
  work: async ({ unit, organisationId, meeting, body, happened, decide }) => {
    const organisation = await readAssociation(unit, organisationId);
    const electorate = await electorateOf(unit.tx, organisation, organisationId, meeting, body.in);
    const refused = electorate.refused(body.in);
    const { seats } = electorate;
    await decide({
      ...{ type: 'AdjustRegister', ...body, refused, at: happened(body.at) },
      ...(seats && { seats }),
    });
  },
});
