import { expect } from 'vitest';

type Response = { statusCode: number; body: string; json: () => { code: string; errors: unknown } };
type Sender = (path: string, body: object) => Promise<Response>;

/** Sends what must be refused by a rule, and holds the answer to its code and its field. */
export const refusing =
  (send: Sender) =>
  async (path: string, body: object, code: string, field = '', facts?: object) => {
    const response = await send(path, body);
    expect(`${response.statusCode} ${response.json().code}`, `${path} ${response.body}`).toBe(
      `422 ${code}`,
    );
    expect(response.json().errors, path).toMatchObject(
      field ? [{ pointer: `#/${field}`, code }] : [],
    );
    if (facts) expect(response.json()).toMatchObject({ facts });
  };
