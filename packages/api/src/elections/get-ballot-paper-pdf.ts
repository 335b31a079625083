import { everyone } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { RoundParams } from './contract.ts';
import { ballotPaperPdf } from './documents/ballot-paper-pdf.ts';
import { reading, readPaper } from './read-paper.ts';

/** Papers of a round that has been opened: before that it has neither a code nor a fixed ballot. */
export const getBallotPaperPdf = file({
  operationId: 'getBallotPaperPdf',
  summary: 'Fetch the ballot papers of a round as PDF, to print and cut apart',
  permission: everyone,
  url: '/elections/:electionId/rounds/:part/:round/ballot-paper.pdf',
  params: RoundParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { electionId, part, round } = asking.params;
    const paper = await reading(asking, (election) => readPaper(election, electionId));
    const bytes = paper && (await ballotPaperPdf({ ...paper, part, round }));
    return bytes && { bytes, name: `valsedel-${part}-${round}.pdf` };
  },
});
