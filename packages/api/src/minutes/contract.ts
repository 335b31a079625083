import {
  AttachFile,
  Capacity,
  ChooseAudience,
  emailField,
  PlausibleDate,
  proseField,
  RemoveFile,
  ReplaceFile,
  SendSupplement,
  TellSignedOnPaper,
  WithholdNames,
  WrongDecision,
  WrongInRecord,
} from '@klubba/domain';
import { z } from 'zod';
import { LinkTokenBody } from '../access/link.contract.ts';
import { MeetingChanged, MeetingParams } from '../meetings/contract.ts';
import { CorrectElectionBody } from '../meetings/item-election.contract.ts';
import { Limit } from '../operations/page.contract.ts';
import { Rendered } from '../operations/rendered.contract.ts';

/** One thing the minutes say, as finished sentences. */
const Block = z.object({
  kind: z.enum(['text', 'background', 'note', 'proposal', 'decision', 'dissent']),
  /** A small label: "Styrelsens förslag", "Beslut 2024:17". */
  lead: z.string().nullable(),
  text: z.string(),
  /** Att-clauses, each starting with the word for "that". */
  lines: z.array(z.string()),
  /** How it was reached, in words. */
  detail: z.string().nullable(),
  /** What of text and detail the association wrote itself, in the language of its record; left out where that is nothing. */
  wrote: z.array(z.string()).optional(),
  outcome: z.enum(['carried', 'rejected']).nullable(),
  /** Rows of cells, the heads first; left out where there is none. */
  table: z.array(z.array(z.string())).optional(),
  figures: z
    .object({
      for: z.int(),
      against: z.int(),
      abstained: z.int(),
      notVoting: z.int(),
      register: z.int(),
    })
    .nullable(),
  /** Of several decisions with one gavel, each with its number; left out where it is one. */
  decisions: z.array(z.object({ number: z.string(), line: z.string() })).optional(),
});
export type Block = z.infer<typeof Block>;

/** The minutes as they are set: the same words on the screen and in the PDF. */
export const MinutesDocument = z.object({
  language: z.enum(['sv', 'en']),
  rendition: z.enum(['full', 'published']),
  draft: z.boolean(),
  example: z.boolean(),
  association: z.string(),
  organisationNumber: z.string().nullable(),
  body: z.string(),
  title: z.string(),
  heading: z.string(),
  date: z.string(),
  meta: z.array(z.object({ label: z.string(), value: z.string() })),
  paragraphs: z.array(
    z.object({
      itemId: z.uuid(),
      paragraph: z.int(),
      agendaNumber: z.string(),
      /** How it is cited: "§ 12", "§ 10 a" or "4.9". */
      cited: z.string(),
      /** The headings that begin with it, the outermost first. */
      headings: z.array(
        z.object({
          /** Null where minutes are cited by running §. */
          number: z.string().nullable(),
          title: z.string(),
          level: z.int(),
        }),
      ),
      /** One more than the headings it stands under. */
      level: z.int(),
      title: z.string(),
      blocks: z.array(Block),
    }),
  ),
  annexes: z.array(
    z.object({
      title: z.string(),
      lines: z.array(z.string()),
      /** Sentences rather than a list of names; left out where it is not. */
      prose: z.literal(true).optional(),
      /** What stands over the lines; left out where nothing does. */
      note: z.string().optional(),
      /** That the lines are a text's, with their numbers; left out where they are not. */
      numbered: z.literal(true).optional(),
    }),
  ),
  appended: z
    .array(z.object({ number: z.int(), hash: z.string(), line: z.string(), said: z.string() }))
    .optional()
    .describe('Annexes whose pages follow those of the PDF, and what stands in their line there'),
  signersHeading: z.string(),
  signers: z.array(
    z.object({
      name: z.string(),
      capacity: z.string(),
      /** Has a line to sign on: nothing stands there yet. */
      toSign: z.boolean(),
    }),
  ),
  footnote: z.string(),
  recordHash: z.string(),
});
export type MinutesDocument = z.infer<typeof MinutesDocument>;

