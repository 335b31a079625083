import { expect } from 'vitest';

type Fault = { readonly pointer: string };
type Response = {
  statusCode: number;
  body: string;
  json: () => { code: string; errors: Fault[] };
};
type Sender = (path: string, body: object) => Promise<Response>;

/** Sends what must be refused by a rule, and holds the answer to its code and its field. */
export const refusing =
  (send: Sender) =>
  async (path: string, body: object, code: string, field = '', facts?: object) => {
    const response = await send(path, body);
    expect(`${response.statusCode} ${response.json().code}`, `${path} ${response.body}`).toBe(
      `422 ${code}`,
    );
    // Without a field, what is at fault is the request as a whole.
    const atFields = response.json().errors.filter(({ pointer }) => pointer !== '#');
    expect(atFields, path).toMatchObject(field ? [{ pointer: `#/${field}`, code }] : []);
    if (facts) expect(response.json()).toMatchObject({ facts });
  };
