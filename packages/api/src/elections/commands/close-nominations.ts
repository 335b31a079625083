import { randomBytes } from 'node:crypto';
import { type Election, orderByLot } from '@klubba/domain/election';
import { personNames } from '../../record/person-names.ts';
import type { Unit } from '../../store/unit.ts';
import { CloseNominationsBody, ElectionParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';
import { ineligibleAmong } from '../eligible.ts';

export const closeNominations = electionCommand({
  operationId: 'closeNominations',
  summary: 'Close the nominations for good and fix the ballot',
  may: 'conduct',
  url: '/elections/:electionId/nominations/close',
  params: ElectionParams,
  body: CloseNominationsBody,
  work: async ({ unit, organisationId, election, body, at, happened, decide }) => {
    const ineligible = await ineligibleAmong(unit, organisationId, election, at);
    const order =
      election.candidateOrder === 'lot'
        ? orderByLot(idsOf(election), randomBytes(32).toString('hex'))
        : await byName(unit, organisationId, election);
    await decide({
      ...{ type: 'CloseNominations', ineligible: [...ineligible], order: [...order] },
      at: happened(body.at),
    });
  },
});

const idsOf = ({ candidates }: Election) => candidates.map(({ candidateId }) => candidateId);

const byName = async ({ tx }: Unit, organisationId: string, { candidates }: Election) => {
  const ids = candidates.flatMap(({ personId }) => personId ?? []);
  const names = await personNames(tx, organisationId, ids);
  const nameOf = ({ personId, name }: Election['candidates'][number]) =>
    (personId ? names.get(personId) : name) ?? '';
  const { compare } = new Intl.Collator('sv');
  return candidates
    .toSorted((a, b) => compare(nameOf(a), nameOf(b)))
    .map(({ candidateId }) => candidateId);
};
