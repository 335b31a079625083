import type { MotionSummary } from '@klubba/api/contract/motions';
import { t } from '../language/language.ts';

export const groupings = ['stage', 'class', 'topic'] as const;
export type GroupBy = (typeof groupings)[number];

type Group = { readonly name: string; readonly motions: readonly MotionSummary[] };
type Stage = MotionSummary['stage'];

/** In the order in which a motion comes through them. */
const stages: readonly Stage[] = [
  ...(['idea', 'draft', 'underPreparation', 'beforeMeeting', 'tabled', 'stoodBehind'] as const),
  ...(['notStoodBehind', 'sent', 'received', 'registered', 'answered', 'decided'] as const),
  ...(['followedUp', 'withdrawn', 'destroyed'] as const),
];

/** The motions in groups: by how far they have come, by class, or by topic, where one with several stands under each. */
export const groupedBy = (by: GroupBy, motions: readonly MotionSummary[]): readonly Group[] => {
  if (by === 'class')
    return byName(motions, ({ classLetter }) => [classLetter ?? ''], t('board.no-class')).map(
      (group) => ({
        ...group,
        name: group.motions[0]?.classLetter ? t('board.class', { letter: group.name }) : group.name,
      }),
    );
  if (by === 'topic')
    return byName(
      motions,
      ({ topics }) => (topics.length > 0 ? topics : ['']),
      t('board.no-topic'),
    );
  return stages.flatMap((stage) => {
    const ones = motions.filter((one) => one.stage === stage);
    const name = t(`motion-stage.${stage}`);
    return ones.length > 0
      ? [{ name: `${name[0]!.toUpperCase()}${name.slice(1)}`, motions: ones }]
      : [];
  });
};

const byName = (
  motions: readonly MotionSummary[],
  namesOf: (motion: MotionSummary) => readonly string[],
  none: string,
): readonly Group[] => {
  const names = [...new Set(motions.flatMap(namesOf))].toSorted((one, other) =>
    one === '' ? 1 : other === '' ? -1 : one.localeCompare(other, 'sv'),
  );
  return names.map((name) => ({
    name: name || none,
    motions: motions.filter((one) => namesOf(one).includes(name)),
  }));
};
