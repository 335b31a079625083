import { expect, test } from 'vitest';
import { z } from 'zod';
import { personalFields } from '../event.ts';
import { motionEvents } from '../motion/events.ts';
import { congressEvents } from './events.ts';

test('what anybody writes freely of a motion or a congress is sealed; in the clear stand names of bodies and things', () => {
  const events = [...motionEvents.current, ...congressEvents.current];
  expect(events.flatMap(inTheClear).toSorted()).toEqual([
    'CongressArranged.name',
    'CongressArranged.place',
    'CongressDetailsChanged.name',
    'CongressDetailsChanged.place',
    'DeadlineSet.name',
    'DistrictAdopted.district',
    'MotionClassDropped.letter',
    'MotionClassSet.answeredBy',
    'MotionClassSet.letter',
    'MotionClassSet.name',
    'MotionRegistered.classLetter',
    'MotionRegistered.number',
    'MotionSent.hash',
    'MotionTextWritten.hash',
    'NominationMade.to',
    'StudyEveningTold.chapter',
  ]);
});

/** Every text that an event keeps as it was typed. */
const inTheClear = (event: z.ZodObject) =>
  textsIn(event, (event.shape as { type: z.ZodLiteral }).type.value as string);

const textsIn = (schema: unknown, path: string): string[] => {
  if (personalFields.get(schema as z.ZodType)) return [];
  if (schema instanceof z.ZodNullable) return textsIn(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return textsIn(schema.element, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => textsIn(one, path));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      textsIn(field, `${path}.${name}`),
    );
  return schema instanceof z.ZodString ? [path] : [];
};
