import type { parts as swedish } from '../sv/parts.ts';

/** Words of what is signed on its own: supplements, §§ verified at once, proof. */
export const parts: Record<keyof typeof swedish, string> = {
  'parts.title': 'Verified by itself',
  'parts.supplement': 'Supplement {number}, to {mark}',
  'parts.paragraph': '{mark}, verification at once',
  'parts.verified': 'Verified {moment}',
  'parts.waits': 'Waits for signatures',
  'parts.ended.objection': 'Somebody objected',
  'parts.ended.takenBack': 'Taken back',
  'parts.pdf': 'The document that is signed (PDF)',
  'parts.pdf-of': 'The document that is signed (PDF): {what}',
  'parts.proof-of': 'Proof of signing (PDF): {what}',
  'parts.take-back': 'Take back',
  'parts.proof': 'Proof of signing (PDF)',
  'supplement.title': 'Put right by a supplement',
  'supplement.lead':
    'The minutes stand as they were verified. The supplement has a number, says what stands there, what is right and why, and is signed by those who verify the minutes. It holds once all have signed.',
  'supplement.send': 'Send the supplement to be signed',
  'at-once.title': 'Verify a § now',
  'at-once.lead':
    'Those who verify the minutes sign this § now. Nothing under it changes after that; the minutes give it as it is. An extract says who verified it and when.',
  'at-once.which': 'Paragraph',
  'at-once.send': 'Send the § to be signed',
  'at-once.none': 'No § can be verified by itself yet. Close the item first.',
  'signing.what.supplement': 'It is a supplement to the minutes that you are asked to sign.',
  'signing.what.paragraph': 'It is one § that is verified at once, before the rest.',
  'signing.record-hash': 'Record, SHA-256 (also at the foot of the document)',
  'taking-back.lead-part':
    'What is out to be signed is withdrawn, and nothing is put right by it. The minutes stand as before.',
  'objection.lead-part':
    'What you cannot sign is withdrawn, with your reason. The minutes stand as before.',
  'correction.kind.election': 'Who was elected',
  'correction.kind.decision': 'The outcome or the figures of a decision',
  'right.decision': 'The decision',
  'parts.reason': 'Reason',
  'right.how': 'How it was decided',
  'right.tie': 'Casting vote on a tie',
  'right.round-tie': 'What the casting vote was on, where it was a tie',
  'right.tie-none': 'None',
  'right.did-not-vote': 'Did not vote',
  'method.of.acclamation': 'Acclamation',
  'method.of.found': 'The chair found the majority, without a count',
  'method.of.trialVote': 'Trial vote',
  'method.of.countedVote': 'Counted show of hands',
  'method.of.rollCall': 'Roll call',
  'method.of.secretBallot': 'Secret ballot',
};
