import { type CountEntry, openRound } from '@klubba/domain/election';
import { ElectionParams, SealCountBody } from '../contract.ts';
import { type EntriesOf, forgetEntries, readEntries } from '../count-entry-table.ts';
import { electionCommand } from '../election-command.ts';

export const sealCount = electionCommand({
  operationId: 'sealCount',
  summary: 'Seal what one place counted',
  access: 'people-only',
  may: 'count',
  url: '/elections/:electionId/counts',
  params: ElectionParams,
  body: SealCountBody,
  work: async ({ unit, secret, organisationId, electionId, election, body, happened, decide }) => {
    const round = openRound(election, body.part);
    const of = { tx: unit.tx, secret, organisationId, electionId };
    const isTwice = round && election.method.twice;
    const entries = isTwice ? await wholeEntries({ ...of, round }, body.placeId) : null;
    await decide({ type: 'SealCount', ...body, entries, at: happened(body.at) });
    await forgetEntries(of, { part: body.part, placeId: body.placeId });
  },
});

/** What each of two has handed over of a place. */
const wholeEntries = async (of: EntriesOf, placeId: string | null): Promise<CountEntry[]> =>
  (await readEntries(of))
    .filter((one) => one.placeId === placeId)
    .flatMap(({ by, counted, handedOver }) =>
      counted && handedOver ? [{ by, counted, handedOver }] : [],
    );
