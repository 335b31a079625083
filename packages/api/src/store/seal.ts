import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { jcs } from '@klubba/domain/log';

/** What the log keeps in the place of a personal value: a commitment that says nothing without the salt. */
export type Seal = { readonly $sealed: string };

/** Where a value belongs. A ciphertext opens nowhere else. */
export type Place = {
  readonly organisationId: string;
  readonly subjectId: string;
  /** A JSON pointer into the event's data. */
  readonly path: string;
};

/** Seals a personal value: the commitment for the log, the ciphertext (AES-256-GCM under the subject's key) for the vault. */
export const seal = (key: Buffer, place: Place, value: string) => {
  const salt = randomBytes(32);
  const commitment = commit(salt, place.path, value);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound(place, commitment));
  const text = Buffer.concat([cipher.update(salt), cipher.update(value, 'utf8'), cipher.final()]);
  return {
    seal: { $sealed: commitment } satisfies Seal,
    ciphertext: Buffer.concat([iv, cipher.getAuthTag(), text]),
  };
};

/** The value behind a commitment; null when the ciphertext is not the one that belongs there, as if it were erased. */
export const open = (key: Buffer, place: Place, { $sealed }: Seal, ciphertext: Buffer) => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, ciphertext.subarray(0, 12))
      .setAAD(bound(place, $sealed))
      .setAuthTag(ciphertext.subarray(12, 28));
    const text = Buffer.concat([decipher.update(ciphertext.subarray(28)), decipher.final()]);
    const value = text.subarray(32).toString('utf8');
    return commit(text.subarray(0, 32), place.path, value) === $sealed ? value : null;
  } catch {
    return null;
  }
};

export const isSeal = (value: unknown): value is Seal =>
  typeof value === 'object' && value !== null && '$sealed' in value;

/** HMAC-SHA-256(salt, path ‖ JCS(value)). */
const commit = (salt: Buffer, path: string, value: string) =>
  createHmac('sha256', salt).update(path).update(jcs(value)).digest('base64url');

const bound = ({ organisationId, subjectId, path }: Place, commitment: string) =>
  Buffer.from(`${organisationId}/${subjectId}${path} ${commitment}`.toLowerCase());
