import type { Translation } from '../../../language/message.ts';
import type { elections as swedish } from '../sv/elections.ts';

export const elections: Translation<typeof swedish> = {
  'nav.elections': 'Elections',
  'palette.election': 'election',
  'palette.candidate': 'candidate',
  'elections.title': 'Elections',
  'elections.current': 'Under way',
  'elections.past': 'Past',
  'elections.none': 'No election has been called yet.',
  'elections.none-why':
    'Here delegates and substitutes, the board and the nominating committee are elected. The board calls the election.',
  'elections.seats': { one: '{count} seat', other: '{count} seats' },
  'elections.substitutes': { one: '{count} substitute', other: '{count} substitutes' },
  'election.phase.called': 'nominations',
  'election.phase.closed': 'nominations closed',
  'election.phase.voting': 'voting',
  'election.phase.declared': 'declared',
  'election.phase.calledOff': 'called off',
  'election.phase.annulled': 'annulled',
};
