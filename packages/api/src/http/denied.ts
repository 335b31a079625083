import type { Facts } from '@klubba/domain';

/** The request stops here, for a reason that is not a rule of the domain. */
export class Denied extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 422 | 429 | 500 | 503;
  readonly code: string;
  /** What a sentence about it needs to be precise. */
  readonly facts?: Facts | undefined;
  constructor(status: Denied['status'], code: string, options?: ErrorOptions & { facts?: Facts }) {
    super(code, options);
    this.status = status;
    this.code = code;
    this.facts = options?.facts;
  }
}
