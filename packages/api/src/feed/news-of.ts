import type { Deps } from '../deps.ts';

/** Milliseconds after which one looks even where no word came: it may be lost. */
export const lookingAgain = 10_000;

/** Hears from now on how far an organisation's log has come. Begin before the log is read, so that nothing is missed between. */
export const listenTo = ({ store: { news } }: Pick<Deps, 'store'>, organisationId: string) => {
  let heard = 0;
  let tell = () => {};
  const stop = news.follow(organisationId, (position) => {
    heard = Math.max(heard, position);
    tell();
  });
  return {
    /** Waits until something stands after a position, or for so many milliseconds, or until told to stop. */
    until: (after: number, milliseconds: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          tell = () => {};
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done);
        tell = () => {
          if (heard > after) done();
        };
        if (signal.aborted) done();
        else tell();
      }),
    stop,
  };
};
