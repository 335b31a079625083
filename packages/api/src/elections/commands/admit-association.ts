import { AdmitAssociationBody, AssociationAdmitted, ElectionParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const admitAssociation = electionCommand({
  operationId: 'admitAssociation',
  summary: 'Let another association take part',
  may: 'conduct',
  url: '/elections/:electionId/associations',
  params: ElectionParams,
  body: AdmitAssociationBody,
  status: 201,
  answer: AssociationAdmitted,
  answers: ({ electionId, version, newId }) => ({
    electionId,
    version,
    associationId: newId('association'),
  }),
  work: async ({ body, newId, decide }) => {
    await decide({ type: 'AdmitAssociation', associationId: newId('association'), ...body });
  },
});
