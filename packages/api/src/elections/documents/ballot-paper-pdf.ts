import { type ElectionPart, marksOn } from '@klubba/domain/election';
import { setPdf, template } from '../../documents/typst.ts';
import {
  type ElectionPaper,
  formOf,
  framed,
  type Round,
  roundOf,
  type Telling,
  tellingOf,
} from './paper.ts';

const source = template('election-paper', 'ballot-paper');

type Asked = ElectionPaper & { readonly part: ElectionPart; readonly round: number };

/**
 * A page of ballot papers of one round, to be printed as often as it takes and cut apart: as many to a page as have room. They
 * are all alike, so nothing tells whose is whose. Where both parts of the election stand on one paper, both are on it. Nothing where
 * there is no such round.
 */
export const ballotPaperPdf = async (asked: Asked): Promise<Buffer | undefined> => {
  const round = roundOf(asked.view, asked.part, asked.round);
  if (!round) return;
  const telling = tellingOf(asked);
  const { say, words } = telling;
  const other = asked.view.rounds.find(
    ({ code, part }) => code === round.code && part !== round.part,
  );
  const rounds = [round, ...(other ? [other] : [])].toSorted(byPart);
  return setPdf(
    source,
    {
      ...framed(asked, telling, say.ballotPaper),
      about: [other ? '' : say.part(round.part), telling.round(round)].filter(Boolean).join(' · '),
      code: { label: say.code, text: round.code },
      yes: say.yes,
      no: say.no,
      example: asked.association.example ? words.example : '',
      parts: rounds.map((one) => ({
        heading: other ? say.part(one.part) : '',
        ...markingOf(asked, one, telling),
        candidates: candidatesOn(one, telling),
      })),
    },
    asked.on,
  );
};

const byPart = (a: Round, b: Round) => (a.part < b.part ? -1 : 1);

const candidatesOn = ({ candidateIds }: Round, { name, home, candidate, say }: Telling) =>
  candidateIds.map((candidateId) => ({
    name: name(candidateId),
    home: home(candidateId),
    withdrawn: candidate(candidateId)?.withdrawn ? say.withdrawn : '',
  }));

/** How a part of the paper is filled in. */
const markingOf = ({ view }: Asked, round: Round, { say }: Telling) => {
  const form = formOf(view, round.part);
  const noneOfThese = form === 'noneOfThese' ? say.noneOfThese : '';
  switch (form) {
    case 'yesAndNo':
      return { marking: 'yes-and-no', how: say.yesAndNo, tooMany: '', noneOfThese };
    case 'ranks':
      return { marking: 'rank', how: say.rank, tooMany: '', noneOfThese };
    case 'noneOfThese':
      return { marking: 'mark', how: say.anyOrNone, tooMany: say.notBoth, noneOfThese };
    case 'marks': {
      const marks = marksOn(view, round, form) ?? round.candidateIds.length;
      const tooMany = marks < round.candidateIds.length ? say.tooMany(marks) : '';
      return { marking: 'mark', how: say.most(marks), tooMany, noneOfThese };
    }
  }
};
