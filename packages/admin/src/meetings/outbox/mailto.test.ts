import { expect, test } from 'vitest';
import { mailtoOf } from './mailto.ts';

const letter = { subject: 'Kallelse: möte & val', text: 'Rad ett\nRad två' };

test('a mail begins with everybody in blind copy, its subject and its text', () => {
  const url = mailtoOf(['a+b@example.org', 'c@example.org'], letter);
  expect(url).toBe(
    'mailto:?bcc=a%2Bb%40example.org,c%40example.org&subject=Kallelse%3A%20m%C3%B6te%20%26%20val&body=Rad%20ett%0D%0ARad%20tv%C3%A5',
  );
});

test('what would be cut off stays out: first the text, then the addresses', () => {
  const long = { ...letter, text: 'x'.repeat(2000) };
  expect(mailtoOf(['a@example.org'], long)).not.toContain('body=');
  const many = Array.from({ length: 200 }, (_, i) => `somebody${i}@example.org`);
  expect(mailtoOf(many, long)).toMatch(/^mailto:\?subject=/);
});
