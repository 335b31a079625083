import { desk } from '../../access/permission.ts';
import { ClauseParams, DemandDivisionBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const demandDivision = meetingCommand({
  operationId: 'demandDivision',
  summary: 'Demand a division on a clause before the gavel',
  permission: desk,
  url: '/meetings/:meetingId/clauses/:clauseId/division',
  params: ClauseParams,
  body: DemandDivisionBody,
  work: ({ params: { clauseId }, body, happened, decide }) =>
    decide({ type: 'DemandDivision', clauseId, ...body, at: happened(body.at) }),
});
