import type { ItemElectionWords } from './item-elections-sv.ts';

const votes = (n: number) => `${n} ${n === 1 ? 'vote' : 'votes'}`;

export const itemElectionsEn: ItemElectionWords = {
  corrected: 'Correction: the election was first recorded like this.',
  nominated: (names) => `Nominated: ${names}.`,
  nominatedBy: (name, by) => `${name} (proposed by ${by})`,
  stoodDown: (name) => `${name} declined.`,
  asProposed: (by) => `As proposed by ${by}.`,
  round: ({ secret, nth, votes: all, blank, invalid, register }) => {
    const how = secret ? 'Secret ballot' : 'Open ballot';
    const which = nth === null ? how : `${how}, round ${nth}`;
    const each = all.map((vote) =>
      vote.against === null
        ? `${vote.name} ${votes(vote.for)}`
        : `${vote.name} ${vote.for} yes and ${vote.against} no`,
    );
    const aside = [
      ...(blank === null ? [] : [`${blank} blank`]),
      ...(invalid === null ? [] : [`${invalid} invalid`]),
    ];
    return [
      `${which}: ${each.join(', ')}`,
      ...(aside.length > 0 ? [aside.join(', ')] : []),
      ...(register === null ? [] : [`${register} entitled to vote`]),
    ]
      .join('; ')
      .concat('.');
  },
  lot: (names, method, witnesses, drawn) =>
    `A tie between ${names} was decided by lot (${method})${witnesses ? `, witnessed by ${witnesses}` : ''}: it fell to ${drawn}.`,
  chairStayed: (name) => `The meeting let ${name} lead the election.`,
  putOff: 'The election was put off to a later meeting.',
};
