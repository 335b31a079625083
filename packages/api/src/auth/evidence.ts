import type { FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';

/** That somebody showed again who they are, for one purpose. What they showed is kept under the id. */
export type Evidence = {
  readonly evidenceId: string;
  readonly method: 'password' | 'passkey';
  readonly at: string;
};

export const stepUpOf =
  (_request: FastifyRequest, _deps: Deps) =>
  async (_purpose: string): Promise<Evidence> => {
    throw new Denied(403, 'step-up-required');
  };
