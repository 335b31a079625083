import type { SignedBy } from '@klubba/domain';
import type { partsSv } from './parts-sv.ts';

const ways: Record<SignedBy, string> = {
  password: 'with an account of their own and a password',
  passkey: 'with an account of their own and a passkey',
  link: 'by one-time link',
  pen: 'with the pen',
};

/** What of the minutes is signed on its own, and how it was signed, in English. */
export const partsEn: typeof partsSv = {
  supplement: (number) => `Supplement ${number} to minutes`,
  supplementTitle: (number) => `Supplement ${number}`,
  bySupplement: (number) => `Corrected by supplement ${number} to the minutes.`,
  written: 'The minutes say',
  right: 'What is right',
  reason: 'Reason',
  nothingThere: 'It is missing.',
  unknown: 'It is not known.',
  about: 'about',
  came: (names) => `${names} arrived`,
  left: (names) => `${names} left`,
  minutes: 'Belongs to',
  minutesOf: (title, day) => `${title}, ${day}`,
  minutesHash: 'SHA-256 of the minutes',
  putRightBy: 'Corrected by',
  supplementFootnote:
    'The minutes stand as they were verified. Each signs this supplement separately, over its exact content. The signatures are kept in the log of the association.',
  paragraph: (cited) => `Minutes, ${cited}`,
  atOnce: 'Verification',
  atOnceIs: 'This § is verified at once, before the rest of the minutes',
  atOnceFootnote:
    'Each signs this § separately, over the exact content of this document. The signatures are kept in the log of the association. The whole minutes give the § unchanged.',
  verifiedAtOnce: (on, by) => `This § was verified at once, on ${on}, by ${by}.`,
  extractVerified: (on, by) => `At once, on ${on} by ${by}`,
  proof: 'Proof of signing',
  proofOf: 'Covers',
  whole: 'The whole minutes',
  some: (cited) => `An extract of the minutes, ${cited}`,
  signedOn: (day, clock, how) => `${day} ${clock}, ${how}`,
  byPen: (day, attested) => `${day}, with the pen, attested by ${attested}`,
  how: (method, by) => (by && method === 'link' ? `${ways.link} from ${by}` : ways[method]),
  proofFootnote: (on) =>
    `Who signed, when and how is taken from the log of the association on ${on}.`,
  check: 'How to check this',
  checks: (record, document, address) => [
    `The record has SHA-256 ${record}.`,
    `The document that was signed (PDF) has SHA-256 ${document}.`,
    `Ask the association for the signed document. Whether it is genuine is told without an account, and without sending the file: ${address}`,
    'Or compute its SHA-256, for example by “sha256sum minutes.pdf” or “certutil -hashfile minutes.pdf SHA256”.',
    'If the number is the one above, the document is the one that was signed, to the last character. The hash of the record also stands at the foot of the document, and where people signed.',
    'Each signature is an event in the log of the association, with the SHA-256 of the document. The auditor of the association can read the log.',
  ],
  corrected: (number, cited, on, by, hash) =>
    `Supplement ${number} (${cited}) was verified on ${on} by ${by}. It has SHA-256 ${hash}.`,
  supplements: 'Supplements to the minutes',
};
