export * from './envelope.ts';
export * from './jcs.ts';
