export * from './asking.ts';
export * from './commands.ts';
export { type CongressRefusal, congress } from './congress.ts';
export { type CongressEvent, type CongressFact, congressEvents } from './events.ts';
export * from './state.ts';
export * from './stream.ts';
export * from './template.ts';
export * from './vocabulary.ts';
export * from './waiting.ts';
