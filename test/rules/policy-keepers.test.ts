import { breakLineExists, keeperExists } from '../../src/policy/keepers';
import type { ProjectFiles } from '../../src/policy/keepers';

describe('what keeps a promise', () => {
  const project: Record<string, string> = {
    'workflows/index.ts': "export { publishAd } from './publish-ad';",
    'workflows/publish-ad.ts': '',
    'workflows/secret.ts': '',
    'activities/ads.ts': 'async function expireAd() {}',
    'src/web/privacy.ts': "app.get('/privacy', show);",
    'src/rules/ad.ts': '  refuse();\n  accept();\n  accept();\n',
  };
  const files: ProjectFiles = {
    read: (path) => project[path],
    list: (folder) => Object.keys(project).filter((path) => path.startsWith(folder)),
  };

  test.each([
    ['workflow:publish-ad', true],
    ['workflow:secret', false],
    ['workflow:gone', false],
    ['step:ads.expireAd', true],
    ['step:ads.expire', false],
    ['step:gone.expireAd', false],
    ['page:/privacy', true],
    ['page:/priv', false],
    ['src/rules/ad.ts', true],
    ['src/rules/gone.ts', false],
  ])('%s: %s', (keeper, expected) => {
    expect(keeperExists(keeper, files)).toBe(expected);
  });

  test.each([
    ['refuse();', true],
    ['accept();', false],
    ['gone();', false],
  ])('the line %s can be broken: %s', (line, expected) => {
    expect(breakLineExists({ file: 'src/rules/ad.ts', line }, files)).toBe(expected);
  });
});
