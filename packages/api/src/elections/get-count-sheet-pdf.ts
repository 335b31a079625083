import { everyone } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { RoundParams } from './contract.ts';
import { countSheetPdf } from './documents/count-sheet-pdf.ts';
import { reading, readPaper } from './read-paper.ts';

/** One for every polling place: to be filled in by hand, or as it was sealed where the person who asks may see that. */
export const getCountSheetPdf = file({
  operationId: 'getCountSheetPdf',
  summary: "Fetch the tellers' sheets of a round as PDF",
  permission: everyone,
  url: '/elections/:electionId/rounds/:part/:round/count-sheet.pdf',
  params: RoundParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { electionId, part, round } = asking.params;
    const paper = await reading(asking, (election) => readPaper(election, electionId));
    const bytes = paper && (await countSheetPdf({ ...paper, part, round }));
    return bytes && { bytes, name: `rostrakningsprotokoll-${part}-${round}.pdf` };
  },
});
