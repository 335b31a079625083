import { existsSync } from 'node:fs';
import { request } from 'node:http';

/** Whether a Docker engine answers; the `docker` command may be there without one. */
export const dockerAnswers = () => {
  const host = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
  const socketPath = host.startsWith('unix://') ? host.slice('unix://'.length) : undefined;
  if (socketPath && !existsSync(socketPath)) return Promise.resolve(false);
  const url = socketPath
    ? 'http://localhost/_ping'
    : new URL('/_ping', host.replace(/^tcp/, 'http'));
  return new Promise<boolean>((resolve) => {
    request(url, { ...(socketPath && { socketPath }), signal: AbortSignal.timeout(2_000) })
      .on('response', (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      })
      .on('error', () => resolve(false))
      .end();
  });
};
