import { type AgendaItem, meeting as decider, type Meeting } from '@klubba/domain';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { noticePdf } from './notice-pdf.ts';

const item = (itemId: string, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{
    itemId,
    title,
    parentId: null,
    kind: 'matter',
    matter: 'general',
    background: '',
    notes: [],
  },
  ...{ number: null, expectedAt: null, presenter: '' },
  ...{ status: 'scheduled', paragraph: null, takenUpAt: null, proceedings: [] },
  ...more,
});

const meeting: Meeting = {
  ...decider.initial,
  ...{ kind: 'memberMeeting', phase: 'draft', title: 'Medlemsmöte', place: 'Lokalen # 2' },
  ...{ startsOn: '2024-02-14', startsAt: '18:30', timeZone: 'Europe/Stockholm' },
  items: [
    item('opening', 'Mötets öppnande', { kind: 'opening' }),
    item('motions', 'Motioner'),
    item('lockers', 'Uthyrning av skåp', {
      ...{ number: '4.11', expectedAt: '19:15', presenter: 'Eva från kommunen' },
      parentId: 'motions',
      background: 'Skåpen står tomma.\nDet borde de inte göra.',
    }),
  ],
  proposals: [
    {
      ...{ proposalId: 'p', itemId: 'lockers', kind: 'main', targetId: null, withdrawn: false },
      by: { kind: 'person', id: 'dag' },
      clauses: [
        {
          ...{ clauseId: 'c', text: 'hyra ut skåpen', originalText: null, decision: null },
          ...{ divisionDemanded: false, status: 'undecided' },
        },
      ],
    },
  ],
};

const notice = (changed: Partial<Meeting> = {}) =>
  noticePdf({
    meeting: { ...meeting, ...changed },
    association: { name: 'Föreningen Örat', example: false },
    names: (id) => (id === 'dag' ? 'Dag Ek' : undefined),
    bodyNames: () => undefined,
    deadline: '2024-01-31',
    isDeadlineConfirmed: true,
    language: 'sv',
    papers: [],
  });

const textOf = async (bytes: Buffer) => {
  const opened = await getDocumentProxy(new Uint8Array(bytes));
  return (await extractText(opened, { mergePages: true })).text.replace(/\s+/g, ' ');
};

describe('the notice as PDF', () => {
  test('says when, where, what and what is proposed', async () => {
    const text = await textOf(await notice());
    for (const said of [
      'Föreningen Örat',
      'Kallelse till medlemsmöte',
      'onsdag 14 februari 2024, kl. 18.30',
      'Lokalen # 2',
      '1 Mötets öppnande',
      '4.11 Uthyrning av skåp',
      'kl. 19.15 · Eva från kommunen',
      'Skåpen står tomma. Det borde de inte göra.',
      'Förslag från Dag Ek',
      'att hyra ut skåpen',
    ])
      expect(text).toContain(said);
  });

  test('names the meeting only where its title says more than its kind', async () => {
    expect(await textOf(await notice())).not.toContain('Medlemsmöte');
    expect(await textOf(await notice({ title: 'Medlemsmöte om skåpen' }))).toContain(
      'Medlemsmöte om skåpen',
    );
  });

  test('prints what turns the order of letters by its number, and goes on', async () => {
    const turned = await textOf(await notice({ title: 'Möte \u202e\u0e33\u0300\u2069 001 kr' }));
    expect(turned).toContain('[U+202E]');
    expect(turned).toContain('[U+2069] 001 kr');
    expect(turned).toContain('1 Mötets öppnande');
  });

  test('is a preview until it is issued, and says how it was afterwards', async () => {
    expect(await textOf(await notice())).toContain(
      'Förhandsvisning: kallelsen är inte utfärdad. Enligt stadgarna ska kallelsen gå ut senast 31 januari 2024.',
    );
    const issued = await notice({
      notice: {
        ...{ on: '2024-01-29', at: '2024-01-29T12:00:00.000Z', deadline: '2024-01-31' },
        ...{ noticeDays: 14, channels: ['email'], recipients: [], deviation: null },
        itemIds: ['opening'],
      },
    });
    const text = await textOf(issued);
    expect(text).toContain('Kallelsen utfärdades 29 januari 2024.');
    expect(text).not.toContain('e-post');
    expect(text).not.toContain('Förhandsvisning');
    expect(text).not.toContain('Motioner');
  });
});
