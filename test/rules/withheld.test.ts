import fc from 'fast-check';
import { detectSensitive } from '../../src/rules/detector/detect';
import { sift } from '../../src/rules/withheld';

const free = ['summary', 'skills'];

describe('what people write in their own words', () => {
  it('[15] goes into the profile but for the sentence that is sensitive', () => {
    const fields = {
      summary: 'Ik kook graag. Ik ben zwanger van een tweeling. Ik werk ook in het weekend.',
      skills: ['koken'],
    };
    expect(sift(fields, free)).toEqual({
      kept: { summary: 'Ik kook graag. Ik werk ook in het weekend.', skills: ['koken'] },
      withheld: [{ field: 'summary', text: 'Ik ben zwanger van een tweeling.', codes: ['pregnancy'] }],
      masked: 0,
    });
  });

  it('[15] loses a register number before anything is kept, also apart', () => {
    const sifted = sift({ summary: 'Mijn nummer is 85.07.30-033.28 en ik ben zwanger.', skills: [] }, free);
    expect(sifted.masked).toBe(1);
    expect(JSON.stringify(sifted)).not.toMatch(/033/);
    expect(sifted.withheld).toHaveLength(1);
  });

  it('keeps an item of a list apart as a whole, and other fields as they are', () => {
    const fields = { summary: null, skills: ['lassen', 'Ik ben diabetespatiënt'], postcode: 'Ik ben zwanger' };
    const { kept, withheld } = sift(fields, free);
    expect(kept).toEqual({ summary: null, skills: ['lassen'], postcode: 'Ik ben zwanger' });
    expect(withheld.map(({ field }) => field)).toEqual(['skills']);
  });

  it('[15] nothing that is kept is sensitive, and nothing that was written is lost', () => {
    const part = fc.constantFrom(
      'Ik kook graag.',
      'Ik ben zwanger.',
      'Ik ben lid van de vakbond ABVV;',
      'J’ai un cancer!',
      'Ik zoek werk in Gent\n',
      'Mijn rekening is BE68 5390 0754 7034.',
      'I am a single mother of three.',
      ' ',
    );
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (summary) => {
        const { kept, withheld } = sift({ summary }, ['summary']);
        expect(detectSensitive(kept.summary)).toEqual([]);
        const words = (given: string) => given.split(/\s+/).filter(Boolean).sort();
        expect(words([kept.summary, ...withheld.map((passage) => passage.text)].join(' '))).toEqual(words(summary));
      }),
      { numRuns: 300, seed: 15 },
    );
  });
});
