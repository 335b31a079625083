import { describe, expect, test } from 'vitest';
import { BadConfig, readConfig, settings } from './config.ts';

const mistakes = (environment: Record<string, string>) => {
  try {
    return readConfig(environment);
  } catch (error) {
    return error instanceof BadConfig ? error.mistakes : error;
  }
};

describe('the settings', () => {
  test('need nothing to be given', () => {
    expect(readConfig({})).toEqual({
      HOST: 'localhost',
      WEBHOOKS_TO_PRIVATE_ADDRESSES: 'refuse',
      TRUST_PROXY: false,
      KLUBBA_DATA: 'data',
    });
  });

  test('ignore what is not theirs, and take an empty one as not given', () => {
    expect(readConfig({ PATH: '/bin', DATABASE_URL: '', PORT: '' })).toEqual(readConfig({}));
  });

  test('name every mistake at once', () => {
    expect(
      mistakes({
        DATABASE_URL: 'mysql://klubba',
        KLUBBA_SECRET: 'short',
        PORT: '70000',
        LOG_LEVEL: 'loud',
        ORIGIN: 'http://klubba.example.org',
      }),
    ).toEqual([
      expect.stringMatching(/^DATABASE_URL must read like postgres:/),
      expect.stringMatching(/^KLUBBA_SECRET needs at least 32/),
      expect.stringMatching(/^ORIGIN must be https, except on localhost/),
      expect.stringMatching(/^PORT /),
      expect.stringMatching(/^LOG_LEVEL /),
    ]);
  });

  test('say which required one is missing', () => {
    expect(() => readConfig({}, ['DATABASE_URL', 'KLUBBA_SECRET'])).toThrow(
      /DATABASE_URL is required\n.*KLUBBA_SECRET is required/,
    );
  });

  test('want the public address when the whole network may come', () => {
    expect(mistakes({ HOST: '0.0.0.0' })).toEqual([
      'ORIGIN is required when HOST is not localhost',
    ]);
    expect(mistakes({ HOST: '0.0.0.0', ORIGIN: 'https://klubba.example.org' })).toMatchObject({
      ORIGIN: 'https://klubba.example.org',
    });
  });

  test('take a mail server and whom mails are from, both or neither', () => {
    const SMTP_URL = 'smtps://user:p%40ss@mail.example.org';
    const MAIL_FROM = 'Klubba <klubba@example.org>';
    expect(readConfig({ SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM });
    expect(readConfig({ SMTP_URL, MAIL_FROM: 'klubba@example.org' })).toMatchObject({ SMTP_URL });
    expect(mistakes({ SMTP_URL })).toEqual(['SMTP_URL and MAIL_FROM go together']);
    expect(mistakes({ SMTP_URL: 'mail.example.org', MAIL_FROM: 'Klubba' })).toEqual([
      expect.stringMatching(/^SMTP_URL must read like smtps:/),
      expect.stringMatching(/^MAIL_FROM must read like klubba@/),
    ]);
  });

  test('take proxies by their addresses, and neither all of them nor a number', () => {
    const believed = (text: string) => readConfig({ TRUST_PROXY: text }).TRUST_PROXY;
    const good = ['10.0.0.0/8, loopback', '172.18.0.2', 'fd00::/8'];
    expect(['false', ...good].map(believed)).toEqual([false, ...good]);
    for (const bad of [
      '2',
      'yes',
      '0.0.0.0/0',
      '::/0',
      '10.0.0.0/33',
      '10.0.0.0/8/8',
      'loopback/8',
    ])
      expect(mistakes({ TRUST_PROXY: bad }), bad).toEqual([
        expect.stringMatching(/^TRUST_PROXY must be/),
      ]);
    expect(mistakes({ TRUST_PROXY: 'true' })).toEqual([
      expect.stringMatching(/^TRUST_PROXY no longer takes true.*loopback/),
    ]);
  });

  test('tell for each what it is about', () => {
    for (const { about, fallback } of Object.values(settings))
      expect(about + fallback).not.toBe('');
  });
});
