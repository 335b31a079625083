import { once } from 'node:events';
import { connect } from 'node:net';

export type HttpAnswer = { readonly status: number; readonly body: string };

/**
 * One connection that is kept, one request at a time: as much HTTP as a measure needs, so that the server is what is measured.
 * The body of an answer is what came, byte by byte.
 */
export const httpSocket = async (port: number) => {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  await once(socket, 'connect');
  let received = '';
  let answered: ((answer: HttpAnswer) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  // A character for each byte, for its length is said in bytes.
  socket.setEncoding('latin1');
  socket.on('data', (text) => {
    received += text;
    const answer = parsed(received);
    if (!answer) return;
    received = '';
    answered?.(answer);
  });
  socket.on('close', () => failed?.(new Error('The server closed the connection')));
  return {
    send: (request: string) =>
      new Promise<HttpAnswer>((resolve, reject) => {
        [answered, failed] = [resolve, reject];
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
};

const parsed = (text: string): HttpAnswer | undefined => {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return;
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? 0);
  const body = text.slice(head + 4);
  return body.length < length ? undefined : { status: Number(text.slice(9, 12)), body };
};
