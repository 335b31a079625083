import { setPdf } from '../../documents/typst.ts';
import { type CongressPaper, column, framed, row, source, tellingOf } from './congress-paper.ts';

/** What the congress decided and what the association did: its motions, each decision that concerns it, the delegates' report, the study evenings. */
export const reportPdf = (paper: CongressPaper): Promise<Buffer> => {
  const { say } = tellingOf(paper);
  const sections = [
    motionsPart(paper),
    ...anchoringParts(paper),
    ...reportParts(paper),
    ...eveningsPart(paper),
  ];
  return setPdf(source, framed(paper, { heading: say.report, sections }), paper.on);
};

const motionsPart = (paper: CongressPaper) => {
  const { say, text } = tellingOf(paper);
  const known = new Map(paper.view.motions.map((one) => [one.motionId, one]));
  const rows = paper.motions.flatMap(({ motionId, summary, isConfirmed }) => {
    const motion = known.get(motionId);
    if (!motion) return [];
    const outcome = summary ? say.summary(summary) : say.undecided;
    const doubt = summary && !isConfirmed ? ` (${say.unconfirmed})` : '';
    return [[motion.number ?? '', text(motion.title), outcome + doubt]];
  });
  return {
    heading: say.ourMotions,
    lead: rows.length > 0 ? [] : [say.noMotions],
    columns: [column(say.number, 16), column(say.motion), column(say.outcome, 44)],
    rows,
  };
};

const anchoringParts = (paper: CongressPaper) => {
  const { say, text, day, owner, meeting } = tellingOf(paper);
  const { anchorings, motions } = paper.view;
  if (anchorings.length === 0) return [{ heading: say.decided, lead: [say.nothingAnchored] }];
  return anchorings.map((one) => {
    const motion = motions.find(({ motionId }) => motionId === one.motionId);
    const { reported } = one;
    const discussed = one.discussed.map((told) =>
      [meeting(told.meetingId) || day(told.on), text(told.note)].filter(Boolean).join(': '),
    );
    return {
      heading: text(one.title),
      facts: [
        ...row(say.decided, text(one.decision)),
        ...row(
          say.motion,
          motion ? text([motion.number, motion.title].filter(Boolean).join(' ')) : '',
        ),
        ...row(say.material, text(one.material)),
        ...row(say.responsible, owner(one.owner)),
        ...row(say.meeting, meeting(one.meetingId)),
        ...row(say.discussed, discussed.join('\n')),
        ...row(say.due, reported ? '' : day(one.dueOn)),
        ...row(
          say.changed,
          reported ? `${text(reported.changed)} (${day(reported.on)})` : say.notReported,
        ),
      ],
    };
  });
};

const reportParts = (paper: CongressPaper) => {
  const { say, text, day, meeting } = tellingOf(paper);
  return paper.view.reports.map((one) => ({
    heading: say.delegates,
    lead: [meeting(one.meetingId) || day(one.on), ...text(one.text).split(/\n{2,}/)].filter(
      Boolean,
    ),
  }));
};

const eveningsPart = (paper: CongressPaper) => {
  const { say, text, day, body } = tellingOf(paper);
  const { evenings } = paper.view;
  if (evenings.length === 0) return [];
  const rows = evenings.map(({ bodyId, chapter, on, material, came, about }) => {
    const count = came !== null && about ? say.about(came) : String(came ?? '');
    const whose = [bodyId ? body(bodyId) : '', text(chapter)].filter(Boolean).join(', ');
    return [day(on), whose, text(material), count];
  });
  const columns = [
    ...[column(say.evening, 34), column(say.chapter, 40), column(say.material)],
    column(say.came, 22),
  ];
  return [{ heading: say.evenings, columns, rows }];
};
