import { type Meeting, type Supplement, supplementsOf, verifiedAlone } from '@klubba/domain';
import { localDate, wallClock } from '@klubba/domain/time';
import { listed, longDate } from '../documents/text.ts';
import type { MinutesDocument } from './contract.ts';
import { type MinutesInput, minutesDocument, readWithThem, settingOf } from './minutes-document.ts';
import { grouped } from './part-documents.ts';
import type { Setting } from './setting.ts';

type Signed = {
  readonly recordHash: string | null;
  readonly documentHash: string | null;
  readonly signers: Meeting['minutes']['signers'];
  readonly signatures: Meeting['minutes']['signatures'];
};

/**
 * For whoever relies on the minutes, such as a bank: the §§ it is about or all of them, who signed, when and how, the hashes, and how to check
 * them. Who may vote is none of theirs to read: lists of names are left out. Nothing where what is asked for is not verified, or was signed on paper.
 */
export const signingProof = (
  input: MinutesInput,
  {
    items,
    on,
    checkedAt,
  }: {
    readonly items: readonly string[] | undefined;
    readonly on: string;
    readonly checkedAt: string;
  },
): MinutesDocument | undefined => {
  const setting = settingOf(input);
  const signed = whatWasSigned(setting.meeting, items);
  if (!signed) return;
  const document = minutesDocument(input);
  const { words } = setting;
  const paragraphs = document.paragraphs.filter(({ itemId }) => !items || items.includes(itemId));
  if (paragraphs.length === 0) return;
  const some = listed(
    paragraphs.map(({ cited }) => cited),
    words,
  );
  return {
    ...document,
    ...{ draft: false, paragraphs, recordHash: signed.recordHash ?? document.recordHash },
    heading: words.parts.proof,
    meta: [
      { label: words.parts.proofOf, value: items ? words.parts.some(some) : words.parts.whole },
      ...document.meta,
    ],
    annexes: [
      ...(items ? [] : readWithThem(setting)),
      ...supplementsTold(setting, items),
      {
        title: words.parts.check,
        lines: words.parts.checks(
          grouped(signed.recordHash ?? ''),
          grouped(signed.documentHash ?? ''),
          checkedAt,
        ),
        prose: true,
      },
    ],
    signersHeading: words.signedHeading,
    signers: signed.signers.map((signer) => signatureTold(setting, signed, signer)),
    footnote: words.parts.proofFootnote(longDate(on, words)),
  };
};

/** The whole minutes, or one § that was verified by itself while the rest is a draft. */
const whatWasSigned = (
  meeting: Meeting,
  items: readonly string[] | undefined,
): Signed | undefined => {
  const { minutes, phase } = meeting;
  if (phase === 'verified') return minutes.onPaper ? undefined : minutes;
  const [itemId, ...more] = items ?? [];
  return itemId && more.length === 0 ? verifiedAlone(meeting, itemId) : undefined;
};

const signatureTold = (
  { words, record, name }: Setting,
  { signatures }: Signed,
  { personId, capacity }: Signed['signers'][number],
) => {
  const signature = signatures.find((one) => one.personId === personId);
  return {
    name: name(personId),
    capacity: [
      words.capacity(capacity),
      ...(signature ? [when(signature, { words, record, name })] : []),
    ].join(', '),
    toSign: false,
  };
};

const when = (
  { at, method, on, vouchedBy }: Signed['signatures'][number],
  { words, record, name }: Pick<Setting, 'words' | 'record' | 'name'>,
) => {
  const day = longDate(on ?? localDate(at, record.timeZone), words);
  if (method === 'pen') return words.parts.byPen(day, vouchedBy ? name(vouchedBy) : '');
  const how = words.parts.how(method, vouchedBy && name(vouchedBy));
  return words.parts.signedOn(day, words.time(wallClock(at, record.timeZone)), how);
};

/** What was put right after it was signed, with who signed that. */
const supplementsTold = (setting: Setting, items: readonly string[] | undefined) => {
  const { words, meeting } = setting;
  const lines = supplementsOf(meeting)
    .filter((supplement) => !items || itemsPutRight(supplement).some((id) => items.includes(id)))
    .map((supplement) => supplementTold(setting, supplement));
  return lines.length ? [{ title: words.parts.supplements, lines, prose: true as const }] : [];
};

/** The items under which a supplement puts something right, each once. */
const itemsPutRight = ({ correction, also }: Supplement) => [
  ...new Set([correction, ...also.map((one) => one.correction)].map(({ itemId }) => itemId)),
];

const supplementTold = ({ words, record, name }: Setting, supplement: Supplement) => {
  const { number, verifiedAt, signers, documentHash } = supplement;
  const paragraphs = itemsPutRight(supplement).flatMap(
    (id) => record.paragraphs.find(({ itemId }) => itemId === id)?.paragraph ?? [],
  );
  const names = listed(
    signers.map(({ personId }) => name(personId)),
    words,
  );
  const day = longDate(localDate(verifiedAt ?? supplement.at, record.timeZone), words);
  return words.parts.corrected(
    ...([
      number,
      `§ ${listed(paragraphs.map(String), words)}`,
      day,
      names,
      grouped(documentHash),
    ] as const),
  );
};
