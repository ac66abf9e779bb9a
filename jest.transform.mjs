// Jest's only transform: Node's own type stripping, so tests run the sources as `node src/index.ts` would.
import { stripTypeScriptTypes } from 'node:module';

export default {
  process: (source, path) => ({ code: stripTypeScriptTypes(source, { mode: 'strip', sourceUrl: path }) }),
};
