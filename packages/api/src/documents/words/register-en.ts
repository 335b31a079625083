import type { RegisterWords } from './register-sv.ts';

/** The register of decisions as a document, in English. */
export const registerEn: RegisterWords = {
  heading: 'Register of decisions',
  sum: (count, archived, on) =>
    `${count} decisions${archived > 0 ? ` and ${archived} from earlier archives` : ''}, as of ${on}.`,
  archived: 'Recorded from earlier archives',
  dayUnknown: 'unknown day',
  outcome: { carried: 'Carried', rejected: 'Rejected' },
  takenBack: 'Taken back',
  owner: (name) => `Owner: ${name}`,
  due: (on) => `Due ${on}`,
  overdue: (on) => `Was due ${on}`,
  replaced: (number) => `Replaced by ${number}`,
};
