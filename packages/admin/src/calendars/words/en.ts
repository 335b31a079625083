import { refusals } from '@klubba/api/sentences/en/calendars';
import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';
import type { sv } from './sv.ts';

export const en: Said<typeof sv & typeof later> = {
  ...refusals,
  'nav.calendar': 'Calendar',
  'calendar.title': 'Calendar',
  'calendar.lead':
    'Meetings, deadlines and congresses, and when decisions are to be carried out. A calendar on your phone or computer can follow along.',
  'calendar.coming': 'What comes',
  'calendar.nothing': 'Nothing is coming up.',
  'calendar.nothing-why':
    'Meetings stand here as soon as they are prepared, and deadlines as soon as they are set.',
  'calendar.days': '{from} to {to}',
  'calendar.is-tentative': 'draft',
  'calendar.is-cancelled': 'cancelled',
  'calendar.of-meeting': 'meeting',
  'calendar.of-congress': 'congress',
  'calendar.of-election': 'election',
  'calendar.of-decision': 'decision',
  'calendar.of-task': 'task',
  'calendar.subscribe': 'Subscribe',
  'calendar.subscribe-lead':
    'The calendar program fetches what comes by a secret link. Whoever has the link needs no account, and sees what you may see.',
  'calendar.of': 'What',
  'calendar.of-hint':
    'Make a link for each place where it is to stand. One can then be revoked while the others go on.',
  'calendar.make-link': 'Make a link',
  'calendar.all': 'The whole association',
  'calendar.own': 'My meetings and tasks',
  'calendar.series': 'The series {name}',
  'calendar.gone': 'What you may not see any more',
  'calendar.subscriptions': 'Subscriptions',
  'calendar.subscriptions-lead':
    'Paste the link where the calendar program adds a calendar from an address. Give it only to those who may see what stands there.',
  'calendar.no-subscriptions': 'No calendar subscribes.',
  'calendar.made-by': 'made by {name}',
  'calendar.fetched': 'last fetched {at}',
  'calendar.never-fetched': 'made {on}, not fetched yet',
  'calendar.copy-this': 'Copy the link to {name}',
  'calendar.open': 'Open in the calendar',
  'calendar.revoke': 'Revoke',
  'calendar.revoke-this': 'Revoke the link to {name}',
  'calendar.add-outside': 'Show another calendar',
  'calendar.add-outside-lead':
    'The calendar of the district, of another association or of a venue then stands beside your own, for everybody who is signed in.',
  'calendar.add-it': 'Show the calendar',
  'calendar.whose': 'Whose',
  'calendar.whose-hint': 'The name that stands above it: “The district”.',
  'calendar.address': 'Address',
  'calendar.address-hint':
    'Of a calendar file, mostly ending in .ics. Whoever has the calendar finds it where it is shared. The server fetches it, so no reader is seen there.',
  'calendar.from-host': 'Fetched from {host}.',
  'calendar.remove': 'Remove',
  'calendar.remove-this': 'Remove {name}',
  'calendar.untitled': 'Untitled',
  'calendar.tried': 'Tried {at}. Klubba tries again when the page is opened.',
  'calendar.fault-private-address': 'The address leads into a private network and is not fetched.',
  'calendar.fault-timeout': 'It does not answer in time.',
  'calendar.fault-no-connection': 'It cannot be reached.',
  'calendar.fault-not-found': 'There is no calendar at the address.',
  'calendar.fault-too-large': 'It is too large to be shown here.',
  'calendar.fault-no-calendar': 'What was fetched is no calendar.',
};
