import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Seals what is typed of a count (AES-256-GCM under a key that follows from the server's secret and from whose entry it is), so
 * that what the database keeps of earlier savings tells nobody in which order ballots were entered.
 */
export const sealEntry = (secret: string, place: string, text: string) => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, place), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
};

/** What was sealed for this place; null where it was another place or another secret. */
export const openEntry = (secret: string, place: string, sealed: Buffer) => {
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
  Buffer.from(hkdfSync('sha256', secret, '', `count entry ${place}`, 32));
