import { z } from 'zod';
import { unpacked } from '../sealed.ts';
import type { CongressEvent } from './events.ts';
import type { Congress, Deadline, Nomination } from './state.ts';
import { DeadlineFor } from './vocabulary.ts';

/** Who is nominated, where it is nobody known here, and on which conditions. */
export const NomineePaper = z.strictObject({ name: z.string(), conditions: z.string() });

/** How each fact changes the record. */
export const evolve = (congress: Congress, event: CongressEvent): Congress => {
  switch (event.type) {
    case 'CongressArranged': {
      const { name, startsOn, endsOn, place, templateId } = event;
      return { ...congress, name, startsOn, endsOn, place, templateId };
    }
    case 'CongressDetailsChanged': {
      const { name, startsOn, endsOn, place } = event;
      return { ...congress, name, startsOn, endsOn, place };
    }
    case 'DeadlineSet': {
      const others = congress.deadlines.filter((one) => one.deadlineId !== event.deadlineId);
      const deadlines = [...others, said(event)].toSorted(byMoment);
      return { ...congress, deadlines };
    }
    case 'DeadlineDropped': {
      const deadlines = congress.deadlines.filter((one) => one.deadlineId !== event.deadlineId);
      return { ...congress, deadlines };
    }
    case 'MotionClassSet': {
      const others = congress.classes.filter(({ letter }) => letter !== event.letter);
      const classes = [...others, said(event)].toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
      return { ...congress, classes };
    }
    case 'MotionClassDropped':
      return {
        ...congress,
        classes: congress.classes.filter(({ letter }) => letter !== event.letter),
      };
    case 'CongressTextAdded':
      return { ...congress, texts: placed(congress.texts, said(event), 'textId') };
    case 'CongressTextRemoved':
      return {
        ...congress,
        texts: congress.texts.filter(({ textId }) => textId !== event.textId),
      };
    case 'WorkingGroupMandated':
      return { ...congress, group: { ...said(event), mandate: event.mandate ?? '' } };
    case 'CongressTaskSet': {
      const known = congress.tasks.find(({ taskId }) => taskId === event.taskId);
      const task = { ...said(event), what: event.what ?? '', done: known?.done ?? null };
      return { ...congress, tasks: placed(congress.tasks, task, 'taskId') };
    }
    case 'CongressTaskDone': {
      const { taskId, note, on } = event;
      const tasks = congress.tasks.map((one) =>
        one.taskId === taskId ? { ...one, done: { note: note ?? '', on } } : one,
      );
      return { ...congress, tasks };
    }
    case 'CongressTaskDropped':
      return { ...congress, tasks: congress.tasks.filter(({ taskId }) => taskId !== event.taskId) };
    case 'StudyEveningTold': {
      const { material, note } = event;
      const evening = { ...said(event), material: material ?? '', note: note ?? '' };
      return { ...congress, evenings: placed(congress.evenings, evening, 'eveningId') };
    }
    case 'NominationMade': {
      const { nominee, decision, ...made } = said(event);
      const { name = null, conditions = '' } = unpacked(NomineePaper, nominee) ?? {};
      const known = congress.nominations.find((one) => one.nominationId === made.nominationId);
      const nothing = { consent: null, sent: null, received: null };
      const nomination = {
        ...made,
        decision: decision ?? '',
        name,
        conditions,
        ...nothing,
        asked: known?.asked ?? null,
      };
      return { ...congress, nominations: placed(congress.nominations, nomination, 'nominationId') };
    }
    case 'NominationsPlaced': {
      const { meetingId, itemId, clauses } = event;
      return clauses.reduce(
        (now, { nominationId, clauseId }) =>
          changed(now, nominationId, { asked: { meetingId, itemId, clauseId } }),
        congress,
      );
    }
    case 'NominationConsented': {
      const { nominationId, consents, on } = event;
      return changed(congress, nominationId, { consent: { consents, on } });
    }
    case 'NominationSent': {
      const { nominationId, to, how, on } = event;
      return changed(congress, nominationId, { sent: { to: to ?? '', how: how ?? '', on } });
    }
    case 'NominationReceived': {
      const { nominationId, at, reply } = event;
      return changed(congress, nominationId, { received: { at, reply: reply ?? '' } });
    }
    case 'NominationTakenBack': {
      const { nominationId } = event;
      const nominations = congress.nominations.filter((one) => one.nominationId !== nominationId);
      return { ...congress, nominations };
    }
    case 'AnchoringNeeded': {
      const { title, decision, material } = event;
      const words = { title: title ?? '', decision: decision ?? '', material: material ?? '' };
      const anchoring = { ...said(event), ...words, discussed: [], reported: null };
      return { ...congress, anchorings: [...congress.anchorings, anchoring] };
    }
    case 'AnchoringPlanned': {
      const { anchoringId, material, ...plan } = said(event);
      const planned = { ...plan, material: material ?? '' };
      return anchored(congress, anchoringId, (one) => ({ ...one, ...planned }));
    }
    case 'AnchoringDropped': {
      const { anchoringId } = event;
      const anchorings = congress.anchorings.filter((one) => one.anchoringId !== anchoringId);
      return { ...congress, anchorings };
    }
    case 'AnchoringDiscussed': {
      const { anchoringId, ...told } = said(event);
      return anchored(congress, anchoringId, (one) => ({
        ...one,
        discussed: [...one.discussed, { ...told, note: told.note ?? '' }],
      }));
    }
    case 'AnchoringReported': {
      const { anchoringId, changed, on } = event;
      return anchored(congress, anchoringId, (one) => ({
        ...one,
        reported: { changed: changed ?? '', on },
      }));
    }
    case 'DelegatesReported': {
      const report = { ...said(event), text: event.text ?? '' };
      return { ...congress, reports: placed(congress.reports, report, 'reportId') };
    }
  }
};

/** The ladder, step by step; of the same moment in the order of what they are for. What has no moment yet comes last. */
const byMoment = (a: Deadline, b: Deadline) => {
  const [first, second] = [a.at ?? '9', b.at ?? '9'];
  if (first !== second) return first < second ? -1 : 1;
  return DeadlineFor.options.indexOf(a.for) - DeadlineFor.options.indexOf(b.for);
};

const said = <Event extends CongressEvent>({ type: _, v: __, ...rest }: Event) => rest;

/** In its place where it is there already, else last. */
const placed = <One, Key extends keyof One>(list: readonly One[], one: One, key: Key) =>
  list.some((other) => other[key] === one[key])
    ? list.map((other) => (other[key] === one[key] ? one : other))
    : [...list, one];

const changed = (congress: Congress, nominationId: string, change: Partial<Nomination>) => ({
  ...congress,
  nominations: congress.nominations.map((one) =>
    one.nominationId === nominationId ? { ...one, ...change } : one,
  ),
});

type Anchoring = Congress['anchorings'][number];

const anchored = (
  congress: Congress,
  anchoringId: string,
  change: (one: Anchoring) => Anchoring,
) => ({
  ...congress,
  anchorings: congress.anchorings.map((one) =>
    one.anchoringId === anchoringId ? change(one) : one,
  ),
});
