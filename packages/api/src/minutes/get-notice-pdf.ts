import { meetings, mentionedIn, noticeDeadline } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { asCalled } from '../meetings/as-called.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { noticeRuleFor } from '../meetings/held-under.ts';
import { file } from '../operations/file.ts';
import { personNames } from '../record/person-names.ts';
import { publicPapers } from '../record/public-papers.ts';
import { seenMeeting } from '../record/sight.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { readStream } from '../store/read.ts';
import { noticePdf } from './notice-pdf.ts';

/** The notice as it went out, whatever the meeting added later; before that, a preview. */
export const getNoticePdf = file({
  operationId: 'getNoticePdf',
  summary: 'Fetch the notice as PDF',
  permission: everyone,
  url: '/meetings/:meetingId/notice.pdf',
  params: MeetingParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { deps, organisationId, params } = asking;
    const { meetingId } = params;
    const seen = await seenMeeting(asking, meetingId);
    if (!seen?.sight.notice) return;
    const { organisation } = seen;
    const history = await readStream(deps.store, organisationId, meetings, meetingId);
    const meeting = asCalled(history.map(({ event }) => event));
    const { association } = organisation;
    const people = [
      ...mentionedIn(JSON.stringify(meeting)),
      ...meeting.proposals
        .flatMap(({ by, others = [] }) => [...(by ? [by] : []), ...others])
        .flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])),
    ];
    const names = await inOrganisation(deps.db, organisationId, (tx) =>
      personNames(tx, organisationId, people),
    );
    const { value: days, confirmed } = noticeRuleFor(organisation, meeting);
    const bytes = await noticePdf({
      meeting,
      association: association ?? { name: '', example: false },
      names: (personId) => names.get(personId),
      bodyNames: (bodyId) => organisation.bodies.get(bodyId)?.name,
      deadline: noticeDeadline(meeting.startsOn, days),
      isDeadlineConfirmed: confirmed,
      language: association?.language ?? 'sv',
      papers: publicPapers({ origin: deps.origin(), organisationId, meetingId }, seen.meeting),
    });
    return { bytes, name: `kallelse-${meeting.startsOn}.pdf` };
  },
});
