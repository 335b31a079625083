import closeWithGrace from 'close-with-grace';
import { describe } from '../http/logging.ts';

/** Collects what must be ended, and ends it in reverse order on Ctrl-C, on SIGTERM, and on an error that nobody caught. */
export const closing = () => {
  const ends: (() => Promise<unknown>)[] = [];
  const end = async () => {
    for (const close of ends.splice(0).reverse())
      await close().catch((error) => console.error(describe(error)));
  };
  closeWithGrace(
    {
      delay: 15_000,
      logger: false,
      // Whoever ends by themselves says with which exit code.
      skip: ['beforeExit'],
      onSecondError: (error) => console.error(describe(error as Error)),
      onTimeout: () => console.error('Gave up waiting for what was still in flight'),
    },
    async ({ err }) => {
      // A terminal sends Ctrl-C to us and to pnpm, which passes it on: the second one must not cut the first short.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
        process.removeAllListeners(signal).on(signal, () => {});
      if (err) console.error(describe(err));
      await end();
    },
  );
  return {
    /** Adds something to end; `close` runs once. */
    add: (close: () => Promise<unknown>) => {
      ends.push(close);
    },
    end,
  };
};

export type Closing = ReturnType<typeof closing>;
