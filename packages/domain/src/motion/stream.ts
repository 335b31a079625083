import { motionEvents } from './events.ts';
import { motion } from './motion.ts';

/** One stream per motion; its id is the motion's. */
export const motions = { kind: 'motion', decider: motion, catalogue: motionEvents };
