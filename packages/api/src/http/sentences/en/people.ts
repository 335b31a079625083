import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/people.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.not-yet-happened': 'That has not happened yet: it is {now}. Give a time that has been.',
  'refused.another-meeting-open':
    'Another meeting of the same body is in session, and paragraphs are numbered through the year. Close that first.',
  'refused.meeting-before-its-day':
    'The meeting is called for {startsOn} and cannot open before that day. To hold it earlier, cancel it and call it anew.',
  'refused.meeting-not-found': 'There is no such meeting.',
  'refused.meeting-of-another-body':
    'That kind of meeting belongs to another body. Choose one that this body can hold.',
  'refused.nothing-to-carry-out': 'There is nothing to carry out in a rejection.',
  'refused.file-without-names':
    'No column says what people are called. Write Name, or First name and Last name, at the top of the file.',
  'refused.quote-not-closed':
    'On line {line} a quotation mark begins that never ends. Take it out, or write another where the text ends.',
  'refused.file-too-long': 'The file has more than {most} rows. Split it.',
  'refused.register-changed-since':
    'The register has changed since you looked. Look again, and then confirm.',
  'refused.rows-with-faults':
    '{count} rows are wrong. Put them right in the file, or choose to leave them out.',
  'problem.row-given-twice': 'The same person stands on line {line} already.',
  'problem.rows-unclear': 'Some lines cannot be understood. Put them right and send again.',
  'problem.nobody-by-name':
    'Nobody is called “{who}” or has that address. Put the line right, or add the person first.',
  'problem.several-by-name': 'Several are called “{who}”. Write the email address.',
  'refused.already-a-member': 'The person is already a member, since {since}.',
  'refused.fee-already-paid': 'The fee for {year} is already paid.',
  'refused.membership-ends-before-it-begins':
    'The membership began on {since} and cannot end before that.',
  'refused.fee-not-recorded': 'No fee for {year} is recorded.',
  'refused.membership-not-found': 'There is no membership that began on that day.',
  'refused.membership-runs-into-the-next':
    'The next membership began on {startsOn}. This one must have ended before that.',
  'refused.membership-overlaps': 'The previous membership ended on {endedOn}. Choose a later day.',
  'refused.not-a-member': 'The person is not a member.',
  'refused.email-of-another':
    '{name} already has the address. If it is the same person, they are in the register. If it is somebody else: say so below.',
  'refused.person-already-registered': 'The person is already in the register.',
};