export const MinutesQuery = z.object({ language: z.enum(['sv', 'en']).optional() });
const documentHash = z.string().regex(/^[0-9a-f]{64}$/);
/** `documentHash` where it is a supplement or a § that is signed on its own, not the minutes. */
export const ObjectToMinutesBody = z.strictObject({
  reason: proseField(10_000),
  documentHash: documentHash.optional(),
});
/** A line of the record, a decision, or who was elected under an item. */
const WrongTold = z.discriminatedUnion('kind', [
  WrongInRecord,
  WrongDecision,
  CorrectElectionBody.omit({ reason: true }).extend({
    kind: z.literal('election'),
    electionId: z.uuid(),
  }),
]);
export const SendSupplementBody = SendSupplement.pick({ reason: true }).extend({
  wrong: WrongTold,
  /** What else the same supplement puts right, each on the record as the one before leaves it. */
  also: z.array(WrongTold).max(50).optional(),
});
export type SendSupplementBody = z.input<typeof SendSupplementBody>;
export const PartParams = MeetingParams.extend({ documentHash });
/** What was sent to be signed by itself, by the hash of its document. */
export const PartSent = MeetingChanged.extend({ documentHash: z.string() });
export type PartSent = z.infer<typeof PartSent>;
export const SupplementSentAnswer = PartSent.extend({ number: z.int() });
/** `items` are ids of agenda items with commas between; without them it is the whole minutes. */
export const ProofQuery = MinutesQuery.extend({
  items: z.string().max(4_000).optional(),
});
export const SignMinutesBody = z.strictObject({ documentHash });
export type SignMinutesBody = z.input<typeof SignMinutesBody>;

export const PublicPaperParams = z.object({
  associationId: z.uuid(),
  meetingId: z.uuid(),
  hash: documentHash,
});
export const SignerParams = MeetingParams.extend({ personId: z.uuid() });
/** Where the link goes, and in which language; the association's, unless told. */
export const MailSigningLinkBody = z.strictObject({
  email: emailField(),
  language: z.enum(['sv', 'en']).optional(),
});
export type MailSigningLinkBody = z.input<typeof MailSigningLinkBody>;
/** Whether a mail was entered to be sent; not where the same one waits or was sent today. */
export const LinkMailed = z.object({ queued: z.boolean() });
/** The day on the paper. */
export const AttestSignatureBody = z.strictObject({ documentHash, on: PlausibleDate });
export type AttestSignatureBody = z.input<typeof AttestSignatureBody>;

/** Who signed on paper, and when, as far as anybody knows; and the scan that shows it. */
export const TellSignedOnPaperBody = z.strictObject({
  signers: TellSignedOnPaper.shape.signers,
  scanId: TellSignedOnPaper.shape.scanId.default(null),
});
export type TellSignedOnPaperBody = z.input<typeof TellSignedOnPaperBody>;

/** Replaces what was decided before. */
export const WithholdNamesBody = WithholdNames.omit({ type: true }).extend({
  words: WithholdNames.shape.words.default([]),
});
export type WithholdNamesBody = z.input<typeof WithholdNamesBody>;
export const NamesFound = z.object({
  version: z.int(),
  /** Whether somebody has decided; until then `withheld` is what Klubba proposes, and nothing of it is done. */
  decided: z.boolean(),
  names: z.array(
    z.object({
      /** Null where it is nobody's in the register. */
      personId: z.uuid().nullable(),
      name: z.string(),
      /** As they are cited. */
      paragraphs: z.array(z.string()),
      proposed: z.boolean(),
      withheld: z.boolean(),
    }),
  ),
});
export type NamesFound = z.infer<typeof NamesFound>;

