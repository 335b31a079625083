import { randomBytes } from 'node:crypto';
import { CommitLotBody, ElectionParams, LotCommitted } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const commitLot = electionCommand({
  operationId: 'commitElectionLot',
  summary:
    'Begin a computed lot: what is promised now is opened when the tellers have added their words',
  may: 'conduct',
  url: '/elections/:electionId/lots/commitments',
  params: ElectionParams,
  body: CommitLotBody,
  status: 201,
  answer: LotCommitted,
  answers: ({ electionId, version, newId, election }) => {
    const lotId = newId('lot');
    const pending = election.pendingLots.find((lot) => lot.lotId === lotId);
    return { electionId, version, lotId, commitment: pending?.commitment ?? '' };
  },
  work: async ({ body, newId, happened, decide }) => {
    const [seed, nonce] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
    const { part } = body;
    await decide({
      type: 'CommitLot',
      lotId: newId('lot'),
      part,
      seed,
      nonce,
      at: happened(body.at),
    });
  },
});
