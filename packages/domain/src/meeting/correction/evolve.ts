import type { Meeting } from '../state.ts';
import { putRight } from './put-right.ts';
import type { CorrectionEvent } from './vocabulary.ts';
import { withElection } from './with-election.ts';

export const evolveCorrection = (meeting: Meeting, event: CorrectionEvent): Meeting => {
  switch (event.type) {
    case 'RecordCorrected':
      return putRight(meeting, event);
    case 'ElectionCorrected':
      return withElection(meeting, event);
    case 'MinutesTakenBack': {
      const { reason, by, at } = event;
      const minutes = endDraft(meeting.minutes, { kind: 'takenBack', personId: by, reason, at });
      return { ...meeting, phase: 'closed', minutes };
    }
    case 'SignerReleased': {
      const { personId, reason, by, at } = event;
      const { minutes } = meeting;
      const released = [...minutes.released, { personId, reason, by, at }];
      const signers = minutes.signers.filter((one) => one.personId !== personId);
      return { ...meeting, minutes: { ...minutes, released, signers } };
    }
  }
};

type Minutes = Meeting['minutes'];

/** A draft that somebody could not sign, or that was taken back: its signatures were over bytes that no longer stand. */
export const endDraft = (
  minutes: Minutes,
  ended: NonNullable<Minutes['drafts'][number]['ended']>,
): Minutes => ({
  ...minutes,
  ...{ signatures: [], signers: [] },
  drafts: minutes.drafts.map((one, i) =>
    i === minutes.drafts.length - 1
      ? {
          ...one,
          ended,
          signatures: minutes.signatures.map(({ personId, at }) => ({ personId, at })),
        }
      : one,
  ),
});
