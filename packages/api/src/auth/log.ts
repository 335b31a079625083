/** Writes a line; the facts are hashes, or else known to hold nothing personal. */
export type Log = (
  level: 'debug' | 'info' | 'warn' | 'error',
  message: string,
  facts?: { readonly account: string | undefined; readonly address: string },
) => void;
