import { isIP } from 'node:net';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const database = z
  .string()
  .regex(/^postgres(ql)?:\/\/[^/]/, 'must read like postgres://user:password@host:5432/name');

const origin = z
  .url({ protocol: /^https?$/, error: 'must read like https://klubba.example.org' })
  .refine((text) => new URL(text).origin === text, 'must end after host and port, without a slash')
  .refine(isSecure, 'must be https, except on localhost: browsers keep our cookies nowhere else');

function isSecure(text: string) {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || hostname === 'localhost';
}

/** The addresses of proxies. A number of them, or all, would let anybody pretend to be one. */
const trustProxy = z
  .string()
  .refine(
    (text) => text !== 'true',
    'no longer takes true, which let anybody write their own address: give that of your proxy, such as loopback, uniquelocal, or 172.18.0.2',
  )
  .refine(
    (text) => text === 'true' || text === 'false' || text.split(',').every(isNetwork),
    'must be false, or addresses like 10.0.0.0/8,loopback',
  )
  .transform((text) => (text === 'false' ? false : text));

function isNetwork(text: string) {
  const [address = '', size, ...rest] = text.trim().split('/');
  if (rest.length > 0) return false;
  if (size === undefined && ['loopback', 'linklocal', 'uniquelocal'].includes(address)) return true;
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)];
  if (!bits) return false;
  // An empty prefix would be everybody.
  return size === undefined || (/^\d{1,3}$/.test(size) && Number(size) > 0 && Number(size) <= bits);
}

const smtp = z.string().regex(/^smtps?:\/\/[^/]/, 'must read like smtps://user:password@host:465');

const mailFrom = z.string().refine((text) => {
  const address = /<([^<>]*)>$/.exec(text)?.[1] ?? text;
  return z.email().safeParse(address).success && !/[\r\n]/.test(text);
}, 'must read like klubba@example.org, or Klubba <klubba@example.org>');

/** Everything that is set from outside. The documentation and `klubba start --help` show this table. */
export const settings = {
  DATABASE_URL: {
    value: database.optional(),
    fallback: 'an embedded PostgreSQL in KLUBBA_DATA',
    about: 'The owner of the database: may create tables and one role.',
  },
  APP_DATABASE_URL: {
    value: database.optional(),
    fallback: 'a role made from DATABASE_URL',
    about: 'Whom the app connects as; it cannot change what the log holds.',
  },
  KLUBBA_SECRET: {
    value: z.string().min(32, 'needs at least 32 characters, and nobody to guess them').optional(),
    fallback: 'made once and kept in KLUBBA_DATA',
    about: 'Signs cookies. Keep it: a new one signs everybody out.',
  },
  ORIGIN: {
    value: origin.optional(),
    fallback: 'http://localhost and the port',
    about: 'The address that people type. Required when HOST is not localhost.',
  },
  HOST: {
    value: z.string().default('localhost'),
    fallback: 'localhost',
    about: 'The address to listen on; 0.0.0.0 for all.',
  },
  PORT: {
    value: port.optional(),
    fallback: '3000, or the next free one',
    about: 'The port to listen on; 0 takes any free one.',
  },
  TRUST_PROXY: {
    value: trustProxy.default(false),
    fallback: 'false',
    about:
      'The proxies to believe about where a request comes from: addresses, networks like 10.0.0.0/8, loopback, uniquelocal.',
  },
  LOG_LEVEL: {
    value: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
    fallback: 'info; warn for `pnpm start`',
    about: 'How much is logged: fatal, error, warn, info, debug, trace or silent.',
  },
  WEBHOOKS_TO_PRIVATE_ADDRESSES: {
    value: z.enum(['refuse', 'allow']).default('refuse'),
    fallback: 'refuse',
    about: 'Whether webhooks may be sent to addresses of the own network, and over http.',
  },
  SMTP_URL: {
    value: smtp.optional(),
    fallback: 'no mail is sent',
    about:
      'The mail server that mails are handed to: smtps://user:password@mail.example.org, or smtp:// where it is to turn to TLS by itself.',
  },
  MAIL_FROM: {
    value: mailFrom.optional(),
    fallback: 'none; required with SMTP_URL',
    about: 'Whom mails are from: an address, or a name with the address in angle brackets.',
  },
  KLUBBA_DATA: {
    value: z.string().default('data'),
    fallback: './data',
    about: 'The folder of the embedded PostgreSQL and of the secret.',
  },
} as const;

export type Setting = keyof typeof settings;

const Config = z.object(
  Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value])) as {
    [Name in Setting]: (typeof settings)[Name]['value'];
  },
);

export type Config = z.output<typeof Config>;

export class BadConfig extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(`The settings need a change:\n${mistakes.map((line) => `  - ${line}`).join('\n')}`);
    this.mistakes = mistakes;
  }
}

/** The settings from an environment; an empty one counts as not given. Throws `BadConfig` with every mistake. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>>,
  required: readonly Setting[] = [],
): Config => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name in settings && value),
  );
  const { success, data, error } = Config.safeParse(given);
  const mistakes = [
    ...(error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
    ...required.filter((name) => !given[name]).map((name) => `${name} is required`),
    ...together(given),
  ];
  if (!success || mistakes.length > 0) throw new BadConfig(mistakes);
  return data;
};

/** What only shows when two settings are seen side by side. */
const together = (given: Readonly<Record<string, string | undefined>>) => [
  ...(given.APP_DATABASE_URL && !given.DATABASE_URL
    ? ['APP_DATABASE_URL needs DATABASE_URL beside it']
    : []),
  ...(given.DATABASE_URL && !given.APP_DATABASE_URL && !hasPassword(given.DATABASE_URL)
    ? ['APP_DATABASE_URL is required when DATABASE_URL holds no password']
    : []),
  ...(!given.SMTP_URL === !given.MAIL_FROM ? [] : ['SMTP_URL and MAIL_FROM go together']),
  ...(!given.ORIGIN && given.HOST && !['localhost', '127.0.0.1', '::1'].includes(given.HOST)
    ? ['ORIGIN is required when HOST is not localhost']
    : []),
];

const hasPassword = (url: string) => !/^postgres/.test(url) || /^[^:]+:\/\/[^:@/]*:[^@/]/.test(url);
