import { told } from './paragraph.ts';

/** A member meeting about one hard question. */
export const storyA = [
  told(
    'Notice 14 days before, by e-mail',
    'issueNotice',
    'head',
    '14 dagar före mötet, genom e-post',
  ),
  told('Opened 19.32', 'openMeeting', '§ 1', 'Mötet öppnades kl. 19.32.'),
  told('Chair elected', 'electOfficer', '§ 2', 'Mötet valde Dag till mötesordförande.'),
  told(
    'Two verifiers and tellers',
    'electOfficer',
    '§ 2',
    'Siv och Mats till justerare och rösträknare.',
  ),
  told('Secretary elected', 'electOfficer', '§ 2', 'Mötet valde Jon till mötessekreterare.'),
  told('Duly convened', 'findConvening', '§ 3', 'Mötet fann att det är stadgeenligt utlyst.'),
  told('Agenda approved', 'adoptAgenda', '§ 4', 'Mötet godkände dagordningen.'),
  told('Register of 11 names', 'establishRegister', '§ 5', 'fastställdes till 11 röstberättigade.'),
  told('The board asks to confirm an exclusion', 'submitProposal', '§ 6', 'Förslag från Styrelsen'),
  told('Debate', 'writeItemNote', '§ 6', 'Frågan debatterades.'),
  told('A vote is demanded', 'demandDivision', '§ 6', 'Votering begärdes.'),
  told(
    '8 for, 2 against, one did not vote',
    'decideByCountedVote',
    '§ 6',
    '8 för, 2 mot, 0 avstod, 1 röstade inte',
  ),
  told('The member is excluded', 'decideByCountedVote', '§ 6', 'Mötet beslutade att fastställa'),
  told(
    'Frans enters a reservation',
    'enterReservation',
    '§ 6',
    'Frans reserverade sig mot beslutet.',
  ),
  told('Closed 20.40', 'closeMeeting', '§ 7', 'Mötet avslutades kl. 20.40.'),
  told('Published with [NAMN]; the full copy kept', 'getPublishedMinutesPdf'),
];
