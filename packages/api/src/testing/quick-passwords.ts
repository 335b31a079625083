import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Passwords } from '../auth/auth.ts';

const derive = promisify<string, string, number, object, Buffer>(scrypt);

/** The same scrypt at the least cost there is: what a password costs by itself is most of the time of a test in which people sign. */
const keyOf = (password: string, salt: string) => derive(password, salt, 64, { N: 2, r: 1, p: 1 });

export const quickPasswords: Passwords = {
  hash: async (password) => {
    const salt = randomBytes(16).toString('hex');
    return `${salt}:${(await keyOf(password, salt)).toString('hex')}`;
  },
  verify: async ({ hash, password }) => {
    const [salt = '', key = ''] = hash.split(':');
    return timingSafeEqual(Buffer.from(key, 'hex'), await keyOf(password, salt));
  },
};
