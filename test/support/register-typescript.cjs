// For children of tests: `node -r test/support/register-typescript.cjs file.ts` runs the source as jest does, without a build.
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file).code, file);
