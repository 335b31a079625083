import type { BallotFile, Reading } from './ballot-file.ts';
import { failed } from './ballot-file.ts';

/** A name as it is compared: composed or not, in whatever case and with whatever blanks, it is the same. */
export const comparable = (name: string) =>
  name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** Refuses a file in which two candidates have the same name: nobody could tell their votes apart. */
export const refuseSameNames = (reading: Reading, text: string): Reading => {
  if ('problem' in reading) return reading;
  const twice = sameName(reading.file);
  return twice === undefined
    ? reading
    : failed({ line: secondLineOf(twice, text), expected: 'different-names', found: twice });
};

const sameName = ({ candidates }: BallotFile) => {
  const seen = new Set<string>();
  for (const { name } of candidates) {
    const key = comparable(name);
    if (seen.has(key)) return name;
    seen.add(key);
  }
  return undefined;
};

/** The line on which the name stands for the second time; the last one it stands on where that is one line. */
const secondLineOf = (name: string, text: string) => {
  const key = comparable(name);
  const lines = text.split(/\r\n|\n|\r/);
  const found = lines.flatMap((line, at) => (comparable(line).includes(key) ? [at + 1] : []));
  return found[1] ?? found[0] ?? 1;
};
