import { type Meeting, verifiedAlone } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { listed, longDate } from '../documents/text.ts';
import { type Words, wordsIn } from '../documents/words.ts';
import type { MinutesDocument } from './contract.ts';

type Extracted = {
  /** The minutes that it is taken from. */
  readonly minutes: MinutesDocument;
  readonly meeting: Meeting;
  readonly itemId: string;
  readonly number: { readonly year: number; readonly serial: number };
  /** Who certifies it, as what; and the day. */
  readonly certifier: { readonly name: string; readonly capacity: string };
  readonly on: string;
  readonly name: (personId: string) => string | undefined;
};

/** One decision as the minutes have it, with what whoever relies on it has to know of its meeting, to be certified. Nothing where the minutes have no such decision. */
export const decisionExtract = (extracted: Extracted): MinutesDocument | undefined => {
  const { minutes, meeting, itemId, number, certifier, on, name } = extracted;
  const words = wordsIn(minutes.language);
  const { extract, labels } = words;
  const paragraph = minutes.paragraphs.find((one) => one.itemId === itemId);
  const lead = words.decision(`${number.year}:${number.serial}`);
  const decision =
    paragraph?.blocks.find((block) => block.lead === lead) ??
    ofOneGavel(minutes, itemId, `${number.year}:${number.serial}`, lead);
  if (!paragraph || !decision) return;
  const { dulyConvened: found } = meeting;
  const said = found ? words.dulyConvened : words.notDulyConvened;
  // That decisions were by acclamation is said of this one beside it.
  const kept = minutes.meta.filter(({ label }) => label !== labels.decisions);
  return {
    ...minutes,
    draft: false,
    heading: extract.heading,
    meta: [
      ...kept,
      ...(found === null ? [] : [{ label: extract.convened, value: said(meeting.kind) }]),
      {
        label: extract.verified,
        value: verifiedAs(meeting, minutes, { words, itemId, name }),
      },
    ],
    paragraphs: [
      {
        ...paragraph,
        blocks: [{ ...decision, detail: decision.detail ?? words.acclamation }],
      },
    ],
    annexes: [],
    signersHeading: extract.certifying,
    signers: [
      { ...certifier, toSign: true },
      { name: '', capacity: extract.placeAndDate, toSign: true },
    ],
    footnote: extract.footnote(longDate(on, words)),
  };
};

type Said = { readonly words: Words; readonly itemId: string; readonly name: Extracted['name'] };

/** When, by whom, and whether that § was verified by itself. */
const verifiedAs = (meeting: Meeting, minutes: MinutesDocument, { words, itemId, name }: Said) => {
  const { minutes: of, timeZone } = meeting;
  const part = verifiedAlone(meeting, itemId);
  if (part?.verifiedAt)
    return words.parts.extractVerified(
      longDate(localDate(part.verifiedAt, timeZone), words),
      listed(
        part.signers.map(({ personId }) => name(personId) ?? words.erased),
        words,
      ),
    );
  const names = listed(
    minutes.signers.map(({ name }) => name),
    words,
  );
  if (of.onPaper) return [words.paper.heading, names].filter(Boolean).join(', ');
  if (!of.verifiedAt) return words.extract.notVerified;
  return words.extract.verifiedBy(longDate(localDate(of.verifiedAt, timeZone), words), names);
};

/** A decision that stands in one line with others of the same gavel, by itself and in its words. */
const ofOneGavel = (
  { paragraphs }: MinutesDocument,
  itemId: string,
  number: string,
  lead: string,
) => {
  const blocks = paragraphs.find((one) => one.itemId === itemId)?.blocks ?? [];
  const block = blocks.find(({ decisions }) => decisions?.some((one) => one.number === number));
  const lines = block?.decisions?.filter((one) => one.number === number).map(({ line }) => line);
  return block && lines && { ...block, lead, lines };
};
