import type { Group } from '@klubba/domain/counting';

/** Groups of a count with the host called by its name: an election knows what the others are called, not its own association. */
export const namingHost = (groups: readonly Group[], host = ''): readonly Group[] =>
  groups.map((group) => (group.id === 'host' ? { ...group, name: host } : group));

export const withHostNamed = <Counted extends object>(count: Counted, host: string | undefined) =>
  'groups' in count && count.groups
    ? { ...count, groups: namingHost(count.groups as readonly Group[], host) }
    : count;
