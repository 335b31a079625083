import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import type { BeginText, NumberedTextCommand, RenameText, WriteTextVersion } from './commands.ts';
import type { NumberedTextEvent } from './events.ts';
import type { TextKind } from './vocabulary.ts';

/** A version as somebody wrote it. What a meeting adopts follows from its record, and has the number of the decision. */
export type TextVersion = {
  readonly versionId: string;
  readonly number: number;
  readonly basis: string | null;
  readonly text: string;
};

/** A text with numbered lines, in versions: an activity plan, a budget, statutes, a programme. */
export type NumberedText = {
  /** Null until it is begun. */
  readonly kind: TextKind | null;
  readonly title: string;
  readonly versions: readonly TextVersion[];
};

const initial: NumberedText = { kind: null, title: '', versions: [] };

const evolve = (state: NumberedText, event: NumberedTextEvent): NumberedText => {
  switch (event.type) {
    case 'TextBegun':
    case 'TextRenamed':
      return { ...state, title: event.title, kind: event.kind };
    case 'TextVersionWritten': {
      const { type: _, v: __, ...version } = event;
      return { ...state, versions: [...state.versions, version] };
    }
  }
};

const begin = (state: NumberedText, { title, kind, versionId, text }: BeginText) => {
  if (state.kind !== null) return refuse('text-already-begun', 'title');
  return [
    { type: 'TextBegun', v: 1, title, kind },
    { type: 'TextVersionWritten', v: 1, versionId, number: 1, basis: null, text },
  ] satisfies NumberedTextEvent[];
};

/** A version is never changed: another one is written. */
const writeVersion = (state: NumberedText, { versionId, basis, text }: WriteTextVersion) => {
  if (state.kind === null) return refuse('text-not-found');
  if (state.versions.some((one) => one.versionId === versionId))
    return refuse('version-already-written', 'versionId');
  const latest = state.versions.at(-1);
  if (latest?.text === text) return refuse('version-changes-nothing', 'text');
  const number = (latest?.number ?? 0) + 1;
  return [
    { type: 'TextVersionWritten', v: 1, versionId, number, basis, text },
  ] satisfies NumberedTextEvent[];
};

const rename = (state: NumberedText, { title, kind }: RenameText) => {
  if (state.kind === null) return refuse('text-not-found');
  if (state.title === title && state.kind === kind) return [];
  return [{ type: 'TextRenamed', v: 1, title, kind }] satisfies NumberedTextEvent[];
};

const rules = {
  BeginText: begin,
  WriteTextVersion: writeVersion,
  RenameText: rename,
} satisfies RuleTable<NumberedText, NumberedTextCommand>;

const decide = (state: NumberedText, command: NumberedTextCommand) =>
  decideBy(rules, state, command);

export const numberedText = { initial, evolve, decide } satisfies Decider<
  NumberedText,
  NumberedTextCommand,
  NumberedTextEvent
>;

/** Every code a text can refuse with. */
export type NumberedTextRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
