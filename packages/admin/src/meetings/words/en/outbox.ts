import type { Translation } from '../../../language/message.ts';
import type { outbox as swedish } from '../later-sv/outbox.ts';

/** The outbox: what those who were called are to be told. */
export const outbox: Translation<typeof swedish> = {
  'outbox.title': 'Outbox',
  'outbox.lead':
    'What those who were called are to know, with addresses and text. Klubba sends nothing: you pass it on, and note here who has been reached.',
  'outbox.lead-mail':
    'What those who were called are to know. Klubba mails those who have an address. The others you reach another way, and note it here.',
  'outbox.send.notice': {
    one: 'Send the notice to {count} person',
    other: 'Send the notice to {count} people',
  },
  'outbox.send.other': { one: 'Send to {count} person', other: 'Send to {count} people' },
  'outbox.send-why':
    'One mail to each, in the name of the association. Whoever’s mail server takes it is noted as told.',
  'outbox.mails-wait': {
    one: '{count} mail waits to be sent.',
    other: '{count} mails wait to be sent.',
  },
  'outbox.tried-again': 'The mail server has not taken all of it; it is tried again.',
  'outbox.mails-refused':
    'The mail server says no to the address of {names}. Correct it in the register, or reach them another way.',
  'outbox.mails-given-up':
    'The mail server for {names} could not be reached for two days. Send again, or reach them another way.',
  'outbox.mailed': 'sent by Klubba for {name}, taken by the mail server',
  'outbox.no-mail':
    'Mail is not set up for this installation, so Klubba cannot send. Write the mail yourself, and then note who has been reached.',
  'outbox.copy-addresses': { one: 'Copy {count} address', other: 'Copy {count} addresses' },
  'outbox.mailto': 'Begin a mail',
  'outbox.none': 'Nothing to tell yet. Once the notice is issued it stands here.',
  'outbox.kind.notice': 'The notice',
  'outbox.kind.papers': 'Papers that came later',
  'outbox.kind.details': 'Changed time, place or title',
  'outbox.kind.noticeText': 'Changed text of the notice',
  'outbox.kind.newItem': 'New item',
  'outbox.kind.changedItem': 'Changed item',
  'outbox.kind.removedItem': 'Withdrawn item',
  'outbox.kind.cancelled': 'Cancelled meeting',
  'outbox.by': 'by {channels}',
  'outbox.letter': 'The text as a letter',
  'outbox.addresses': 'The addresses as a table',
  'outbox.all-told': 'all have been told',
  'outbox.told-of': '{told} of {all} told',
  'outbox.nobody-told': 'nobody has been told',
  'outbox.all': 'All',
  'outbox.some': { one: '{count} person', other: '{count} people' },
  'outbox.vouched': 'noted by {name}',
  'outbox.take-back': 'Take back',
  'outbox.take-back-of': 'Take back the note {mark}',
  'outbox.unreachable': {
    one: '{count} person is not reached that way: there is no address',
    other: '{count} people are not reached that way: there is no address',
  },
  'outbox.mark': 'Note who has been told',
  'outbox.mark-verb': 'Note',
  'outbox.mark-why': 'Note only what has been done. It stands in the trail with your name.',
  'outbox.channel': 'By',
  'outbox.other-channel': 'another way',
  'outbox.which-channel': 'Which way',
  'outbox.on': 'Which day',
  'outbox.who': 'Who',
  'outbox.only-some': 'Only some',
  'outbox.no-address': 'no address in the register',
  'outbox.to': 'Outbox',
  'outbox.waits': {
    one: 'Outbox: {count} message to pass on',
    other: 'Outbox: {count} messages to pass on',
  },
  'outbox.changed': 'Changed after the notice',
  'outbox.changed-from': '{what}: {is} instead of {was}',
  'outbox.undecided': 'not decided',
  'outbox.change-why':
    'The notice is issued. Time, place and slips of the pen can change: what stood first is kept, and the outbox gets a message to those who were called. Another day is another meeting.',
  'outbox.changed-on': 'The day of the change',
  'noticeText.title': 'Text of the notice',
  'noticeText.write': 'Write a text',
  'noticeText.change': 'Change the text',
  'noticeText.text': 'Text',
  'noticeText.why':
    'What is to stand before the agenda: how to find there, what is served, how to sign up. It stands in the notice, the mail and the letter.',
  'noticeText.why-after':
    'The notice is out. What stood first is kept, and the outbox has a message to those who were called.',
  'noticeText.was': 'Before, it said:',
  'noticeText.erased': 'erased',
  'noticeText.was-nothing': 'Before, it said nothing.',
};
