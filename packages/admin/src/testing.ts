import '@testing-library/jest-dom/vitest';
import { cleanup } from '@solidjs/testing-library';
import { afterEach, vi } from 'vitest';
import { words } from './areas.ts';
import { setTimeZone } from './language/format.ts';
import { learn, learnMore } from './language/language.ts';

learn(words);
// A test renders a page without its route, which would bring these.
for (const { later } of words) if (later) await learnMore(later);

// jsdom draws nothing, so it scrolls nowhere.
Element.prototype.scrollIntoView ??= () => {};

afterEach(cleanup);
// One process takes all files: an association that is at home elsewhere is not where the next ones are.
afterEach(() => void setTimeZone('Europe/Stockholm'));
afterEach(() => vi.unstubAllGlobals());

/** What a server without the application would answer, by `GET /api/…`; every request it got is remembered. */
export const serve = (answers: Record<string, unknown>) => {
  const requests: { method: string; path: string; headers: Headers; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    requests.push({ method, path, headers: new Headers(init.headers), body });
    const answer = answers[`${method} ${path}`];
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer.clone();
    return Response.json(answer ?? null);
  });
  return requests;
};

export const problem = (status: number, code: string, pointer?: string, facts?: object) =>
  Response.json(
    {
      type: `urn:klubba:problem:${code}`,
      title: code,
      status,
      code,
      errors: pointer ? [{ pointer, code, facts }] : [],
      facts,
    },
    { status },
  );