export const HashParams = z.object({ organisationId: z.uuid(), hash: documentHash });
export const FileKept = z.object({ hash: z.string(), mediaType: z.string(), size: z.int() });
export type FileKept = z.infer<typeof FileKept>;
/** `hash` is of bytes that are kept. An annex without a number gets the next. */
export const AttachFileBody = AttachFile.pick({ title: true, fileName: true, hash: true }).extend({
  use: AttachFile.shape.use.default('annex'),
  itemId: AttachFile.shape.itemId.default(null),
  number: AttachFile.shape.number.default(null),
  audience: AttachFile.shape.audience
    .default(null)
    .describe('Whom it is for: to be chosen for an annex'),
});
export type AttachFileBody = z.input<typeof AttachFileBody>;
export const FileParams = MeetingParams.extend({ fileId: z.uuid() });
export const FileAttached = MeetingChanged.extend({
  fileId: z.uuid(),
  number: z.int().nullable(),
});
export type FileAttached = z.infer<typeof FileAttached>;
export const PaperQuery = z.strictObject({
  q: z.string().max(200).optional().describe('Words in any form, "quoted phrases", -not'),
  cursor: z.string().max(500).optional(),
  limit: Limit,
});
export const PaperList = z.object({
  papers: z.array(
    z.object({
      fileId: z.uuid(),
      meetingId: z.uuid(),
      meetingTitle: z.string(),
      startsOn: z.iso.date(),
      itemId: z.uuid().nullable(),
      itemTitle: z.string().nullable(),
      title: z.string(),
      fileName: z.string(),
      read: z
        .enum(['waiting', 'read', 'unreadable'])
        .describe('Whether what it says has been read; else it is found by its name alone'),
      excerpt: z.string().describe('Where the words stand in it; empty where in its name alone'),
    }),
  ),
  next: z.string().nullable(),
});
export type PaperList = z.infer<typeof PaperList>;
export const ChooseAudienceBody = ChooseAudience.pick({ audience: true });
export type ChooseAudienceBody = z.input<typeof ChooseAudienceBody>;
export const ReplaceFileBody = ReplaceFile.pick({ fileName: true, hash: true });
export type ReplaceFileBody = z.input<typeof ReplaceFileBody>;
/** `version` counts from 1; the last is the one that stands. */
export const FileVersionParams = FileParams.extend({ version: z.coerce.number().int().min(1) });
export const RemoveFileBody = RemoveFile.pick({ reason: true });

export const ObjectByLinkBody = LinkTokenBody.extend({ reason: proseField(10_000) });
/** What whoever holds a link sees: which minutes they are asked to sign, as what, and whether they have. */
export const SignatureAsked = z.object({
  association: z.string(),
  title: z.string(),
  startsOn: z.string(),
  documentHash: z.string(),
  /** What is signed on its own; null where it is the minutes. */
  part: z
    .enum(['supplement', 'paragraph'])
    .nullable()
    .describe('What is signed on its own; null where it is the minutes'),
  /** Null where it has been erased. */
  name: z.string().nullable(),
  capacity: Capacity,
  signedAt: z.string().nullable(),
});
export type SignatureAsked = z.infer<typeof SignatureAsked>;
export const SignatureGiven = z.object({ signedAt: z.string() });
export const ObjectionGiven = z.object({ reason: z.string() });

export const DraftParams = MeetingParams.extend({ draft: z.coerce.number().int().min(1) });
/** What the version before says at a place and this one does not, and the other way round. */
const Differences = z.array(
  z.object({ place: z.string(), was: z.array(z.string()), is: z.array(z.string()) }),
);
export const MinutesDrafts = z.object({
  rendered: Rendered,
  drafts: z.array(
    z.object({
      draft: z.int(),
      sentAt: z.string(),
      documentHash: z.string(),
      signers: z.array(z.object({ personId: z.uuid(), capacity: Capacity })),
      signatures: z.array(z.object({ personId: z.uuid(), at: z.string() })),
      /** Why it is a draft and no more; null while it stands. */
      ended: z
        .object({
          kind: z.enum(['objection', 'takenBack']),
          personId: z.uuid(),
          reason: z.string().nullable(),
          at: z.string(),
        })
        .nullable(),
      /** From the draft before it. */
      differences: Differences,
    }),
  ),
  /** From the last draft to the record as it stands. */
  now: Differences,
  people: z.array(z.object({ personId: z.uuid(), name: z.string().nullable() })),
});
export type MinutesDrafts = z.infer<typeof MinutesDrafts>;

/** SHA-256 of a file, in hexadecimal. */
export const CheckSignedMinutesBody = z.strictObject({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the file, in hexadecimal'),
});
export const AreSignedMinutes = z.object({
  signed: z.boolean().describe('Whether the file is signed minutes of this association'),
});
export type AreSignedMinutes = z.output<typeof AreSignedMinutes>;
