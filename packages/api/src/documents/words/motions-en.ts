import type { MotionWords } from './motions-sv.ts';

/** What a motion says of itself on paper. */
export const motionsEn: MotionWords = {
  motion: 'Motion',
  motionsOf: (association) => `Motions from ${association}`,
  to: 'To',
  from: 'From',
  handedIn: (on, late) => `Handed in on ${on}${late ? ', after the notice went out' : ''}.`,
  contact: 'Contact',
  number: 'Number',
  backers: 'Backed by',
  backedEssentially: 'in essence',
  reasoning: 'Reasoning',
  proposes: (isOwn) => (isOwn ? 'I propose' : 'We propose'),
  congressProposes: 'With reference to the above it is proposed',
  takesIn: (cited) => `Takes in ${cited}.`,
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  insert: (text, after) =>
    after === 0
      ? `In ${text}, before the first line, insert:`
      : `In ${text}, after line ${after}, insert:`,
  delete: (text, lines) => `In ${text}, strike ${lines}:`,
  replace: (text, lines) => `In ${text}, strike ${lines}:`,
  instead: 'and put in their place:',
  reject: (text) => `Reject ${text} as a whole.`,
  substitute: (text) => `Replace ${text} as a whole by:`,
  interim: (text) => `Instead of ${text}, adopt for the time being:`,
  referBack: (text) => `Refer ${text} back.`,
  versionOf: (title, number) => `“${title}” (version ${number})`,
  unknownText: 'the text in question',
  stands: (association, decision) =>
    `${association} stands behind the motion${decision && ` (${decision})`}.`,
  own: 'The motion is its authors’ own.',
  standsBehindQuestion: (title: string) =>
    `that the association stands behind the motion “${title}”`,
  recommendations: (congress: string) => `Advice to the delegates: ${congress}`,
  notBound: 'Delegates are not bound by the advice.',
  ownMotion: 'A member’s own motion',
  stance: 'The group’s stance',
  advice: 'Advice to the delegates',
  onClause: (clause: number, says: string) => `Clause ${clause}: ${says}`,
  opinionOf: (body: string) => (body ? `Opinion of ${body}` : 'Opinion'),
  advised: { grant: 'grant', answered: 'deemed answered', reject: 'reject' },
  advisedWording: (clause: number) => `Proposed wording of clause ${clause}`,
  reservation: 'Reservation',
  hash: 'Checksum of the text (SHA-256)',
};
