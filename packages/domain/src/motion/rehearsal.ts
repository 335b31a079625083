import { isRefusal } from '../decider.ts';
import type { MotionCommand } from './commands.ts';
import type { MotionEvent } from './events.ts';
import { motion as decider } from './motion.ts';
import type { Motion } from './state.ts';
import type { MotionText } from './vocabulary.ts';

/** A motion played for tests: people 1–9, versions 31–, clauses 41–. */
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const [siv, mats] = [id(1), id(2)];
export const [seal, version, congressId] = [id(11), id(31), id(12)];
export const at = '2024-01-20T18:00:00.000Z';

export const clause = (n: number, text = `att göra ${n}`): MotionText['clauses'][number] => ({
  ...{ clauseId: id(40 + n), text, change: null, takesIn: null },
});

export const text = (...clauses: MotionText['clauses']): MotionText => ({
  ...{ title: 'Studiecirklar', reasoning: 'Därför.', clauses },
});

export const begun = (...clauses: MotionText['clauses']): MotionCommand => ({
  ...{ type: 'BeginMotion', sealId: seal, versionId: version, authorIds: [siv], othersBy: null },
  ...{ addressee: { kind: 'congress', congressId }, text: text(...clauses), by: siv, at },
});

export const sent: MotionCommand = {
  ...{ type: 'SendMotion', sendingId: id(51), bodyId: null, personId: siv, to: 'Kongressen' },
  ...{ how: '', on: '2024-02-01', at: null, hash: null },
};

/** What a motion becomes by some commands, each of which must be allowed. */
export const played = (...commands: readonly MotionCommand[]): Motion =>
  commands.reduce((motion, command) => {
    const events = decider.decide(motion, command);
    if (isRefusal(events)) throw new Error(`${command.type}: ${events.refused}`);
    return (events as readonly MotionEvent[]).reduce(decider.evolve, motion);
  }, decider.initial);
