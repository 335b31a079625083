import createFetch, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.ts';

export type { components, paths };

/** Everything that the API takes and gives, by its name in the document: `Schemas['DecisionSummary']`. */
export type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];

type Options = Pick<ClientOptions, 'fetch'> & {
  /** Where Klubba runs: `https://klubba.example.org`. */
  readonly baseUrl: string;
  /** The secret of a key: `klubba_…`. */
  readonly key: string;
};

/** Asks Klubba by a key. Each path of the document is typed; `data` is the answer, `error` the problem. */
export const createClient = ({ baseUrl, key, ...options }: Options): Client<paths> =>
  createFetch<paths>({
    ...options,
    baseUrl,
    headers: { authorization: `Bearer ${key}` },
  });

type Page = { readonly next: string | null };

type Asked<Answer> = { data?: Answer; error?: unknown; response: Response };

/** Every page of a list, one after another: `for await (const { decisions } of pages((cursor) => …))`. Throws the problem where one is refused, an error where the answer is none of Klubba's. */
export async function* pages<Answer extends Page>(
  ask: (cursor: string | undefined) => Promise<Asked<Answer>>,
): AsyncGenerator<Answer, void> {
  let cursor: string | undefined;
  do {
    const { data, error, response } = await ask(cursor);
    if (!data) throw isProblem(error) ? error : new Error(`Answered ${response.status}`);
    yield data;
    cursor = data.next ?? undefined;
  } while (cursor);
}

/** Whether what was answered is a problem of Klubba's, and not a page of some proxy between. */
export const isProblem = (answered: unknown): answered is Problem =>
  typeof answered === 'object' && answered !== null && 'code' in answered;
