export * from './envelope.ts';
export * from './jcs.ts';
export * from './strict-json.ts';
