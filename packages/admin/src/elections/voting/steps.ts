import type { ElectionView } from '@klubba/api/contract';

export type Standing = ElectionView['parts'][number];
export type Step = Standing['next'];
export type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;
