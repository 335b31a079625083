import { createTransport } from 'nodemailer';
import type { MailTransport } from '../deps.ts';

/** The mail server that mails are handed to, and whom they are from. Connects when the first is sent. */
export const openTransport = (smtpUrl: string, from: string): MailTransport => {
  const url = new URL(smtpUrl);
  const usual = { pool: true, maxConnections: 2, connectionTimeout: 15_000, socketTimeout: 60_000 };
  for (const [name, value] of Object.entries(usual))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(value));
  return createTransport(url.href, { from, disableFileAccess: true, disableUrlAccess: true });
};
