/** The request stops here, for a reason that is not a rule of the domain. */
export class Denied extends Error {
  readonly status: 400 | 401 | 403 | 404 | 429 | 500 | 503;
  readonly code: string;
  constructor(status: Denied['status'], code: string, options?: ErrorOptions) {
    super(code, options);
    this.status = status;
    this.code = code;
  }
}
