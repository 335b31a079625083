import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * A way to PostgreSQL that can go silent without a word to either side, as a firewall that forgets its connections does. Ended
 * with the test.
 */
export const silentProxy = async (databaseUrl: string) => {
  const url = new URL(databaseUrl);
  const [host, port] = [url.hostname, Number(url.port)];
  const pairs = new Set<Pair>();
  let mark: string | undefined;
  let deaf = false;
  const server = net.createServer((near) => {
    const far = net.connect(port, host);
    const pair = { near, far };
    pairs.add(pair);
    for (const end of [near, far]) end.on('error', () => {});
    if (deaf) return;
    near.on('data', (sent) => {
      far.write(sent);
      if (!mark || !sent.includes(mark)) return;
      mark = undefined;
      far.unpipe(near).pause();
    });
    far.pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const { near, far } of pairs) for (const end of [near, far]) end.destroy();
    server.close();
  });
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    /** From now on nothing comes through on the connections that there are. */
    silence: () => {
      for (const { near, far } of pairs) {
        near.removeAllListeners('data').pause();
        far.unpipe(near).pause();
      }
    },
    /** Nothing comes through on new ones either, until it is told so. */
    silenceNew: (silent: boolean) => {
      deaf = silent;
    },
    /** What holds this text comes through, and no answer to it. */
    swallowAnswerTo: (text: string) => {
      mark = text;
    },
  };
};

type Pair = { readonly near: net.Socket; readonly far: net.Socket };
