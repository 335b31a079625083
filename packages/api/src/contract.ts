export * from './access/contract.ts';
export * from './audit.contract.ts';
export * from './decisions/contract.ts';
export * from './instant.contract.ts';
export * from './meetings/contract.ts';
export * from './problem.contract.ts';
