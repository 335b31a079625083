import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { refuseStranger, refuseUnknownBody } from '../../record/known.ts';
import { EstablishRegisterBody, MeetingParams } from '../contract.ts';
import { electorateOf } from '../electorate.ts';
import { meetingCommand } from '../meeting-command.ts';

export const establishRegister = meetingCommand({
  operationId: 'establishRegister',
  summary: 'Establish the voting register',
  permission: desk,
  url: '/meetings/:meetingId/register',
  params: MeetingParams,
  body: EstablishRegisterBody,
  work: async ({ unit, organisationId, meeting, body, happened, decide }) => {
    const organisation = await readAssociation(unit, organisationId);
    const electorate = await electorateOf(
      unit.tx,
      organisation,
      organisationId,
      meeting,
      body.personIds,
    );
    if (body.among) refuseUnknownBody(organisation, body.among.bodyId, 'among');
    const refused = electorate.refused(body.personIds);
    for (const personId of body.attending ?? []) await refuseStranger(unit, personId, 'attending');
    const { seats } = electorate;
    await decide({
      ...{ type: 'EstablishRegister', ...body, refused, at: happened(body.at) },
      ...(seats && { seats }),
    });
  },
});
