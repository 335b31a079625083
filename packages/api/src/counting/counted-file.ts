import {
  type BallotFile,
  type Count,
  type Difference,
  differenceFrom,
  explain,
  explainDifference,
  type Sentences,
} from '@klubba/domain/counting';
import { countJson } from './count-json.ts';
import { countText } from './count-text.ts';

/** A whole file as counted: the ordinary, the substitutes where they are elected for themselves, and how that compares. */
export type CountedFile = {
  readonly file: BallotFile;
  readonly counted: Count;
  readonly substitutes: Count | undefined;
  /** Whether the count gives the result that the file declares; not said where it declares none, or a lot is missing. */
  readonly same?: boolean;
  readonly difference?: Difference;
};

export const compared = (
  { result }: BallotFile,
  counted: Count,
  substitutes: Count | undefined,
): Pick<CountedFile, 'same' | 'difference'> => {
  if (!result || counted.missing || substitutes?.missing) return {};
  const difference = differenceFrom(result, counted, substitutes);
  return difference ? { same: false, difference } : { same: true };
};

export const countedFileText = ({ file, counted, substitutes, same }: CountedFile): string =>
  [
    countText(counted, file),
    ...(substitutes ? [`\n${countText(substitutes, substitutesIn(file), 'substitutes')}`] : []),
    ...(same ? ['\nThe same result as was declared.\n'] : []),
  ].join('');

export const countedFileJson = ({ file, counted, substitutes, same }: CountedFile) => ({
  ...countJson(counted, file),
  ...(substitutes && {
    substitutes: substitutes.elected.map(({ candidate }) => nameIn(file, candidate)),
    substitutesCount: countJson(substitutes, substitutesIn(file)),
  }),
  ...(same !== undefined && { sameAsDeclared: same }),
});

export const sentencesOf = (
  { file, counted, substitutes, same, difference }: CountedFile,
  say: Sentences,
): readonly string[] => [
  ...explain(counted, file.candidates, say),
  ...(substitutes
    ? [say.substitutesFollow(), ...explain(substitutes, substitutesIn(file).candidates, say)]
    : []),
  ...(same ? [say.sameAsDeclared()] : []),
  ...(difference ? [explainDifference(difference, (id) => nameIn(file, id), say)] : []),
];

/** The name of whoever stands in the file, as ordinary or substitute. */
export const nameIn = ({ candidates, substitutes }: BallotFile, id: string): string =>
  [...candidates, ...(substitutes?.candidates ?? [])].find((each) => each.id === id)?.name ?? id;

const substitutesIn = ({ substitutes }: BallotFile) => ({
  candidates: substitutes?.candidates ?? [],
});
