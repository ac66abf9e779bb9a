// GitHub's REST API over real HTTP, for the paths that src/github uses: an in-memory world that a test fills and
// looks at. It checks what it is sent as GitHub does, and an unknown path or a bad body is recorded in `complaints`
// (and answered 501 / 422), so that a test fails loudly. Holds no logic of the gate.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Ajv, type ValidateFunction } from 'ajv';

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

export interface FakePull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly headSha: string;
  readonly headBranch: string;
  /** null: the fork was deleted. */
  readonly headRepository: string | null;
  readonly baseSha: string;
  /** Whether `commits/{sha}/pulls` knows it; forks' commits are not always listed there. */
  readonly listedByCommit?: boolean;
}

export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly expired?: boolean;
  readonly createdAt: string;
  readonly branch?: string;
  readonly headRepositoryId?: number;
  readonly digest?: string | null;
  /** Where `…/zip` redirects to. */
  readonly zipUrl?: string;
}

export interface FakeRun {
  readonly id: number;
  readonly event: string;
  readonly conclusion: string | null;
  readonly branch?: string;
  readonly headRepositoryId?: number;
}

/** What a test may change at any time. */
export interface World {
  repository: string;
  repositoryId: number;
  defaultBranch: string;
  /** Who the token is. GET /user answers 403 to an app, GITHUB_TOKEN among them. */
  login: string;
  tokenIsApp: boolean;
  comments: FakeComment[];
  pulls: FakePull[];
  /** commit -> path -> text. */
  files: Map<string, Map<string, string | Uint8Array>>;
  /** `base...head` -> merge base. */
  mergeBases: Map<string, string>;
  checkRuns: Record<string, unknown>[];
  statuses: Record<string, unknown>[];
  artifacts: FakeArtifact[];
  runs: FakeRun[];
}

/** Answers instead of the world. `times` is how often; for ever when left out. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Record<string, string>;
  /** Sent as it is, instead of GitHub's `{message}`. */
  readonly body?: string;
  times?: number;
  /** The world does what was asked all the same: only its reply is lost. */
  readonly replyLost?: boolean;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly userAgent: string | undefined;
  readonly body: unknown;
}

export interface GitHubServer {
  readonly url: string;
  readonly world: World;
  readonly faults: Fault[];
  readonly requests: RecordedRequest[];
  /** Unknown paths and bodies that GitHub would refuse. A test that expects none asserts that it is empty. */
  readonly complaints: string[];
  /** Runs once, after the next comment was posted for and before it is made: another job's turn. */
  beforeNextCreate(turn: () => void): void;
  addComment(comment: Omit<FakeComment, 'id'>): FakeComment;
  close(): Promise<void>;
}

