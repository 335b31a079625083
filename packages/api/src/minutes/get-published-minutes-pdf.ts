import { everyone } from '../access/permission.ts';
import { wordsIn } from '../documents/words.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { file } from '../operations/file.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { annexedPdf } from './appended-papers.ts';
import { draftedMinutes } from './drafted-minutes.ts';
import { keepPublished } from './keep-published.ts';
import { readableMinutes } from './readable-minutes.ts';
import { verificationPage } from './verification-page.ts';

/** The other rendition of the same record: no register, protected names withheld. Only of verified minutes. Which bytes were handed out is in the trail. */
export const getPublishedMinutesPdf = file({
  operationId: 'getPublishedMinutesPdf',
  summary: 'Fetch the verified minutes as PDF for publication',
  permission: everyone,
  url: '/meetings/:meetingId/minutes/published.pdf',
  params: MeetingParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const { meetingId } = params;
    const seen = await readableMinutes(asking, meetingId);
    if (seen?.meeting.phase !== 'verified') return;
    const { meeting, organisation } = seen;
    const document = await inOrganisation(deps.db, organisationId, (tx) =>
      draftedMinutes(tx, {
        ...{ organisationId, meetingId, meeting, organisation },
        rendition: 'published',
        draft: false,
      }),
    );
    const name = `protokoll-${meeting.startsOn}-publicering.pdf`;
    const { publishedCheck } = wordsIn(organisation.association?.language ?? 'sv');
    const told = publishedCheck(verificationPage(deps, organisationId));
    const bytes = await annexedPdf(
      { db: deps.db, organisationId },
      { ...document, footnote: `${document.footnote} ${told}`.trim() },
      meeting.startsOn,
    );
    await keepPublished(deps, { organisationId, meetingId, bytes });
    return { bytes, name };
  },
});
