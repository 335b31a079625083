import type { Count } from '../count.ts';
import type { Group, PassedOver } from '../group.ts';
import type { Telling } from './explain-parts.ts';

type Passing = 'passedOver' | 'passedOverForRunOff';

const hasPlaces = ({ max }: Group) => max !== 0;

/** What each group may have. */
export const tellGroups = (groups: readonly Group[] | undefined, { say }: Telling) =>
  (groups ?? [])
    .filter(hasPlaces)
    .map((group) =>
      group.max === undefined
        ? say.groupLeast({ group: say.group(group), min: group.min ?? 0 })
        : say.groupMost({ group: say.group(group), max: group.max }),
    );

/** Who was passed over, and because of which group; those of one group together. */
export const tellPassedOver = (
  passedOver: readonly PassedOver[] | undefined,
  groups: readonly Group[] | undefined,
  { say, name }: Telling,
  how: Passing = 'passedOver',
) =>
  (groups ?? []).flatMap((group) => {
    const names = (passedOver ?? [])
      .filter((one) => one.group === group.id)
      .map(({ candidate }) => name(candidate));
    return names.length > 0
      ? [say[how]({ names, group: say.group(group), ...limitOf(group) })]
      : [];
  });

/** How many of each group are elected, once that is clear. */
export const tellGroupsElected = (counted: Count, { say }: Telling): readonly string[] => {
  const groups = 'groups' in counted ? (counted.groups ?? []) : [];
  if (counted.state !== 'complete') return [];
  return groups.filter(hasPlaces).map((group) => {
    const has = counted.elected.filter(({ candidate }) => group.members.includes(candidate)).length;
    return say.groupHas({ group: say.group(group), has, ...limitOf(group) });
  });
};

const limitOf = ({ max, min }: Group) => (max === undefined ? { min: min ?? 0 } : { max });
