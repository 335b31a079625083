import { type Method, needsBallots } from '@klubba/domain/counting';
import type { ElectionPart } from '@klubba/domain/election';
import { setPdf, template } from '../../documents/typst.ts';
import {
  type ElectionPaper,
  framed,
  marksIn,
  methodOf,
  type Round,
  roundOf,
  type Telling,
  tellingOf,
} from './paper.ts';

const source = template('election-paper', 'ballot-paper');

type Asked = ElectionPaper & { readonly part: ElectionPart; readonly round: number };

/**
 * A page of ballot papers of one round, to be printed as often as it takes and cut apart: as many to a page as have room. They
 * are all alike, so nothing tells whose is whose. Nothing where there is no such round.
 */
export const ballotPaperPdf = async (asked: Asked): Promise<Buffer | undefined> => {
  const round = roundOf(asked.view, asked.part, asked.round);
  if (!round) return;
  const telling = tellingOf(asked);
  const { say, words } = telling;
  const method = methodOf(asked.view, asked.part);
  return setPdf(
    source,
    {
      ...framed(asked, telling, say.ballotPaper),
      about: [say.part(asked.part), telling.round(round)].filter(Boolean).join(' · '),
      code: { label: say.code, text: round.code },
      ...markingOf(asked, round, method, telling),
      yes: say.yes,
      no: say.no,
      example: asked.association.example ? words.example : '',
      candidates: round.candidateIds.map((candidateId) => ({
        name: telling.name(candidateId),
        home: telling.home(candidateId),
        withdrawn: telling.candidate(candidateId)?.withdrawn ? say.withdrawn : '',
      })),
    },
    asked.on,
  );
};

/** How the paper is filled in. */
const markingOf = ({ view }: Asked, round: Round, method: Method, { say }: Telling) => {
  if (method === 'approval-each') return { marking: 'yes-and-no', how: say.yesAndNo, tooMany: '' };
  if (needsBallots(method)) return { marking: 'rank', how: say.rank, tooMany: '' };
  const marks = marksIn(view, round);
  const tooMany = marks < round.candidateIds.length ? say.tooMany(marks) : '';
  return { marking: 'mark', how: say.most(marks), tooMany };
};
