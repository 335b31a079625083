import { told } from './paragraph.ts';

/** Late into the night. */
export const storyG = [
  told(
    'From 23.30 to 02.30 the next day',
    ['openMeeting', 'closeMeeting'],
    'head',
    'kl. 23.30 – den 25 oktober 2026 kl. 02.30 (vintertid)',
  ),
  told(
    'Which of the two hours it closed in',
    'closeMeeting',
    '§ 4',
    'Mötet avslutades den 25 oktober 2026 kl. 02.30 (vintertid).',
  ),
  told('Each decision on its own day', 'decideByVote'),
  told(
    '0–0 decides nothing',
    'decideByVote',
    '§ 2',
    'Ingen röstade för eller mot: inget beslut fattades.',
  ),
  told('… with seven abstaining', 'decideByVote', '§ 2', '0 för, 0 mot, 7 avstod'),
  told('3–3', 'decideByVote', '§ 3', '3 för, 3 mot'),
  told(
    '… broken by whoever the rules let',
    'decideByVote',
    '§ 3',
    'mötesordföranden Dag med sin utslagsröst: avslag.',
  ),
];
