import type { OutboxWords } from './outbox-sv.ts';

/** What those who were called are told, in English. */
export const outboxEn: OutboxWords = {
  subject: {
    notice: (meeting) => `Notice: ${meeting}`,
    papers: (meeting) => `Papers: ${meeting}`,
    details: (meeting) => `Changed notice: ${meeting}`,
    noticeText: (meeting) => `Changed notice: ${meeting}`,
    newItem: (meeting) => `New item: ${meeting}`,
    changedItem: (meeting) => `Changed item: ${meeting}`,
    removedItem: (meeting) => `Withdrawn item: ${meeting}`,
    cancelled: (meeting) => `Cancelled: ${meeting}`,
  },
  when: 'Time',
  where: 'Place',
  agenda: 'Proposed agenda',
  /** Beneath every mail: why it came. */
  why: (association) =>
    `You get this because ${association} has called you to a meeting. Klubba sent it for the association.`,
  calls: (association, kind) => `${association} calls a ${kind}.`,
  papers: (via) => `The papers of the meeting are there now${via ? ` (${via})` : ''}.`,
  details: 'This has changed since the notice:',
  changed: (label, was, is) => `${label}: ${is || 'not decided'} (before: ${was || 'not decided'})`,
  openPapers: 'Papers to read:',
  title: 'Meeting',
  newItem: 'This item has come since the notice:',
  changedItem: 'This item has changed since the notice:',
  was: (title) => `Before: ${title}`,
  removedItem: (title) => `The item “${title}” will not come up at the meeting.`,
  cancelled: (reason) => `The meeting is cancelled. ${reason}`,
  changedOn: (on, changes) => `Changed after the notice${on ? ` on ${on}` : ''}: ${changes}.`,
  changedMark: 'Changed',
  afterNotice: (on, changes) => `${on ? `On ${on}, after` : 'After'} the notice: ${changes}.`,
  noticeText: 'The text of the notice has changed. It says now:',
  noNoticeText: 'The text of the notice has been taken away.',
  /** What was changed, in a sentence. */
  textOfNotice: 'the text of the notice',
  isNow: (label, was, is) =>
    `${label.toLowerCase()} ${is || 'not decided'} instead of ${was || 'not decided'}`,
  list: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Telephone',
    told: 'Told',
    notTold: 'no',
    toldOver: (channel, on) => `${channel}${on ? ` ${on}` : ''}`,
  },
};
