/** Longer addresses than this are cut off by some mail programs. */
const longest = 1900;

/** A link that begins a mail to all in blind copy. Where it would be too long, its text stays out, then the addresses: both can be copied. */
export const mailtoOf = (
  addresses: readonly string[],
  { subject, text }: { readonly subject: string; readonly text: string },
) => {
  const bcc = `bcc=${addresses.map(encodeURIComponent).join(',')}`;
  const said = `subject=${encodeURIComponent(subject)}`;
  const body = `body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const ways = [[bcc, said, body], [bcc, said], [said]].map(
    (parts) => `mailto:?${parts.join('&')}`,
  );
  return ways.find((way) => way.length <= longest) ?? ways.at(-1)!;
};
