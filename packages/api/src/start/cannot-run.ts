/** Klubba cannot do this here, for a reason that the person at the terminal can mend; the message is a sentence for them. */
export class CannotRun extends Error {}
