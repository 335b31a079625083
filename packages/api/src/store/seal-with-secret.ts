import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Seals what is typed and is no event (AES-256-GCM under a key that follows from the server's secret and from its place: what it is, and
 * whose), so that what the database keeps of earlier savings tells nobody anything: in which order ballots were entered, what a draft said.
 */
export const sealWithSecret = (secret: string, place: string, text: string) => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, place), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
};

/** What was sealed for this place; null where it was another place or another secret. */
export const openWithSecret = (secret: string, place: string, sealed: Buffer) => {
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      keyOf(secret, place),
      sealed.subarray(0, 12),
    ).setAuthTag(sealed.subarray(12, 28));
    const text = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
    return text.toString('utf8');
  } catch {
    return null;
  }
};

const keyOf = (secret: string, place: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', place, 32));
