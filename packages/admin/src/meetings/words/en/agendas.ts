import type { Translation } from '../../../language/message.ts';
import type { agendas as swedish } from '../later-sv/agendas.ts';

/** Standard agendas, and the number that others gave a §. */
export const agendas: Translation<typeof swedish> = {
  'agendas.title': 'Standard agendas',
  'agendas.lead':
    'What every meeting of a kind begins with. A meeting in a series begins with what stood on the last one instead.',
  'agendas.new': 'New standard agenda',
  'agendas.none': 'The association has none of its own yet.',
  'agendas.none-why':
    'Its meetings begin with Klubba’s usual one. Make your own here, or start from the agenda of a meeting.',
  'agendas.edit': 'Change',
  'agendas.edit-of': 'Change: {which}',
  'agendas.edit-title': 'Standard agenda',
  'agendas.from':
    'This is what the agenda of {title} looked like. Remove what was of that time alone, and save.',
  'agendas.keep': 'Make it the standard',
  'agendas.every-body': 'all that have none of their own',
  'agendas.rows-why':
    'Enter in a title gives one more row. Rows without a title are not saved; without rows Klubba’s usual agenda holds.',
  'agendas.of-row': '{what}, row {row}',
  'agendas.number': 'No.',
  'agendas.up': 'Move up',
  'agendas.down': 'Move down',
  'agendas.out': 'Move outwards',
  'agendas.in': 'Move inwards',
  'agendas.add-row': 'One more row',
  'meeting.agenda-from': 'The agenda begins with',
  'meeting.series-agenda': 'what stands on every agenda of the series',
  'meeting.standard-agenda': 'the usual agenda of the association',
  'meeting.empty-agenda': 'nothing',
  'meeting.agenda-of': 'that of {title}, {day}',
  'meeting.agenda-of-why':
    'From another meeting come the items, in their order: not what was written or moved under them.',
  'meeting.copy': 'Copy the meeting',
};
