import type { Language } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { csvOf } from '../documents/csv.ts';
import { Denied } from '../http/denied.ts';
import { file } from '../operations/file.ts';
import { ElectionParams, type ElectionView } from './contract.ts';
import { reading, readPaper } from './read-paper.ts';

/** Who is elected, line by line, for whoever keeps such lists in a spreadsheet: the district, or an association without Klubba. */
export const getElectionResultCsv = file({
  operationId: 'getElectionResultCsv',
  summary: 'Fetch the result of a declared election as CSV',
  permission: everyone,
  url: '/elections/:electionId/result.csv',
  params: ElectionParams,
  type: 'text/csv',
  read: async (asking) => {
    const { electionId } = asking.params;
    const read = await reading(asking, (election) => readPaper(election, electionId));
    if (!read) return;
    if (!read.view.result) throw new Denied(403, 'result-not-declared');
    const bytes = Buffer.from(resultCsv(read.view, read), 'utf8');
    return { bytes, name: `valresultat-${read.on}.csv` };
  },
});

type Paper = {
  readonly association: { readonly name: string };
  readonly language: Language;
};

export const resultCsv = (
  { result, candidates, associations }: ElectionView,
  { association, language }: Paper,
): string => {
  const words = language === 'sv' ? sv : en;
  const ofAssociation = (id: string | null | undefined) =>
    id ? (associations.find((one) => one.associationId === id)?.name ?? '') : association.name;
  const rows = (['elected', 'substitutes'] as const).flatMap((list) =>
    (result?.[list] ?? []).map(({ candidateId, round, votes }, i) => {
      const candidate = candidates.find((one) => one.candidateId === candidateId);
      return [
        ...[words[list], String(i + 1), candidate?.name ?? '—'],
        ...[ofAssociation(candidate?.associationId), String(round ?? ''), String(votes ?? '')],
      ];
    }),
  );
  return csvOf([words.head, ...rows]);
};

const sv = {
  head: ['Del', 'Plats', 'Namn', 'Förening', 'Omgång', 'Röster'],
  elected: 'Ordinarie',
  substitutes: 'Ersättare',
};

const en: typeof sv = {
  head: ['Part', 'Place', 'Name', 'Association', 'Round', 'Votes'],
  elected: 'Ordinary',
  substitutes: 'Substitute',
};
