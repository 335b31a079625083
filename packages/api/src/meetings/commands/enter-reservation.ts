import { desk } from '../../access/permission.ts';
import { EnterReservationBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const enterReservation = meetingCommand({
  operationId: 'enterReservation',
  summary: 'Enter a reservation against a decision',
  permission: desk,
  url: '/meetings/:meetingId/reservations',
  params: MeetingParams,
  body: EnterReservationBody,
  work: ({ body, newId, happened, decide }) =>
    decide({
      ...{ type: 'EnterReservation', reservationId: newId('reservation') },
      ...{ ...body, at: happened(body.at) },
    }),
});
