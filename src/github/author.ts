// Under which login this token writes comments. Half of knowing our own comments; the marker is the other half.
import { z } from 'zod';
import { ApiError } from './apiError.ts';
import type { GitHub } from './client.ts';

/** The login of the workflow's own GITHUB_TOKEN. */
export const ACTIONS_LOGIN = 'github-actions[bot]';

const userSchema = z.object({ login: z.string().min(1) });
const viewerSchema = z.object({ viewer: userSchema });

/** The token's login. An app's token, GITHUB_TOKEN among them, may not ask GET /user; GraphQL tells it. */
export async function readOwnLogin(github: GitHub): Promise<string> {
  try {
    return (await github.request('GET /user', {}, userSchema)).login;
  } catch (error) {
    // A passing fault must not be taken for "an app": the wrong login finds no comment and posts a second one.
    if (!isRefusal(error)) throw error;
  }
  try {
    return (await github.graphql('query { viewer { login } }', viewerSchema)).viewer.login;
  } catch (error) {
    if (error instanceof ApiError && error.passing !== null) throw error;
    return ACTIONS_LOGIN;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.passing === null && (error.status === 403 || error.status === 404);
}
