import { everyone } from '../access/permission.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { file } from '../operations/file.ts';
import { todayAt } from '../record/today.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { ProofQuery } from './contract.ts';
import { minutesInput } from './drafted-minutes.ts';
import { minutesPdf } from './minutes-pdf.ts';
import { readableMinutes, readsInFull } from './readable-minutes.ts';
import { signingProof } from './signing-proof.ts';
import { verificationPage } from './verification-page.ts';

/** The signed copy, or one decision of it, with who signed when and how: what is asked for by whoever has to rely on it. */
export const getSigningProofPdf = file({
  operationId: 'getSigningProofPdf',
  summary: 'Fetch proof of who signed the minutes, or some §§ of them, when and how, as PDF',
  permission: everyone,
  url: '/meetings/:meetingId/minutes/proof.pdf',
  params: MeetingParams,
  query: ProofQuery,
  type: 'application/pdf',
  read: async (asking) => {
    const { deps, organisationId, params, query, at } = asking;
    const { meetingId } = params;
    const seen = await readableMinutes(asking, meetingId);
    if (!seen) return;
    const { meeting, organisation } = seen;
    const on = todayAt(organisation, at);
    const input = await inOrganisation(deps.db, organisationId, (tx) =>
      minutesInput(tx, {
        ...{ organisationId, meetingId, meeting, organisation, draft: false },
        ...{
          language: query.language,
          rendition: readsInFull(asking, seen) ? 'full' : 'published',
        },
      }),
    );
    const proof = signingProof(input, {
      ...{ items: query.items?.split(','), on },
      checkedAt: verificationPage(deps, organisationId),
    });
    return (
      proof && {
        bytes: await minutesPdf(proof, on),
        name: `bevis-om-justering-${meeting.startsOn}.pdf`,
      }
    );
  },
});
