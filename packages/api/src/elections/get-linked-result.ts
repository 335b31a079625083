import type { z } from 'zod';
import { LinkTokenBody } from '../access/link.contract.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { Bytes } from '../operations/file.ts';
import { operation } from '../operations/operation.ts';
import { atLinkedResult, confirmationLinkOf } from './confirmation-link.ts';
import { resultPdf } from './documents/result-pdf.ts';
import { resultCsv } from './get-election-result-csv.ts';
import { readPaper } from './read-paper.ts';

/** A file of the result that a link opens. A reading, though it posts: the token stands in no address. */
const linkedFile = (
  operationId: string,
  end: 'pdf' | 'csv',
  type: string,
  set: (paper: Paper) => Promise<Uint8Array | undefined>,
) =>
  operation({
    operationId,
    permission: {
      public: 'The link that it needs is the proof: it names one association and one result',
    },
    method: 'POST',
    url: `/api/confirmations/result.${end}`,
    schema: {
      summary: `The result that an association is asked to confirm by a link, as ${end.toUpperCase()}`,
      body: LinkTokenBody,
      response: {
        200: { description: 'The document', content: { [type]: { schema: Bytes } } },
        ...problems,
      },
    },
    handler: async (request, reply, deps) => {
      const { token } = request.body as z.output<typeof LinkTokenBody>;
      const bytes = await set(await linkedPaper(deps, token));
      if (!bytes) throw new Denied(404, 'not-found');
      return reply.type(type).send(Buffer.from(bytes));
    },
  });

type Paper = Awaited<ReturnType<typeof linkedPaper>>;

const linkedPaper = async (deps: Deps, token: string) => {
  const link = confirmationLinkOf(deps, token);
  const paper = await atLinkedResult(deps, link, (asking) => readPaper(asking, link.electionId));
  return { ...paper!, bundleHash: link.evidenceHash };
};

export const getLinkedResultPdf = linkedFile(
  ...(['getLinkedResultPdf', 'pdf', 'application/pdf'] as const),
  resultPdf,
);

export const getLinkedResultCsv = linkedFile(
  ...(['getLinkedResultCsv', 'csv', 'text/csv'] as const),
  async (paper) => Buffer.from(resultCsv(paper.view, paper), 'utf8'),
);
