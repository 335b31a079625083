import type { MatterKind, MeetingKind, Owner, Proposer } from '@klubba/domain';
import { instantOf } from '@klubba/domain/time';
import { addAgendaItem } from '../commands/add-agenda-item.ts';
import { adoptAgenda } from '../commands/adopt-agenda.ts';
import { closeMeeting } from '../commands/close-meeting.ts';
import { decideByAcclamation } from '../commands/decide-by-acclamation.ts';
import { draftMeeting } from '../commands/draft-meeting.ts';
import { electOfficer } from '../commands/elect-officer.ts';
import { establishRegister } from '../commands/establish-register.ts';
import { findConvening } from '../commands/find-convening.ts';
import { issueNotice } from '../commands/issue-notice.ts';
import { openMeeting } from '../commands/open-meeting.ts';
import { submitProposal } from '../commands/submit-proposal.ts';
import { takeUpItem } from '../commands/take-up-item.ts';
import { withdrawProposal } from '../commands/withdraw-proposal.ts';
import type { AddAgendaItemBody } from '../contract.ts';
import type { MeaningSent } from '../meanings.contract.ts';
import { standardAgenda } from '../standard-agenda.ts';
import type { Ask } from './ask.ts';

type Called = {
  readonly bodyId: string;
  readonly kind: MeetingKind;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly clock: string;
  readonly timeZone: string;
  readonly place: string;
};

/** With what it does where it carries, beside its words. */
type Clause = { readonly text: string; readonly meaning: MeaningSent };

type Item = {
  readonly title: string;
  readonly kind?: AddAgendaItemBody['kind'];
  readonly matter?: MatterKind;
  readonly background?: string;
};

/** A secretary who tells a meeting as it went, clock by clock. Each step is one command. */
export const sitDown = async (ask: Ask, { date, clock, timeZone, ...called }: Called) => {
  const details = { ...called, startsOn: date, startsAt: clock };
  const { meetingId } = await ask(draftMeeting, {}, { ...details, standardAgenda: false });
  const at = (time: string, day = date) => instantOf(day, time, timeZone);
  const meeting = { meetingId };

  const item = async ({ title, kind = 'matter', matter = 'general', background = '' }: Item) => {
    const place = { parentId: null, beforeId: null };
    const asked = { title, kind, matter, background, ...place };
    return (await ask(addAgendaItem, meeting, asked)).itemId;
  };
  /** An item that every meeting has, by its standard title. */
  const formal = (kind: AddAgendaItemBody['kind'], title?: string) =>
    item({ kind, title: title ?? standardAgenda.find((one) => one.kind === kind)!.title.sv });

  const propose = async (
    itemId: string,
    by: Proposer,
    texts: readonly (string | Clause)[],
    kind: 'main' | 'counter' | 'amendment' | 'addition' = 'main',
    targetId: string | null = null,
  ) => {
    const clauses = texts.map((one) => (typeof one === 'string' ? { text: one } : one));
    return ask(submitProposal, meeting, { itemId, kind, targetId, by, clauses });
  };

  return {
    ...{ meetingId, at, item, formal, propose },
    call: (day: string, time: string) =>
      ask(issueNotice, meeting, { at: at(time, day), channels: ['email'], told: true }),
    open: (time: string) => ask(openMeeting, meeting, { at: at(time) }),
    takeUp: (itemId: string, time: string) =>
      ask(takeUpItem, { ...meeting, itemId }, { at: at(time) }),
    elect: (personId: string, offices: readonly Office[], time: string) =>
      ask(electOfficer, meeting, { personId, offices: [...offices], at: at(time) }),
    convened: (time: string) => ask(findConvening, meeting, { dulyConvened: true, at: at(time) }),
    register: (personIds: readonly string[], time: string) =>
      ask(establishRegister, meeting, { personIds: [...personIds], at: at(time) }),
    adopt: (time: string) => ask(adoptAgenda, meeting, { at: at(time) }),
    carry: (clauseId: string, time: string, assignment?: { owner: Owner; dueOn: string }) => {
      const body = { outcome: 'carried' as const, at: at(time), assignment: assignment ?? null };
      return ask(decideByAcclamation, { ...meeting, clauseId }, body);
    },
    withdraw: (proposalId: string) => ask(withdrawProposal, { ...meeting, proposalId }, undefined),
    close: (time: string) => ask(closeMeeting, meeting, { at: at(time) }),
  };
};

type Office = 'chair' | 'viceChair' | 'secretary' | 'verifier' | 'teller';
