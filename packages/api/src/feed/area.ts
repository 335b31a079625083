import type { Area } from '../operations/area.ts';
import { followEvents } from './follow-events.ts';
import { listEvents } from './list-events.ts';

export const feedArea: Area = {
  name: 'feed',
  tag: { name: 'feed', description: 'The log itself, for programs that follow what happens.' },
  aggregates: [],
  projections: [],
  operations: [listEvents, followEvents],
};
