import { refuse } from '@klubba/domain';
import { Refused } from '../../store/errors.ts';
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
  work: async ({ organisationId, body, newId, decide }) => {
    if (body.organisationId === organisationId)
      throw new Refused(refuse('association-is-the-host', 'organisationId'));
    await decide({ type: 'AdmitAssociation', associationId: newId('association'), ...body });
  },
});
