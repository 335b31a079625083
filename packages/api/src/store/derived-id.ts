import { hash } from 'node:crypto';

/** The id of a thing that a command makes, the same at every replay: UUID version 8 (RFC 9562) from SHA-256 of both. */
export const derivedId = (commandId: string, what: string) => {
  const bytes = hash('sha256', `${commandId.toLowerCase()}/${what}`, 'buffer');
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
