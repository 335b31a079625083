import { standing } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { refuseUnknownBody } from '../../record/known.ts';
import { candidatesIn } from '../candidates-in.ts';
import { MeetingParams } from '../contract.ts';
import { electPeopleAt } from '../elect-people-at.ts';
import { BeginElectionBody, ElectionBegun } from '../item-election.contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const beginElection = meetingCommand({
  operationId: 'beginElection',
  summary:
    'Begin an election under the item that is open, and settle it where nobody asks for a ballot',
  permission: desk,
  url: '/meetings/:meetingId/item-elections',
  params: MeetingParams,
  body: BeginElectionBody,
  status: 201,
  answer: ElectionBegun,
  answers: ({ meetingId, version, meeting, newId }) => {
    const electionId = newId('election');
    const election = meeting.itemElections.find((one) => one.electionId === electionId)!;
    const { decisionId = null, number = null } = election.settled ?? {};
    const candidates = standing(election);
    return { meetingId, version, electionId, candidates, decisionId, number };
  },
  work: async (asked) => {
    const { unit, organisationId, meetingId, body, newId, happened, decide } = asked;
    const { itemId, office, candidates: told = [], result } = body;
    if (office.bodyId) {
      const organisation = await readAssociation(unit, organisationId);
      refuseUnknownBody(organisation, office.bodyId, 'office.bodyId');
    }
    const at = happened(body.at);
    const electionId = newId('election');
    const seats = body.seats ?? Math.max(told.length, 1);
    await decide({
      ...{ type: 'BeginElection', electionId, itemId, seats, at },
      office: { role: office.role, title: office.title ?? null, bodyId: office.bodyId ?? null },
    });
    const candidates = await candidatesIn(asked, told);
    if (candidates.length > 0) await decide({ type: 'NameCandidates', electionId, candidates, at });
    if (!result) return;
    const gavel = { decisionId: newId('decision'), hour: at };
    await electPeopleAt({ unit, organisationId, meetingId, electionId }, result, gavel);
  },
});
