import { areGroupsExact, type BallotFile, type Group } from '@klubba/domain/counting';
import { idsOf } from './count-lots.ts';
import type { Asked } from './count-options.ts';

/** The groups that were asked for, or else those that the file carries. */
export const groupsAsked = (
  { atMost, atLeast }: Pick<Asked, 'atMost' | 'atLeast'>,
  { candidates, groups = [] }: Pick<BallotFile, 'candidates' | 'groups'>,
): readonly Group[] | { readonly wrong: string } => {
  const asked = [
    ...atMost.map((text) => ({ option: '--at-most', text })),
    ...atLeast.map((text) => ({ option: '--at-least', text })),
  ];
  if (asked.length === 0) return groups;
  const read: Group[] = [];
  for (const { option, text } of asked) {
    const [, number, names] = /^(\d{1,4}):(.+)$/.exec(text) ?? [];
    if (names === undefined)
      return { wrong: `${option}: expected a number, a colon and names, found “${text}”.` };
    const members = idsOf(option, names, candidates);
    if ('wrong' in members) return members;
    const limit = option === '--at-most' ? { max: Number(number) } : { min: Number(number) };
    read.push({ id: String(read.length + 1), name: names, members: members.ids, ...limit });
  }
  return areGroupsExact(read, candidates)
    ? read
    : {
        wrong:
          '--at-most, --at-least: expected groups with no candidate in two, or one alone with --at-least.',
      };
};
