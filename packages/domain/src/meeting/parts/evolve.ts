import type { Meeting } from '../state.ts';
import { type Part, signed } from './part.ts';
import type { PartEvent } from './vocabulary.ts';

const fresh = { signatures: [], released: [], verifiedAt: null, ended: null } as const;

export const withParts = (meeting: Meeting, event: PartEvent): Meeting => {
  switch (event.type) {
    case 'SupplementSent': {
      const { type: _, v: __, ...sent } = event;
      const part = { kind: 'supplement', ...sent, ...fresh } as const;
      return { ...meeting, parts: [...meeting.parts, part] };
    }
    case 'ParagraphSent': {
      const { type: _, v: __, ...sent } = event;
      const part = { kind: 'paragraph', ...sent, ...fresh } as const;
      return { ...meeting, parts: [...meeting.parts, part] };
    }
    case 'PartSigned': {
      const { type: _, v: __, ...signature } = event;
      return change(meeting, event, (part) => ({
        ...part,
        signatures: [...part.signatures, signature],
      }));
    }
    case 'PartEnded': {
      const { type: _, v: __, documentHash: ___, ...ended } = event;
      return change(meeting, event, (part) => ({ ...part, ended }));
    }
    case 'PartSignerReleased': {
      const { type: _, v: __, ...released } = event;
      return change(meeting, event, (part) => ({
        ...part,
        released: [...part.released, released],
        signers: part.signers.filter(({ personId }) => personId !== event.personId),
      }));
    }
    case 'PartVerified': {
      const verified = change(meeting, event, (part) => ({ ...part, verifiedAt: event.at }));
      // From here on what is right differs from what was signed.
      return meeting.phase === 'verified' && !meeting[signed]
        ? { ...verified, [signed]: meeting }
        : verified;
    }
  }
};

const change = (
  meeting: Meeting,
  { documentHash }: { readonly documentHash: string },
  to: (part: Part) => Part,
): Meeting => ({
  ...meeting,
  parts: meeting.parts.map((part) =>
    part.documentHash === documentHash && !part.ended ? to(part) : part,
  ),
});
