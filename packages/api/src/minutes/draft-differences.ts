import type { MinutesDocument } from './contract.ts';

/** What one version of the minutes says and another does not, place by place: in words, as they stand on the page. */
export const differencesBetween = (was: MinutesDocument, is: MinutesDocument) => {
  const [before, now] = [placesOf(was), placesOf(is)];
  const places = [...new Set([...before.keys(), ...now.keys()])];
  return places.flatMap((place) => {
    const [old, fresh] = [before.get(place) ?? [], now.get(place) ?? []];
    const gone = old.filter((line) => !fresh.includes(line));
    const come = fresh.filter((line) => !old.includes(line));
    return gone.length + come.length > 0 ? [{ place, was: gone, is: come }] : [];
  });
};

const placesOf = ({
  heading,
  meta,
  paragraphs,
  annexes,
  signers,
  signersHeading,
}: MinutesDocument) =>
  new Map<string, string[]>([
    [heading, meta.map(({ label, value }) => `${label}: ${value}`)],
    ...paragraphs.map(
      ({ paragraph, title, blocks }) =>
        [
          `§ ${paragraph}`,
          [
            title,
            ...blocks.flatMap(({ lead, text, lines, detail }) =>
              [[lead, text].filter(Boolean).join(' '), ...lines, detail ?? ''].filter(Boolean),
            ),
          ],
        ] as [string, string[]],
    ),
    ...annexes.map(({ title, lines }) => [title, [...lines]] as [string, string[]]),
    [signersHeading, signers.map(({ name, capacity }) => `${name}, ${capacity}`)],
  ]);
