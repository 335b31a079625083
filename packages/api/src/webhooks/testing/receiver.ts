import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

export type Received = {
  readonly headers: Record<string, string>;
  readonly body: string;
};

type Answer = (received: Received, response: ServerResponse) => void;

/** Somebody who is sent webhooks: keeps what comes, and answers as told. Closed when the test ends. */
export const startReceiver = async (answer: Answer = (_, response) => response.end()) => {
  const received: Received[] = [];
  let answers = answer;
  const server = createServer(async (request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const one = {
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(parts).toString(),
    };
    received.push(one);
    answers(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  return {
    received,
    url: `http://127.0.0.1:${port}/hook`,
    answerWith: (other: Answer) => {
      answers = other;
    },
  };
};
