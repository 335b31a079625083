import { MotionParams } from '../contract.ts';
import { EnterReservationBody } from '../life.contract.ts';
import { motionCommand } from '../motion-command.ts';

export const enterMotionReservation = motionCommand({
  operationId: 'enterMotionReservation',
  summary:
    'Enter a numbered reservation, on the answer or on the proposal that the motion would change',
  may: ['write', 'arrange'],
  url: '/motions/:motionId/reservations',
  params: MotionParams,
  body: EnterReservationBody,
  status: 201,
  work: ({ motion, body, newId, decide }) => {
    const known = motion.reservations.find(({ number }) => number === body.number);
    const reservationId = known?.reservationId ?? newId('reservation');
    return decide({ type: 'EnterReservation', reservationId, ...body });
  },
});
