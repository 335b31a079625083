import { z } from 'zod';

export const MotionsParams = z.object({ organisationId: z.uuid() });
export const MotionParams = MotionsParams.extend({ motionId: z.uuid() });
