import type { TextView } from '@klubba/api/contract';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';

/** A version of a text as it is chosen and shown: one that was written, or one that a meeting adopted. */
export type Version = {
  readonly versionId: string;
  readonly label: string;
  readonly text: string;
  readonly adopted: TextView['adopted'][number] | null;
  readonly basis: string | null;
};

/** All versions of a text, the one that came last first. */
export const versionsOf = ({ written, adopted }: TextView): readonly Version[] => {
  const dated = [
    ...written.map((one) => ({
      on: one.writtenOn,
      version: {
        ...{ versionId: one.versionId, text: one.text, adopted: null, basis: one.basis },
        label: t('text.version.written', { number: one.number, day: day(one.writtenOn) }),
      },
    })),
    ...adopted.map((one) => ({
      on: one.decidedOn,
      version: {
        ...{ versionId: one.versionId, text: one.text, adopted: one, basis: one.basis },
        label: t('text.version.adopted', { number: numberOf(one), day: day(one.decidedOn) }),
      },
    })),
  ];
  return dated
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ version }) => version)
    .toReversed();
};

/** What a page begins with: what was adopted last, else what was written last. */
export const firstShown = (versions: readonly Version[]) =>
  versions.find(({ adopted }) => adopted) ?? versions[0];

export const numberOf = ({
  number,
}: {
  readonly number: { readonly year: number; readonly serial: number };
}) => `${number.year}:${number.serial}`;
