import { packRuntime } from './archive';
import { buildBundle, builtBundlePath } from './bundle';
import { buildVerdict } from './verdict';

/** The last step of `npm run build`. */
void buildBundle(builtBundlePath)
  .then(({ sha256 }) => console.log(`workflow bundle ${sha256.slice(0, 12)}`))
  .then(() => buildVerdict(builtBundlePath))
  .then(() => packRuntime());
