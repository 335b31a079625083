import { organisations } from '@klubba/domain';
import type { z } from 'zod';
import { LinkTokenBody } from '../access/link.contract.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { answerBy, atLinkedResult, confirmationLinkOf } from './confirmation-link.ts';
import { ConfirmationAsked } from './contract.ts';
import { readElection } from './read-election.ts';

/** What an association is asked by a link: who is elected, the hash of what it rests on, and what it has answered. */
export const askConfirmation = operation({
  operationId: 'askConfirmation',
  permission: {
    public: 'The link that it needs is the proof: it names one association and one result',
  },
  method: 'POST',
  url: '/api/confirmations/asked',
  schema: {
    summary: 'The result that an association is asked to confirm by a link',
    body: LinkTokenBody,
    response: { 200: ConfirmationAsked, ...problems },
  },
  handler: async (request, reply, deps) => {
    const { token } = request.body as z.output<typeof LinkTokenBody>;
    const link = confirmationLinkOf(deps, token);
    const asked = await atLinkedResult(deps, link, async (asking, election) => {
      const view = (await readElection(asking, link.electionId))!;
      const { state: host } = await asking.state(organisations, link.organisationId);
      const hostName = host.association?.name ?? '';
      const nameOf = (id: string | null) =>
        id ? (view.associations.find((one) => one.associationId === id)?.name ?? '') : hostName;
      const placed = ({ candidateId }: { readonly candidateId: string }) => {
        const one = view.candidates.find((each) => each.candidateId === candidateId);
        const associationId = one?.associationId ?? null;
        return {
          ...{ name: one?.name ?? null, association: nameOf(associationId) },
          own: associationId === link.associationId,
        };
      };
      const answer = answerBy(election, link);
      return {
        ...{ title: view.title, host: hostName, association: nameOf(link.associationId) },
        ...{ declaredAt: view.result!.at, evidenceHash: link.evidenceHash },
        elected: view.result!.elected.map(placed),
        substitutes: view.result!.substitutes.map(placed),
        answer: answer ? { agrees: answer.agrees, at: answer.at } : null,
      };
    });
    return reply.send(asked);
  },
});
