const { numbersOf, unproven } = require('../support/promise-reporter.cjs') as {
  numbersOf(title: string): number[];
  unproven(
    promises: { number: number; status: string }[],
    results: { testResults: { title: string; status: string }[] }[],
  ): number[];
};

describe('a test proves the promises that its title begins with', () => {
  test.each([
    ['[54] prospects count from the first contact', [54]],
    ['[33][34] a closed ad is hidden', [33, 34]],
    ['prospects [54] count', []],
    ['[54]prospects', []],
    ['[x] nothing', []],
  ])('%s', (title, expected) => {
    expect(numbersOf(title)).toEqual(expected);
  });

  test('only a passed test proves, and only kept promises need proof', () => {
    const promises = [
      { number: 1, status: 'kept' },
      { number: 2, status: 'kept' },
      { number: 3, status: 'kept' },
      { number: 4, status: 'open' },
    ];
    const results = [
      {
        testResults: [
          { title: '[1] holds', status: 'passed' },
          { title: '[2] holds', status: 'failed' },
        ],
      },
      { testResults: [{ title: '[3] holds', status: 'pending' }] },
    ];
    expect(unproven(promises, results)).toEqual([2, 3]);
  });
});
