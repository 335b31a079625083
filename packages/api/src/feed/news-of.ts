import type { Deps } from '../deps.ts';

/** Milliseconds after which one looks even where no word came: it may be lost. */
export const lookingAgain = 10_000;

/** Waits until something is written in an organisation's log after a position, or for so long, or until told to stop. */
export const waitForNews = (
  { store: { news } }: Pick<Deps, 'store'>,
  organisationId: string,
  after: number,
  { milliseconds, signal }: { readonly milliseconds: number; readonly signal?: AbortSignal },
) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const stop = news.follow(organisationId, (position) => {
      if (position > after) done();
    });
    if (signal?.aborted) return done();
    signal?.addEventListener('abort', done);
  });
