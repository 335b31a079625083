import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { App } from '../http/instance.ts';
import { CannotRun } from './cannot-run.ts';

/** Listens on the given port, or on the first free one from 3000. Gives the address for a browser on this machine. */
export const listen = async (app: App, host: string, port: number | undefined) => {
  const taken = await listenOn(app, host, port === undefined ? candidates : [port]);
  return {
    /** The port that was wanted, when it was not the one. */
    moved: port === undefined && taken !== candidates[0] ? candidates[0] : undefined,
    url: `http://${isThisMachine(host) ? 'localhost' : host}:${taken}`,
  };
};

const candidates = Array.from({ length: 50 }, (_, i) => 3000 + i);

const isThisMachine = (host: string) =>
  ['localhost', '127.0.0.1', '::1', '0.0.0.0', '::'].includes(host);

const listenOn = async (app: App, host: string, ports: readonly number[]) => {
  for (const port of ports) {
    const listening = await isFree(host, port).then((free) => free && listens(app, host, port));
    if (listening) return (app.server.address() as AddressInfo).port;
  }
  throw new CannotRun(
    ports.length > 1
      ? `The ports ${ports[0]} to ${ports.at(-1)} are all taken. Choose another with PORT.`
      : `Port ${ports[0]} is taken. Choose another with PORT, or leave it out for the next free one.`,
  );
};

/** A name may stand for several addresses, and another program may listen on just one of them. */
const isFree = async (host: string, port: number) => {
  for (const { address } of await lookup(host, { all: true })) {
    const server = createServer().listen(port, address);
    const free = await once(server, 'listening').then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== 'EADDRINUSE',
    );
    server.close();
    if (!free) return false;
  }
  return true;
};

const listens = (app: App, host: string, port: number) =>
  app.listen({ host, port, listenTextResolver: (address) => `Serving on ${address}` }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return false;
      throw error;
    },
  );
