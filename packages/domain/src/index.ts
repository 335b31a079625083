export * from './decider.ts';
export * from './event.ts';
