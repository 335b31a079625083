import { addDays, type Fact, type Paragraph, type Proceeding } from '@klubba/domain';
import { localDate, wallClock } from '@klubba/domain/time';
import { listed, longDate } from '../documents/text.ts';
import { gavelOver } from './decided-together.ts';
import type { Setting } from './setting.ts';

type Course = Fact<
  | 'MeetingAdjourned'
  | 'MeetingResumed'
  | 'PointOfOrderDecided'
  | 'ItemPassedOver'
  | 'ItemMadeRecommendation'
  | 'ReadingCarried'
  | 'StoodAside'
>;

/** How the meeting went: where it broke off and went on, and what it settled in passing. */
export const courseTold = (
  setting: Setting,
  paragraph: Paragraph,
  event: Course,
): readonly string[] => {
  const { words, who, text, when } = setting;
  const { itemId, proceedings } = paragraph;
  switch (event.type) {
    case 'MeetingAdjourned': {
      const span = spanOf(setting, event, after(proceedings, event));
      if (span) return [words.course.adjourned(` ${span}`, '', null)];
      return [
        words.course.adjourned(
          when(event.at),
          until(setting, event) ?? '',
          event.place && text(event.place),
        ),
      ];
    }
    case 'MeetingResumed': {
      const broken = proceedings[proceedings.indexOf(event) - 1];
      if (broken?.type === 'MeetingAdjourned' && spanOf(setting, broken, event)) return [];
      return [
        words.course.resumed(event.at ? when(event.at) : dayOf(setting, event)),
        ...(event.register === 'unchanged' ? [words.course.registerUnchanged] : []),
      ];
    }
    case 'ItemMadeRecommendation':
      return [words.course.madeRecommendation];
    case 'ItemPassedOver':
      return [passedOver(setting, event, event.itemId === itemId)];
    case 'ReadingCarried':
      return isToldWithGavel(paragraph, event) ? [] : [readingTold(setting, event)];
    case 'StoodAside': {
      const { bodyId, personIds, why } = event;
      const who = bodyId ? setting.body(bodyId) : listed(personIds.map(setting.name), words);
      return [words.course.stoodAside(who, why)];
    }
    case 'PointOfOrderDecided': {
      const by = event.by && moverName(setting, event.by);
      const { found } = event;
      return [
        words.course.pointOfOrder(by, text(event.text)),
        `${words.course.pointDecided(who, event.outcome)}${found.kind === 'counted' ? ` ${words.course.figures(found.for, found.against)}` : ''}`,
      ];
    }
  }
};

/** What became of an item: its title is said where it is another than the one it happened under. */
const passedOver = (setting: Setting, event: Fact<'ItemPassedOver'>, isOwn: boolean) => {
  const { words, who, text, body, record } = setting;
  const { outcome, bodyId, dueOn, instruction, itemId } = event;
  const items = [...record.paragraphs, ...record.passedOver];
  const title = items.find((item) => item.itemId === itemId)?.title ?? '';
  return words.course.passedOver(outcome, {
    ...{ who, title: isOwn ? null : text(title) },
    body: bodyId ? body(bodyId) : null,
    due: dueOn ? longDate(dueOn, words) : null,
    instruction: instruction ? instructionOf(setting, instruction) : null,
  });
};

/** What was asked of whoever prepares an item, as it stands in a sentence. */
export const instructionOf = ({ text }: Setting, instruction: string) =>
  text(instruction).replace(/[.]$/, '');

/** One gavel over several clauses is one reading: it is told with the first of them. */
const isToldWithGavel = (paragraph: Paragraph, event: Fact<'ReadingCarried'>) => {
  const { proceedings } = paragraph;
  const gavelOf = ({ decisionId }: Fact<'ReadingCarried'>) => {
    const decided = proceedings.find(
      (one) => one.type === 'ClauseDecided' && one.decisionId === decisionId,
    );
    return decided?.type === 'ClauseDecided' ? gavelOver(paragraph, decided.clauseId) : undefined;
  };
  const gavel = gavelOf(event);
  return (
    gavel !== undefined &&
    proceedings
      .slice(0, proceedings.indexOf(event))
      .some((one) => one.type === 'ReadingCarried' && gavelOf(one) === gavel)
  );
};

const readingTold = ({ words, meeting, record }: Setting, event: Fact<'ReadingCarried'>) => {
  const { reading, firstOn, inForceOn, at } = event;
  const said = (day: string | null) => day && longDate(day, words);
  if (reading === 'second') return words.course.secondReading(said(firstOn), said(inForceOn));
  const days = meeting.rules?.daysBetweenReadings ?? null;
  const on = at ? localDate(at, record.timeZone) : record.startsOn;
  return words.course.firstReading(days === null ? null : said(addDays(on, days)));
};

const moverName = ({ name, body }: Setting, { kind, id }: { kind: string; id: string }) =>
  kind === 'person' ? name(id) : body(id);

const after = (proceedings: readonly Proceeding[], event: Proceeding) => {
  const next = proceedings[proceedings.indexOf(event) + 1];
  return next?.type === 'MeetingResumed' ? next : undefined;
};

/** A break of the same day is said in one breath: "18.40–18.57". */
const spanOf = (
  { record: { timeZone, startsOn }, words }: Setting,
  broken: Fact<'MeetingAdjourned'>,
  resumed: Fact<'MeetingResumed'> | undefined,
) => {
  if (!broken.at || !resumed?.at) return undefined;
  if ([broken.at, resumed.at].some((at) => localDate(at, timeZone) !== startsOn)) return undefined;
  return words.span(wallClock(broken.at, timeZone), wallClock(resumed.at, timeZone));
};

const until = ({ words, record }: Setting, { resumesOn, resumesAt }: Fact<'MeetingAdjourned'>) => {
  const day = resumesOn && resumesOn !== record.startsOn ? longDate(resumesOn, words) : null;
  return day || resumesAt ? words.course.until(day, resumesAt) : null;
};

/** Where nobody knows the hour, the day, where it is another one. */
const dayOf = ({ words, record }: Setting, { on }: Fact<'MeetingResumed'>) =>
  on === record.startsOn ? '' : ` ${words.onDay(longDate(on, words))}`;
