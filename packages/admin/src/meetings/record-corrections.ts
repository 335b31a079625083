import type { CorrectRecordBody, MeetingView } from '@klubba/api/contract';
import { instantOf } from '@klubba/domain/time';
import { textIn } from '../ui/form-data.ts';

type Right = CorrectRecordBody['right'];
export type Kind = Right['kind'];
type Proceeding = MeetingView['items'][number]['proceedings'][number];

const all: readonly Kind[] = [
  ...(['opener', 'openedAt', 'closedAt', 'takenUpAt', 'hour', 'officer'] as const),
  ...([
    'registerStep',
    'registerEntry',
    'registerCount',
    'round',
    'title',
    'mover',
    'entryItem',
    'proposalItem',
  ] as const),
];

/** What can be put right of a meeting as it stands. */
export const kindsOf = ({ phase, register, counted, proposals, items }: MeetingView) =>
  all.filter((kind) => {
    if (kind === 'closedAt') return phase !== 'open' && phase !== 'adjourned';
    if (kind === 'registerStep') return register !== null || counted !== null;
    if (kind === 'registerEntry') return register !== null;
    if (kind === 'registerCount') return counted !== null;
    if (kind === 'round')
      return items.some(({ proceedings }) => proceedings.some((one) => one.type === 'RoundHeld'));
    if (kind === 'mover' || kind === 'proposalItem') return proposals.length > 0;
    return true;
  });

/** Whether a line of the record can be what a correction is about. */
export const correctable = (kind: Kind, event: Proceeding): boolean => {
  if (event.type === 'RecordCorrected' || event.type === 'DecisionCorrected') return false;
  if (event.type === 'ElectionCorrected') return false;
  if (kind === 'officer')
    return event.type === 'OfficerElected' || event.type === 'OfficeHandedOver';
  if (kind === 'registerEntry')
    return event.type === 'RegisterEstablished' || event.type === 'RegisterAdjusted';
  if (kind === 'round') return event.type === 'RoundHeld';
  if (kind === 'registerCount') return event.type === 'RegisterCounted';
  if (kind === 'entryItem')
    return ['OfficerElected', 'OfficerStoodDown', 'OfficeHandedOver', 'AgendaAdopted'].includes(
      event.type,
    );
  return 'at' in event;
};

/** What is right, as the form says it. */
export const rightIn = (form: FormData, timeZone: string): Right => {
  const kind = textIn(form, 'kind') as Kind;
  const itemId = textIn(form, 'itemId');
  const [entryItem = '', index] = textIn(form, 'entry').split(':');
  const entry = { itemId: entryItem, index: Number(index) };
  const [day, clock] = textIn(form, 'at').split('T');
  const at = day && clock ? instantOf(day, clock.slice(0, 5), timeZone) : null;
  const [who = '', id = ''] = textIn(form, 'person').split(':');
  const proposalId = textIn(form, 'proposalId');
  const to = textIn(form, 'to');
  switch (kind) {
    case 'opener':
      return { kind, personId: id || null };
    case 'openedAt':
    case 'closedAt':
      return { kind, at };
    case 'takenUpAt':
      return { kind, itemId, at };
    case 'hour':
      return { kind, ...entry, at };
    case 'officer':
      return { kind, ...entry, personId: id };
    case 'registerStep': {
      const came = textIn(form, 'direction') === 'in';
      return { kind, itemId, in: came ? [id] : [], out: came ? [] : [id], at };
    }
    case 'registerEntry': {
      const moved = JSON.parse(textIn(form, 'moved')) as { in: string[]; out: string[] };
      const without = (ids: string[]) => ids.filter((one) => one !== id);
      return { kind, ...entry, in: without(moved.in), out: without(moved.out) };
    }
    case 'round': {
      const options = [...form].flatMap(([name, value]) => {
        const [of, option] = name.split(':');
        return of === 'option' && option ? [{ proposalId: option, votes: Number(value) }] : [];
      });
      const figure = (name: string) => Number(textIn(form, name));
      const cast = { blank: figure('blank'), invalid: figure('invalid') };
      const tied = textIn(form, 'tiedOut');
      const tieBreak = tied ? ({ kind: 'castingVote', proposalId: tied } as const) : null;
      return { kind, ...entry, options, abstained: figure('abstained'), ...cast, tieBreak };
    }
    case 'registerCount': {
      const size = Number(textIn(form, 'size'));
      return { kind, ...entry, size, about: textIn(form, 'about') === 'on' };
    }
    case 'title':
      return { kind, itemId, text: textIn(form, 'text') };
    case 'mover': {
      const by = id ? ({ kind: who as 'person' | 'body', id } as const) : null;
      return { kind, proposalId, by, others: [] };
    }
    case 'entryItem':
      return { kind, ...entry, to };
    case 'proposalItem':
      return { kind, proposalId, to };
  }
};
