import { elections } from '@klubba/domain/election';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { file } from '../operations/file.ts';
import { ElectionParams } from './contract.ts';
import { resultPdf } from './documents/result-pdf.ts';
import { evidenceOf } from './evidence.ts';
import type { AskingElection } from './read-election.ts';
import { reading, readPaper } from './read-paper.ts';

/** The result sheet of a declared election, with the hash that its evidence has. */
export const getElectionResultPdf = file({
  operationId: 'getElectionResultPdf',
  summary: 'Fetch the result of a declared election as PDF',
  permission: everyone,
  url: '/elections/:electionId/result.pdf',
  params: ElectionParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { electionId } = asking.params;
    const read = await reading(asking, async (election) => {
      const paper = await readPaper(election, electionId);
      if (paper && !paper.view.result) throw new Denied(403, 'result-not-declared');
      return paper && { ...paper, bundleHash: await bundleHash(election, electionId) };
    });
    const bytes = read && (await resultPdf(read));
    return bytes && { bytes, name: `valresultat-${read.on}.pdf` };
  },
});

const bundleHash = async (asking: AskingElection, electionId: string) => {
  const { state } = await asking.state(elections, electionId);
  return (await evidenceOf(asking, electionId, state)).hash;
};
