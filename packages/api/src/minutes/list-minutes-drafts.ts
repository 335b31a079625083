import { meeting as decider, type Meeting, meetings } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { query } from '../operations/query.ts';
import { peopleNamedIn } from '../record/named.ts';
import { seenMeeting } from '../record/sight.ts';
import { readTail } from '../store/stream.ts';
import { type MinutesDocument, MinutesDrafts } from './contract.ts';
import { differencesBetween } from './draft-differences.ts';
import { draftedMinutes } from './drafted-minutes.ts';

/** Every version of the minutes that was sent to be signed, why it was left, and how the next one differs; the last is the record as it stands. */
export const listMinutesDrafts = query({
  operationId: 'listMinutesDrafts',
  summary: 'Every draft of the minutes that was sent, and what differs from one to the next',
  permission: everyone,
  url: '/meetings/:meetingId/minutes/drafts',
  list: 'drafts',
  params: MeetingParams,
  answer: MinutesDrafts,
  read: async (asking) => {
    const { tx, organisationId, params } = asking;
    const { meetingId } = params;
    const seen = await seenMeeting(asking, meetingId);
    if (!seen?.sight.notice) return;
    if (!seen.sight.record) throw new Denied(403, 'record-not-open');
    const { meeting, organisation } = seen;
    const tail = { organisationId, kind: meetings.kind, id: meetingId, after: 0 };
    const history = await readTail(tx, tail, meetings.catalogue);
    const versions: Meeting[] = [];
    let state: Meeting = decider.initial;
    for (const { event } of history) {
      state = decider.evolve(state, event);
      if (event.type === 'MinutesSentForVerification') versions.push(state);
    }
    const isDraft = meeting.phase !== 'inVerification' && meeting.phase !== 'verified';
    const documents: MinutesDocument[] = [];
    // One after the other: they share a connection.
    for (const version of isDraft ? [...versions, meeting] : versions)
      documents.push(
        await draftedMinutes(tx, {
          ...{ organisationId, meetingId, meeting: version, organisation },
          ...{ rendition: 'full', draft: false },
        }),
      );
    const differences = (i: number) =>
      i === 0 ? [] : differencesBetween(documents[i - 1]!, documents[i]!);
    const drafts = meeting.minutes.drafts.map((draft, i) => ({
      ...{ draft: draft.draft, sentAt: draft.sentAt, documentHash: draft.documentHash },
      signers: [...draft.signers],
      signatures: draft.ended
        ? [...draft.signatures]
        : meeting.minutes.signatures.map(({ personId, at }) => ({ personId, at })),
      ended: draft.ended,
      differences: differences(i),
    }));
    const view = { drafts, now: isDraft ? differences(documents.length - 1) : [] };
    return { ...view, people: await peopleNamedIn(tx, organisationId, view) };
  },
});
