// Events that hold secrets are refused with a pull request's files in the workspace.
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { parseEventContext } from '../../src/github/context.ts';
import { refuseUnsafeEvent } from '../../src/github/unsafeEvent.ts';
import type { WorkspaceHead } from '../../src/github/workspaceHead.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const MERGE = 'c'.repeat(40);
const DEFAULT = 'd'.repeat(40);

const payloads = {
  pull_request: {
    pull_request: {
      number: 26,
      head: { sha: HEAD, repo: { full_name: 'mallory/gate' } },
      base: { sha: BASE, repo: { full_name: 'octo/gate' } },
      merge_commit_sha: MERGE,
    },
  },
  workflow_run: { workflow_run: { event: 'pull_request', head_sha: HEAD } },
  issue_comment: { issue: { number: 26, pull_request: {} } },
  push: {},
};
const contextOf = (eventName: string, payload: object) =>
  parseEventContext(
    { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: eventName, GITHUB_REPOSITORY: 'octo/gate', GITHUB_SHA: DEFAULT },
    JSON.stringify(payload),
  );
const at = (sha: string): WorkspaceHead => ({ kind: 'commit', sha });
const target = contextOf('pull_request_target', payloads.pull_request);

describe('refused', () => {
  test.each([
    ['the head', at(HEAD), /the pull request's head/u],
    ['the merge', at(MERGE), /the pull request's merge/u],
    ['a later commit of the head', at('e'.repeat(40)), /not the base/u],
    ['a checkout of unknown state', { kind: 'unreadable', reason: 'x' } as const, /cannot be told/u],
  ])('pull_request_target with %s', (_name, head, message) => {
    const act = () => {
      refuseUnsafeEvent(target, head);
    };
    expect(act).toThrow(UserError);
    expect(act).toThrow(message);
    expect(act).toThrow(/docs\/security\.md/u);
    expect(act).toThrow(expect.objectContaining({ code: 'refused-event' }));
  });

  test.each(['workflow_run', 'issue_comment'] as const)('%s on behalf of a pull request, with its head', (name) => {
    expect(() => {
      refuseUnsafeEvent(contextOf(name, payloads[name]), at(HEAD));
    }).toThrow(/Refused to run/u);
  });
});

describe('allowed', () => {
  test.each([
    ['pull_request_target with the base', target, at(BASE)],
    ['pull_request_target with GITHUB_SHA', target, at(DEFAULT)],
    ['pull_request_target with no checkout', target, { kind: 'none' } as const],
    ['workflow_run with the default branch', contextOf('workflow_run', payloads.workflow_run), at(DEFAULT)],
    ['pull_request, which holds no secrets', contextOf('pull_request', payloads.pull_request), at(HEAD)],
    ['a push', contextOf('push', payloads.push), at(HEAD)],
    ['no event', { kind: 'none' } as const, at(HEAD)],
  ])('%s', (_name, context, head) => {
    expect(() => {
      refuseUnsafeEvent(context, head);
    }).not.toThrow();
  });
});
