import { once } from 'node:events';
import { createServer } from 'node:net';

/** A loopback port that nobody listens on right now. */
export const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
};
