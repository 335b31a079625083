import { refuse } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { Refused } from '../../store/errors.ts';
import { IssueNoticeBody, MeetingParams } from '../contract.ts';
import { electorateOf } from '../electorate.ts';
import { noticeRuleFor } from '../held-under.ts';
import { meetingCommand } from '../meeting-command.ts';

const refuseStrangers = (
  people: readonly { readonly personId: string }[],
  recipients: readonly string[],
) => {
  const known = new Set(people.map(({ personId }) => personId));
  if (!recipients.every((personId) => known.has(personId)))
    throw new Refused(refuse('person-not-registered', 'recipients'));
};

export const issueNotice = meetingCommand({
  operationId: 'issueNotice',
  summary: 'Issue the notice: fixes recipients and agenda, and judges the deadline',
  permission: desk,
  url: '/meetings/:meetingId/notice',
  params: MeetingParams,
  body: IssueNoticeBody,
  work: async ({ unit, by, organisationId, meeting, body, now, happened, decide }) => {
    const organisation = await readAssociation(unit, organisationId);
    const electorate = await electorateOf(unit.tx, organisation, organisationId, meeting);
    const at = happened(body.at) ?? now;
    const on = localDate(at, meeting.timeZone);
    const { channels, recipients = electorate.calledOn(on), deviation = null } = body;
    refuseStrangers(electorate.people, recipients);
    await decide({
      ...{ type: 'IssueNotice', at, on },
      noticeDays: noticeRuleFor(organisation, meeting).value,
      ...{ channels, recipients, deviation },
    });
    if (!body.told) return;
    for (const channel of new Set(channels))
      await decide({ type: 'MarkTold', message: 1, channel, personIds: null, on, by });
  },
});
