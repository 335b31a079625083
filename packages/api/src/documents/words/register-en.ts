import type { RegisterWords } from './register-sv.ts';

/** The register of decisions as a document, in English. */
export const registerEn: RegisterWords = {
  heading: 'Register of decisions',
  sum: (count, on) => `${count} decisions, as of ${on}.`,
  outcome: { carried: 'Carried', rejected: 'Rejected' },
  takenBack: 'Taken back',
  owner: (name) => `Owner: ${name}`,
  due: (on) => `Due ${on}`,
  overdue: (on) => `Was due ${on}`,
  replaced: (number) => `Replaced by ${number}`,
};
