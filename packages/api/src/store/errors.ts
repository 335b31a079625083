import type { Refusal } from '@klubba/domain';
import type { Entry } from './last-entry.ts';

/** A rule said no. Nothing was written. */
export class Refused extends Error {
  readonly refusal: Refusal;
  /** Who was at it last, where they may have been faster. */
  first?: Entry | undefined;
  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

/** Others kept changing what the command is based on. Trying again may succeed. */
export class Conflict extends Error {}

/** The stream is not at the version that the client saw. */
export class VersionMismatch extends Error {
  readonly version: number;
  first?: Entry | undefined;
  constructor(version: number) {
    super(`The stream is at version ${version}`);
    this.version = version;
  }
}

/** The command id belongs to an earlier command that asked for something else. */
export class CommandReused extends Error {}

/** The organisation has no log, or its log is frozen. */
export class NoOpenLog extends Error {}
