import type { Area } from '../operations/area.ts';
import { getLive } from './get-live.ts';
import { getReady } from './get-ready.ts';

export const healthArea: Area = {
  name: 'health',
  tag: { name: 'health', description: 'For whoever watches over the installation.' },
  aggregates: [],
  projections: [],
  operations: [getLive, getReady],
};