const text = { type: 'string' } as const;
const object = (properties: Record<string, object>, required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const COMMIT = { type: 'string', pattern: '^[0-9a-f]{40}$' };
// As in GitHub's OpenAPI description, for the properties in use; limits as its error messages state them.
const BODIES = {
  comment: object({ body: { type: 'string', minLength: 1, maxLength: 65_536 } }, ['body']),
  graphql: object({ query: text }, ['query']),
  checkRun: object(
    {
      name: text,
      head_sha: COMMIT,
      status: { enum: ['queued', 'in_progress', 'completed'] },
      conclusion: { enum: ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'] },
      details_url: { type: 'string', pattern: '^https?://' },
      output: object(
        {
          title: text,
          summary: { type: 'string', maxLength: 65_535 },
          text: { type: 'string', maxLength: 65_535 },
        },
        ['title', 'summary'],
      ),
    },
    // GitHub itself asks for `conclusion` once the status is `completed`.
    ['name', 'head_sha', 'status', 'conclusion'],
  ),
  status: object(
    {
      state: { enum: ['error', 'failure', 'pending', 'success'] },
      context: text,
      description: { type: 'string', maxLength: 140 },
      target_url: { type: 'string', pattern: '^https?://' },
    },
    ['state'],
  ),
} as const;

interface Call {
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  /** The path's variable parts, decoded. */
  readonly parts: readonly string[];
  readonly accept: string;
}

interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Record<string, string>;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly body?: keyof typeof BODIES;
  readonly answer: (call: Call) => Answer;
}

/** Starts the server on a free port. `world` overrides parts of an empty repository `octo/gate`. */
export async function startGitHubServer(overrides: Partial<World> = {}): Promise<GitHubServer> {
  const world: World = {
    repository: 'octo/gate',
    repositoryId: 77,
    defaultBranch: 'main',
    login: 'github-actions[bot]',
    tokenIsApp: true,
    comments: [],
    pulls: [],
    files: new Map(),
    mergeBases: new Map(),
    checkRuns: [],
    statuses: [],
    artifacts: [],
    runs: [],
    ...overrides,
  };
  const faults: Fault[] = [];
  const requests: RecordedRequest[] = [];
  const complaints: string[] = [];
  const ajv = new Ajv({ strict: true, allErrors: true });
  const validators = new Map<string, ValidateFunction>(
    Object.entries(BODIES).map(([name, schema]) => [name, ajv.compile(schema)]),
  );
  let turnOfAnotherJob: (() => void) | undefined;
  let nextId = 1_000;

  const addComment: GitHubServer['addComment'] = (comment) => {
    nextId += 1;
    const added = { ...comment, id: nextId };
    world.comments.push(added);
    return added;
  };
  const commentJson = ({ id, issue, login, body }: FakeComment) => ({
    id,
    body,
    html_url: `https://github.com/${world.repository}/pull/${issue}#issuecomment-${id}`,
    user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    created_at: '2026-11-21T00:00:00Z',
  });
  const pullJson = (pull: FakePull) => ({
    number: pull.number,
    state: pull.state,
    head: {
      sha: pull.headSha,
      ref: pull.headBranch,
      repo: pull.headRepository === null ? null : { full_name: pull.headRepository },
    },
    base: { sha: pull.baseSha, ref: world.defaultBranch, repo: { full_name: world.repository } },
    merge_commit_sha: null,
  });
  const commentOf = (id: string | undefined) => world.comments.find((comment) => String(comment.id) === id);
  const mayWrite = (comment: FakeComment) => comment.login === world.login;

  const repo = `^/repos/${world.repository}`;
  const routes: Route[] = [
    {
      method: 'GET',
      path: /^\/user$/u,
      answer: () => (world.tokenIsApp ? refusal(403, INTEGRATION) : ok({ login: world.login })),
    },
    {
      method: 'POST',
      path: /^\/graphql$/u,
      body: 'graphql',
      answer: () => ok({ data: { viewer: { login: world.login } } }),
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}$`, 'u'),
      answer: () => ok({ id: world.repositoryId, full_name: world.repository, default_branch: world.defaultBranch }),
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/issues/(\\d+)/comments$`, 'u'),
      answer: ({ parts: [issue] }) => ok(world.comments.filter((c) => String(c.issue) === issue).map(commentJson)),
    },
    {
      method: 'POST',
      path: new RegExp(`${repo}/issues/(\\d+)/comments$`, 'u'),
      body: 'comment',
      answer: ({ parts: [issue], body }) => {
        const turn = turnOfAnotherJob;
        turnOfAnotherJob = undefined;
        turn?.();
        const added = addComment({ issue: Number(issue), login: world.login, body: String(body['body']) });
        return { status: 201, json: commentJson(added) };
      },
    },
    {
      method: 'PATCH',
      path: new RegExp(`${repo}/issues/comments/(\\d+)$`, 'u'),
      body: 'comment',
      answer: ({ parts: [id], body }) => {
        const comment = commentOf(id);
        if (!comment) return refusal(404, 'Not Found');
        // GitHub lets a token with write access edit anybody's comment. Here that is a bug of ours.
        if (!mayWrite(comment)) complaints.push(`edited the comment of ${comment.login}`);
        comment.body = String(body['body']);
        return ok(commentJson(comment));
      },
    },
    {
      method: 'DELETE',
      path: new RegExp(`${repo}/issues/comments/(\\d+)$`, 'u'),
      answer: ({ parts: [id] }) => {
        const comment = commentOf(id);
        if (!comment) return refusal(404, 'Not Found');
        if (!mayWrite(comment)) complaints.push(`deleted the comment of ${comment.login}`);
        world.comments = world.comments.filter((other) => other !== comment);
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/contents/(.+)$`, 'u'),
      answer: ({ parts: [path = ''], query, accept }) => {
        const tree = world.files.get(query.get('ref') ?? '');
        if (!tree) return refusal(404, `No commit found for the ref ${query.get('ref') ?? ''}`);
        if ([...tree.keys()].some((file) => file.startsWith(`${path}/`))) return ok([{ type: 'file', path }]);
        const file = tree.get(path);
        if (file === undefined) return refusal(404, 'Not Found');
        const bytes = typeof file === 'string' ? Buffer.from(file) : file;
        if (!accept.includes('raw')) {
          return ok({ type: 'file', encoding: 'base64', content: Buffer.from(bytes).toString('base64') });
        }
        return { status: 200, bytes, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
      },
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/git/commits/([0-9a-f]+)$`, 'u'),
      answer: ({ parts: [sha = ''] }) => (world.files.has(sha) ? ok({ sha }) : refusal(404, 'Not Found')),
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/compare/([0-9a-f]+\\.\\.\\.[0-9a-f]+)$`, 'u'),
      answer: ({ parts: [range = ''] }) => {
        const sha = world.mergeBases.get(range);
        return sha === undefined ? refusal(404, 'Not Found') : ok({ merge_base_commit: { sha } });
      },
    },
    {
      method: 'POST',
      path: new RegExp(`${repo}/check-runs$`, 'u'),
      body: 'checkRun',
      answer: ({ body }) => {
        world.checkRuns.push(body);
        const id = world.checkRuns.length;
        return { status: 201, json: { id, html_url: `https://github.com/${world.repository}/runs/${id}` } };
      },
    },
    {
      method: 'POST',
      path: new RegExp(`${repo}/statuses/([0-9a-f]{40})$`, 'u'),
      body: 'status',
      answer: ({ parts: [sha], body }) => {
        world.statuses.push({ sha, ...body });
        return { status: 201, json: { id: world.statuses.length } };
      },
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/pulls/(\\d+)$`, 'u'),
      answer: ({ parts: [number] }) => {
        const pull = world.pulls.find((one) => String(one.number) === number);
        return pull ? ok(pullJson(pull)) : refusal(404, 'Not Found');
      },
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/pulls$`, 'u'),
      answer: ({ query }) => {
        const head = query.get('head');
        const state = query.get('state') ?? 'open';
        const matches = world.pulls.filter(
          (pull) =>
            (state === 'all' || pull.state === state) &&
            (head === null || `${pull.headRepository?.split('/')[0] ?? ''}:${pull.headBranch}` === head),
        );
        return ok(matches.map(pullJson));
      },
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/commits/([0-9a-f]+)/pulls$`, 'u'),
      answer: ({ parts: [sha = ''] }) => {
        const known = world.pulls.filter((pull) => pull.headSha === sha);
        if (known.length === 0) return refusal(422, `No commit found for SHA: ${sha}`);
        return ok(known.filter((pull) => pull.listedByCommit !== false).map(pullJson));
      },
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/actions/artifacts$`, 'u'),
      answer: ({ query }) => {
        const name = query.get('name');
        return ok(world.artifacts.filter((one) => name === null || one.name === name).map(artifactJson));
      },
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/actions/runs/(\\d+)/artifacts$`, 'u'),
      answer: ({ parts: [id] }) => ok(world.artifacts.filter(({ runId }) => String(runId) === id).map(artifactJson)),
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/actions/artifacts/(\\d+)/zip$`, 'u'),
      answer: ({ parts: [id] }) => {
        const location = world.artifacts.find((one) => String(one.id) === id)?.zipUrl;
        return location === undefined ? refusal(410, 'Gone') : { status: 302, headers: { location } };
      },
    },
    {
      method: 'GET',
      path: new RegExp(`${repo}/actions/runs/(\\d+)$`, 'u'),
      answer: ({ parts: [id] }) => {
        const run = world.runs.find((one) => String(one.id) === id);
        if (!run) return refusal(404, 'Not Found');
        const { event, conclusion, branch = world.defaultBranch, headRepositoryId = world.repositoryId } = run;
        return ok({ id: run.id, event, conclusion, head_branch: branch, head_repository: { id: headRepositoryId } });
      },
    },
  ];
  const artifactJson = (one: FakeArtifact) => ({
    id: one.id,
    name: one.name,
    expired: one.expired ?? false,
    created_at: one.createdAt,
    ...(one.digest === undefined ? {} : { digest: one.digest }),
    workflow_run: {
      id: one.runId,
      repository_id: world.repositoryId,
      head_repository_id: one.headRepositoryId ?? world.repositoryId,
      head_branch: one.branch ?? world.defaultBranch,
      head_sha: 'd'.repeat(40),
    },
  });

  const answerTo = (method: string, url: URL, accept: string, body: unknown): Answer => {
    const fault = faults.find(
      (one) => one.method === method && one.path.test(decodeURIComponent(url.pathname)) && one.times !== 0,
    );
    if (fault) {
      if (fault.times !== undefined) fault.times -= 1;
      if (fault.replyLost) answerOfWorld(method, url, accept, body);
      const { status, headers = {}, message = 'Resource not accessible by integration' } = fault;
      if (fault.body === undefined) return { ...refusal(status, message), headers };
      return { status, bytes: Buffer.from(fault.body), headers: { 'content-type': 'text/html', ...headers } };
    }
    return answerOfWorld(method, url, accept, body);
  };
  const answerOfWorld = (method: string, url: URL, accept: string, body: unknown): Answer => {
    const route = routes.find((one) => one.method === method && one.path.test(url.pathname));
    if (!route) {
      complaints.push(`unknown path: ${method} ${url.pathname}`);
      return refusal(501, `The fake GitHub does not know ${method} ${url.pathname}`);
    }
    const validate = route.body && validators.get(route.body);
    if (validate && !validate(body)) {
      complaints.push(`${method} ${url.pathname}: ${ajv.errorsText(validate.errors)}`);
      return refusal(422, `Validation Failed: ${ajv.errorsText(validate.errors)}`);
    }
    const parts = (route.path.exec(url.pathname) ?? []).slice(1).map(decodeURIComponent);
    return paged(url, route.answer({ query: url.searchParams, body: isRecord(body) ? body : {}, parts, accept }));
  };

  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const url = new URL(request.url ?? '/', base());
      const { authorization, accept = '', 'user-agent': userAgent } = request.headers;
      const method = request.method ?? '';
      requests.push({
        method,
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        authorization,
        userAgent,
        body,
      });
      send(response, answerTo(method, url, accept, body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = (): string => {
    const address = server.address();
    return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  };

  return {
    url: base(),
    world,
    faults,
    requests,
    complaints,
    beforeNextCreate: (turn) => {
      turnOfAnotherJob = turn;
    },
    addComment,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const INTEGRATION = 'Resource not accessible by integration';
const ok = (json: unknown): Answer => ({ status: 200, json });
const refusal = (status: number, message: string): Answer => ({
  status,
  json: { message, documentation_url: 'https://docs.github.com/rest' },
});
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Cuts a list into pages as GitHub does, with its Link header. */
function paged(url: URL, answer: Answer): Answer {
  const list = isRecord(answer.json) ? null : answer.json;
  if (answer.status !== 200 || !Array.isArray(list) || url.pathname.includes('/contents/')) return wrapped(url, answer);
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  const headers: Record<string, string> = page * size < list.length ? { link: `<${next.href}>; rel="next"` } : {};
  return wrapped(url, { status: 200, json: list.slice((page - 1) * size, page * size), headers }, list.length);
}

/** Artifacts are listed inside an envelope. */
function wrapped(url: URL, answer: Answer, total = 0): Answer {
  if (!url.pathname.endsWith('/artifacts') || answer.status !== 200) return answer;
  return { ...answer, json: { total_count: total, artifacts: answer.json } };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function send(response: ServerResponse, { status, json, bytes, headers = {} }: Answer): void {
  if (bytes !== undefined) response.writeHead(status, headers).end(bytes);
  else if (json === undefined) response.writeHead(status, headers).end();
  else
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify(json));
}
