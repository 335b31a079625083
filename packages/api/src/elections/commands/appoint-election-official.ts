import { refuseStranger } from '../../record/known.ts';
import { AppointOfficialBody, ElectionParams, OfficialAppointed } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const appointElectionOfficial = electionCommand({
  operationId: 'appointElectionOfficial',
  summary: 'Appoint somebody to an office at the election',
  may: 'conduct',
  url: '/elections/:electionId/officials',
  params: ElectionParams,
  body: AppointOfficialBody,
  status: 201,
  answer: OfficialAppointed,
  answers: ({ electionId, version, newId }) => ({
    electionId,
    version,
    officialId: newId('official'),
  }),
  work: async ({ unit, body, newId, decide }) => {
    if (body.personId) await refuseStranger(unit, body.personId, 'personId');
    await decide({ type: 'AppointOfficial', officialId: newId('official'), ...body });
  },
});
