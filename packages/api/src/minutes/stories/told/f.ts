import { told } from './paragraph.ts';

/** The board constitutes itself. */
export const storyF = [
  told(
    'No notice, all seven agreed',
    'tellCalling',
    'head',
    'alla 7 ledamöter var överens om att mötas.',
  ),
  told('The chair opens', 'openMeeting', '§ 1', 'Gun öppnade mötet.'),
  told('… and leads, without an election', 'handOverOffice', '§ 2', 'Gun ledde mötet.'),
  told('Who kept the minutes', 'handOverOffice', '§ 2', 'Bo förde protokollet.'),
  told('One verifier', 'electOfficer', '§ 2', 'Styrelsen valde Eva till justerare.'),
  told(
    'Vice chair from among themselves',
    'beginElection',
    '§ 3',
    'att välja Per till vice ordförande',
  ),
  told('Secretary', 'beginElection', '§ 3', 'att välja Bo till sekreterare'),
  told('Treasurer', 'beginElection', '§ 3', 'att välja Eva till kassör'),
  told(
    'Who signs for the association',
    'decideByAcclamation',
    '§ 4',
    'Styrelsen beslutade att ordförande och kassör tecknar firman, var för sig.',
  ),
  told(
    'A bank account',
    'decideByAcclamation',
    '§ 5',
    'Styrelsen beslutade att öppna ett konto i banken.',
  ),
  told(
    'One § verified on the spot',
    ['sendParagraph', 'signMinutes'],
    '§ 5',
    'Paragrafen justerades omedelbart',
  ),
  told('An extract to the bank', 'getDecisionExtractPdf'),
];
