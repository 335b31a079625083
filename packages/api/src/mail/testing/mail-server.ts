import type { SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { openTransport } from '../open-transport.ts';
import { openMailServer } from './open-mail-server.ts';

export { decoded, type Received } from './open-mail-server.ts';

/** A mail server and a way to hand mails to it. Closed when the test ends. */
export const startMailServer = async (more: SMTPServerOptions = {}) => {
  const { received, url, close } = await openMailServer(more);
  const transport = openTransport(url, 'Klubba <klubba@example.org>');
  onTestFinished(async () => {
    transport.close();
    await close();
  });
  return { received, url, transport };
};
