import { listed } from '../../documents/text.ts';
import type { ElectionView } from '../contract.ts';
import { type ElectionPaper, row, type Telling } from './paper.ts';

/** The meeting that established the result, as far as it may be seen. */
export type HeldAt = {
  readonly title: string;
  readonly place: string;
  /** The § of the item in its minutes. */
  readonly paragraph: number | null;
};

type Result = NonNullable<ElectionView['result']>;

/** When, where and by which decision: as it was recorded, or as it was told of somebody else's. */
export const heldFacts = (
  { view, on }: ElectionPaper,
  result: Result,
  meeting: HeldAt | undefined,
  { say, text, day, official, words }: Telling,
) => {
  const { outside, number } = result;
  const places = listed(
    view.pollingPlaces.map(({ name }) => name),
    words,
  );
  return [
    ...row(say.time, day(outside?.on ?? on)),
    ...row(say.meeting, text(meeting?.title ?? '')),
    ...row(say.where, text(meeting?.place ?? '')),
    ...row(say.places, places),
    ...(number
      ? row(
          say.decision,
          say.decided(`${number.year}:${number.serial}`, meeting?.paragraph ?? null),
        )
      : []),
    ...(outside
      ? row(
          say.decision,
          [text(outside.document), text(outside.paragraph ?? '')].filter(Boolean).join(', '),
        )
      : []),
    ...(outside?.vouchedBy ? row(say.vouchedBy, official(outside.vouchedBy)) : []),
  ];
};

/** The host first, then those who take part, and those who withdrew with a word of it. */
export const associationsOf = (
  { view, association }: ElectionPaper,
  { say, words }: Telling,
): string =>
  view.associations.length === 0
    ? ''
    : listed(
        [
          association.name,
          ...view.associations.map(({ name, releasedAt }) => (releasedAt ? say.left(name) : name)),
        ],
        words,
      );
