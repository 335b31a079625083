import { organisations } from '@klubba/domain';
import { type Election, jointElections } from '@klubba/domain/election';
import { secretariat } from '../../access/permission.ts';
import type { Deps } from '../../deps.ts';
import { Denied } from '../../http/denied.ts';
import { command } from '../../operations/command.ts';
import { atHost } from '../at-host.ts';
import { ElectionsParams, JointResultRecorded, RecordJointResultBody } from '../contract.ts';
import { evidenceOf } from '../evidence.ts';

/**
 * Takes the result of an election that another association of this installation hosts into the own log: who of the own people is elected,
 * and the hashes of the host's evidence and declaration. Only an association that the host has let take part finds it.
 */
export const recordJointResult = command({
  operationId: 'recordJointResult',
  summary: 'Record the result of an election that another association hosts',
  permission: secretariat,
  url: '/joint-elections',
  params: ElectionsParams,
  body: RecordJointResultBody,
  answer: JointResultRecorded,
  status: 201,
  on: jointElections,
  id: ({ body }) => body.electionId,
  work: async ({ deps, organisationId, body, beforehand, decide }) => {
    // Read before the command has a connection of its own: whoever waits for a second one could wait for itself.
    const result = beforehand('result', () => resultFor(deps, organisationId, body));
    if (result) await decide({ type: 'RecordJointResult', ...result });
  },
  answers: ({ body: { electionId }, version }) => ({ electionId, version }),
});

const resultFor = (
  deps: Deps,
  organisationId: string,
  { hostId, electionId }: { readonly hostId: string; readonly electionId: string },
) =>
  atHost(deps, organisationId, { hostId, electionId }, async (asking, election, own) => {
    if (!election.result) throw new Denied(404, 'not-found');
    const { state: host } = await asking.state(organisations, hostId);
    const evidence = await evidenceOf(asking, electionId, election);
    const elected = ownAmong(election, own.associationId);
    const names = Object.fromEntries(
      election.listed.flatMap(({ candidateId, name }) => (name ? [[candidateId, name]] : [])),
    );
    return {
      ...{ hostId, host: host.association?.name ?? '', title: election.title },
      ...{ declaredAt: election.result.at, own: elected },
      ...{ evidenceHash: evidence.hash, leafHash: evidence.declaration.leafHash },
      names: JSON.stringify(
        Object.fromEntries(elected.map(({ candidateId: id }) => [id, names[id] ?? ''])),
      ),
    };
  });

const ownAmong = ({ result, listed }: Election, associationId: string) => {
  const ofOurs = new Set(
    listed
      .filter((one) => one.associationId === associationId)
      .map(({ candidateId }) => candidateId),
  );
  return (['elected', 'substitutes'] as const).flatMap((list) =>
    (result?.[list] ?? []).flatMap(({ candidateId }, i) =>
      ofOurs.has(candidateId) ? [{ candidateId, part: partOf[list], place: i + 1 }] : [],
    ),
  );
};

const partOf = { elected: 'ordinary', substitutes: 'substitutes' } as const;
