// Where the lines of the Action go: the runner's commands inside a workflow, plain streams outside of one.
import type { LogSink } from './logVoice.ts';

/** `secrets` are masked before anything else is printed. */
export async function actionSink(
  env: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[],
  streams: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Promise<LogSink> {
  const line = (text: string): void => {
    streams.out(`${text}\n`);
  };
  if (env['GITHUB_ACTIONS'] !== 'true') {
    return {
      line,
      warning: (text) => {
        streams.err(`warning: ${text}\n`);
      },
      error: (text) => {
        streams.err(`error: ${text}\n`);
      },
    };
  }
  const core = await import('@actions/core');
  for (const secret of secrets) core.setSecret(secret);
  return { line, warning: core.warning, error: core.error };
}
