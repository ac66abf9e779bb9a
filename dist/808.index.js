export const id = 808;
export const ids = [808];
export const modules = {

/***/ 29808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ge: () => (/* binding */ pullRequestNotices),
  LA: () => (/* binding */ readSetting),
  os: () => (/* binding */ thisRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/config/workingTree.js
// A FileReader over a folder on this machine: the working tree of a checkout, or wherever the command line runs.



/** Reads files below `root` (or by absolute path). Absent: null. Unreadable: UserError. */
function workingTreeReader(root) {
    return {
        origin: 'working tree',
        async localPath(path) {
            const found = (0,external_node_path_.resolve)(root, path);
            return (0,promises_.access)(found).then(() => found, () => null);
        },
        async read(path) {
            try {
                return await (0,promises_.readFile)((0,external_node_path_.resolve)(root, path), 'utf8');
            }
            catch (thrown) {
                if (isAbsent(thrown))
                    return null;
                throw new errors/* UserError */.yo('file-not-found', `"${path}" cannot be read as a file: ${(0,errors/* messageOf */.bD)(thrown)}.`, {
                    cause: thrown,
                });
            }
        },
    };
}
function isAbsent(thrown) {
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : null;
    return code === 'ENOENT' || code === 'ENOTDIR';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/github/apiError.js
var apiError = __webpack_require__(96449);
;// CONCATENATED MODULE: ./lib/github/baseFiles.js
// Files of the repository as they were at one commit: on a pull request, policy, suite, rubrics and baseline at the
// base SHA. Fails closed: "there is no such file" is said only when the commit itself can be read.



/** https://docs.github.com/rest/repos/contents: raw up to 100 MB; a directory comes as a JSON list all the same. */
const RAW = 'application/vnd.github.raw+json';
/** Reads files at commit `sha` through the contents API. `what` names the commit in `origin`. */
function baseFileReader(github, sha, what = 'base') {
    const origin = `${what} ${sha.slice(0, 7)}`;
    let commit;
    const mustHaveCommit = async () => {
        // A token that may not read the contents gets 404 for every file too. Taken for "no policy file", that would
        // put the built-in limits in the place of the repository's own.
        commit ??= github.request('GET /repos/{owner}/{repo}/git/commits/{sha}', { sha }, schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }));
        await commit;
    };
    return {
        origin,
        read: async (path) => {
            const segments = segmentsOf(path);
            try {
                return await readContents(github, segments, sha);
            }
            catch (error) {
                if (!(error instanceof apiError/* ApiError */.hD))
                    throw error;
                try {
                    if (error.status !== 404)
                        throw error;
                    await mustHaveCommit();
                    return null;
                }
                catch (reason) {
                    throw unavailable(segments.join('/'), origin, reason);
                }
            }
        },
    };
}
async function readContents(github, segments, ref) {
    const path = segments.join('/');
    // Encoded here, piece by piece: Octokit would take a `:name` in a path for one of its own variables.
    const route = `GET /repos/{owner}/{repo}/contents/${segments.map(encodeURIComponent).join('/')}`;
    const { bytes, contentType } = await github.bytes(route, { ref, headers: { accept: RAW } });
    const text = decode(bytes, path);
    // A raw JSON file comes as application/vnd.github.raw; plain JSON is a listing, or Gitea's envelope.
    return /^application\/json\b/u.test(contentType) ? openEnvelope(text, path) : text;
}
const envelopeSchema = schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP() });
function openEnvelope(text, path) {
    const file = envelopeSchema.safeParse(JSON.parse(text));
    if (!file.success)
        throw new errors/* UserError */.yo('bad-input', `\`${path}\` is not a file.`);
    return decode(Buffer.from(file.data.content, 'base64'), path);
}
function decode(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new errors/* UserError */.yo('bad-input', `\`${path}\` is not text in UTF-8.`, { cause: error });
    }
}
function segmentsOf(path) {
    const slashed = path.replaceAll('\\', '/');
    const segments = slashed.split('/').filter((segment) => segment !== '' && segment !== '.');
    const outside = slashed.startsWith('/') || /^[A-Za-z]:\//u.test(slashed) || segments.includes('..');
    if (outside || segments.length === 0 || path.includes('\0')) {
        throw new errors/* UserError */.yo('bad-input', `\`${path}\` is not a path inside the repository. On a pull request this file is read from the base commit, ` +
            'so its path must be relative to the repository and hold no `..`.');
    }
    return segments;
}
function unavailable(path, origin, cause) {
    return new errors/* Failure */.HR('github-unavailable', `\`${path}\` at ${origin} could not be read, and without the base's own files a verdict cannot be trusted: ` +
        (0,errors/* messageOf */.bD)(cause), "Give `github-token` a token that may read this repository (permissions: contents: read), and check GitHub's status.", { cause });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./lib/github/repository.js
// The name of a repository, `owner/name`, and when two names mean the same one. Pure; knows no API.
const FULL_NAME = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/u;
/** `owner/name` taken apart; null when it is not of that form. */
function parseRepository(fullName) {
    const [, owner, name] = FULL_NAME.exec(fullName) ?? [];
    return owner === undefined || name === undefined ? null : { owner, name, fullName };
}
/** Whether two full names mean the same repository: GitHub ignores case in them. */
function sameRepository(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/github/client.js
// The one client of GitHub's API: Octokit, loaded at the first call, with bounded retries, and every reply checked
// against a schema. Knows no endpoint: the files beside it do.





const USER_AGENT = 'alignment-gate';
const RETRY_AFTER_MS = [1_000, 4_000];
/** A server that asks for more patience than this is taken as unavailable. */
const LONGEST_WAIT_MS = 60_000;
const TIMEOUT_MS = 60_000;
/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api; Gitea cuts it to 50. */
const PER_PAGE = 100;
/** Only so that a server which always names a next page cannot hold us for ever. */
const MOST_PAGES = 1_000;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/** A client for one repository. Nothing is loaded or sent until the first call. */
function createGitHub(options) {
    const repository = parseRepository(options.repository);
    if (repository === null)
        throw new errors/* UserError */.yo('bad-input', `\`${options.repository}\` is not a repository: owner/name.`);
    const baseUrl = options.apiUrl.replace(/\/+$/u, '');
    const sleep = options.sleep ?? ((ms) => (0,external_node_timers_promises_.setTimeout)(ms));
    let octokit;
    const send = async (route, parameters, raw = false) => {
        octokit ??= loadOctokit(options.token, baseUrl);
        const { request } = await octokit;
        const known = route.includes('{owner}') ? { owner: repository.owner, repo: repository.name } : {};
        return retrying(sleep, async () => {
            try {
                const reply = await request(route, {
                    ...known,
                    ...parameters,
                    request: { signal: AbortSignal.timeout(TIMEOUT_MS), log: SILENT, parseSuccessResponseBody: !raw },
                });
                const data = reply.data;
                return { headers: reply.headers, data: raw ? await drain(data) : data };
            }
            catch (error) {
                throw (0,apiError/* apiErrorOf */.qT)(route, error);
            }
        });
    };
    return {
        repository,
        token: options.token,
        request: async (route, parameters, schema) => checked(route, schema, (await send(route, parameters)).data),
        async *pages(route, parameters, schema) {
            for (let page = 1; page <= MOST_PAGES; page += 1) {
                // We count the pages ourselves: a URL out of a reply is not a place to send the token to.
                const { data, headers } = await send(route, { ...parameters, per_page: PER_PAGE, page });
                yield checked(route, schema, data);
                const { link } = headers;
                if (typeof link !== 'string' || !link.includes('rel="next"'))
                    return;
            }
            throw (0,apiError/* badReply */.ML)(route, `the list does not end after ${MOST_PAGES} pages`);
        },
        bytes: async (route, parameters) => {
            const { data, headers } = await send(route, parameters, true);
            if (!(data instanceof Uint8Array))
                throw (0,apiError/* badReply */.ML)(route, 'no bytes');
            const contentType = headers['content-type'];
            return { bytes: data, contentType: typeof contentType === 'string' ? contentType : '' };
        },
        graphql: async (query, schema) => {
            // GitHub Enterprise Server has REST under /api/v3 and GraphQL beside it.
            const route = `POST ${baseUrl.replace(/\/api\/v3$/u, '/api')}/graphql`;
            const envelope = schemas/* object */.Ikc({ data: schema });
            return checked(route, envelope, (await send(route, { query })).data).data;
        },
    };
}
async function loadOctokit(token, baseUrl) {
    const { getOctokit: create } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    return create(token, { baseUrl, userAgent: USER_AGENT, log: SILENT });
}
async function retrying(sleep, call) {
    for (const pause of RETRY_AFTER_MS) {
        try {
            return await call();
        }
        catch (error) {
            if (!(error instanceof apiError/* ApiError */.hD) || error.passing === null)
                throw error;
            const wait = Math.max(pause, error.passing.retryAfterMs ?? 0);
            if (wait > LONGEST_WAIT_MS)
                throw error;
            await sleep(wait);
        }
    }
    return call();
}
function checked(route, schema, data) {
    const parsed = schema.safeParse(data);
    if (!parsed.success)
        throw (0,apiError/* badReply */.ML)(route, core_errors/* prettifyError */.S1(parsed.error));
    return parsed.data;
}
async function drain(body) {
    return body instanceof ReadableStream ? new Response(body).bytes() : new Uint8Array();
}
function ignore() {
    // Octokit's warnings quote what servers sent, and nothing but untrusted.ts may print that.
}

;// CONCATENATED MODULE: ./lib/github/pullRequest.js
// What we need to know of a pull request, read alike from an event's payload and from the API. The two have the
// same shape. Pure: it asks nobody.


const COMMIT_SHA = /^[0-9a-f]{40}$/u;
const sha = schemas/* string */.YjP().regex(COMMIT_SHA);
/** Lenient and minimal: what GitHub, Gitea and Forgejo all send. A deleted fork leaves `head.repo` null. */
const pullRequestSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    state: schemas/* string */.YjP().optional(),
    head: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    base: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
    merge_commit_sha: schemas/* string */.YjP().nullish(),
});
/** The facts of a parsed pull request. */
function factsOf(parsed) {
    const headRepository = parsed.head.repo?.full_name ?? null;
    const baseRepository = parsed.base.repo.full_name;
    return {
        number: parsed.number,
        headSha: parsed.head.sha,
        baseSha: parsed.base.sha,
        mergeSha: parsed.merge_commit_sha ?? null,
        headRepository,
        baseRepository,
        isFork: headRepository === null || !sameRepository(headRepository, baseRepository),
    };
}

;// CONCATENATED MODULE: ./lib/github/context.js
// What the runner says about the event that started this run: its environment and the payload file, parsed once.
// Reads nothing else, calls nobody, and never guesses: an event that cannot be understood is a Failure, because
// taking a pull request for a push would read the policy from the pull request's own files.




const context_sha = schemas/* string */.YjP().regex(COMMIT_SHA);
const payloadSchema = schemas/* object */.Ikc({
    pull_request: pullRequestSchema.nullish(),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), pull_request: schemas/* unknown */.L5J().optional() }).nullish(),
    merge_group: schemas/* object */.Ikc({ head_sha: context_sha, base_sha: context_sha }).nullish(),
    workflow_run: schemas/* object */.Ikc({
        event: schemas/* string */.YjP(),
        head_sha: context_sha,
        head_branch: schemas/* string */.YjP().nullish(),
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    })
        .nullish(),
});
/** Events whose payload must hold this part; without it the event is not what it says. */
const MUST_HOLD = {
    pull_request: 'pull_request',
    pull_request_target: 'pull_request',
    pull_request_review: 'pull_request',
    pull_request_review_comment: 'pull_request',
    merge_group: 'merge_group',
    workflow_run: 'workflow_run',
    issue_comment: 'issue',
};
/** The event of this run; `{ kind: 'none' }` outside Actions. `readTextFile` reads GITHUB_EVENT_PATH. */
async function readEventContext(env, readTextFile) {
    const path = env['GITHUB_EVENT_PATH'];
    if (isOutsideActions(env))
        return { kind: 'none' };
    if (path === undefined || path === '')
        return parseEventContext(env, null);
    const text = await readTextFile(path).catch((error) => {
        throw malformed(`the event's payload (GITHUB_EVENT_PATH) cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, error);
    });
    return parseEventContext(env, text);
}
/** The event, from the environment and the text of the payload file; null: the runner names no such file. */
function parseEventContext(env, payloadText) {
    if (isOutsideActions(env))
        return { kind: 'none' };
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    if (eventName === '')
        throw malformed('GITHUB_EVENT_NAME is not set');
    const payload = parsePayload(eventName, payloadText);
    // A runner without a GitHub behind it (act in a folder with no remote): there is nobody to tell, and nothing of a
    // pull request to guard against. An event that does bring one is not let off.
    const isLocal = parseRepository(env['GITHUB_REPOSITORY'] ?? '') === null && MUST_HOLD[eventName] === undefined;
    if (isLocal && !payload.pull_request)
        return { kind: 'none' };
    const facts = runFacts(env, eventName, payload);
    // Reviews carry the pull request too and check out its trial merge: whatever holds one is a pull request.
    if (payload.pull_request)
        return { ...facts, kind: 'pull-request', pullRequest: factsOf(payload.pull_request) };
    const { workflow_run: triggering, merge_group: group, issue } = payload;
    return {
        ...facts,
        kind: 'event',
        sha: group?.head_sha ?? triggering?.head_sha ?? facts.githubSha,
        baseSha: group?.base_sha ?? null,
        triggeringRun: triggering
            ? {
                event: triggering.event,
                headBranch: triggering.head_branch ?? null,
                headRepository: triggering.head_repository?.full_name ?? null,
            }
            : null,
        pullRequestNumber: issue?.pull_request ? issue.number : null,
    };
}
function isOutsideActions(env) {
    return env['GITHUB_ACTIONS'] !== 'true' && (env['GITHUB_EVENT_NAME'] ?? '') === '';
}
function parsePayload(eventName, text) {
    const required = MUST_HOLD[eventName];
    if (text === null) {
        if (required === undefined)
            return {};
        throw malformed(`the event is ${eventName}, but GITHUB_EVENT_PATH is not set`);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw malformed(`the event's payload is not JSON: ${(0,errors/* messageOf */.bD)(error)}`, error);
    }
    const parsed = payloadSchema.safeParse(json);
    if (!parsed.success) {
        throw malformed(`the payload of ${eventName} is not of the expected form: ${core_errors/* prettifyError */.S1(parsed.error)}`);
    }
    if (required !== undefined && !parsed.data[required]) {
        throw malformed(`the event is ${eventName}, but its payload holds no ${required}`);
    }
    return parsed.data;
}
function runFacts(env, eventName, payload) {
    const repository = parseRepository(env['GITHUB_REPOSITORY'] ?? '');
    if (repository === null)
        throw malformed('GITHUB_REPOSITORY is not of the form owner/name');
    const githubSha = env['GITHUB_SHA'] ?? '';
    const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/u, '');
    const runId = wholeNumber(env['GITHUB_RUN_ID']);
    return {
        eventName,
        repository,
        githubSha: COMMIT_SHA.test(githubSha) ? githubSha : null,
        ref: env['GITHUB_REF'] || null,
        runId,
        runAttempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1,
        apiUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/u, ''),
        serverUrl,
        runUrl: runId === null ? null : `${serverUrl}/${repository.fullName}/actions/runs/${runId}`,
        workspace: env['GITHUB_WORKSPACE'] || null,
        workflowPath: workflowPathOf(env['GITHUB_WORKFLOW_REF'] ?? '', repository),
        privileged: eventName === 'pull_request_target' ||
            (eventName === 'issue_comment' && Boolean(payload.issue?.pull_request)) ||
            (eventName === 'workflow_run' && (payload.workflow_run?.event ?? '').startsWith('pull_request')),
    };
}
/** The path in `owner/name/.github/workflows/gate.yml@refs/heads/main`. */
function workflowPathOf(workflowRef, repository) {
    const prefix = `${repository.fullName}/`;
    if (!workflowRef.toLowerCase().startsWith(prefix.toLowerCase()))
        return null;
    const rest = workflowRef.slice(prefix.length);
    // Both a path and a branch may hold an `@`; `@refs/` is where the one ends and the other begins.
    const end = rest.includes('@refs/') ? rest.indexOf('@refs/') : rest.lastIndexOf('@');
    return end > 0 ? rest.slice(0, end) : null;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : null;
}
function malformed(what, cause) {
    return new errors/* Failure */.HR('github-unavailable', `The event that started this run cannot be understood: ${what}.`, 'Start the action from a workflow; outside one, use the command line with no GITHUB_ variables set.', { cause });
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./lib/github/headDiff.js
// The pull request's own copy of a file that was read from the base, as a unified diff for the report. The result
// is text of a pull request: it goes through untrusted.ts like any other. Pure.

const DIFF_LINES = 200;
/** Beyond these a diff costs more than it tells, and its author chooses the cost. */
const MOST_CHARACTERS = 1_000_000;
const MOST_EDITS = 1_000;
/** Unified diff from the base's text to the head's (null: no such file), at most 200 lines; '' when they are equal. */
function headDiff(path, baseText, headText) {
    if (baseText === headText)
        return '';
    const [from, to] = [baseText ?? '', headText ?? ''];
    if (from.length > MOST_CHARACTERS || to.length > MOST_CHARACTERS)
        return tooMuch(path);
    const patch = (0,create/* createTwoFilesPatch */.ss)(baseText === null ? '/dev/null' : `a/${path}`, headText === null ? '/dev/null' : `b/${path}`, from, to, undefined, undefined, {
        context: 3,
        maxEditLength: MOST_EDITS,
        headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
    });
    if (patch === undefined)
        return tooMuch(path);
    const lines = patch.replace(/\n$/u, '').split('\n');
    const left = lines.length - DIFF_LINES;
    return left > 0 ? [...lines.slice(0, DIFF_LINES), `… ${left} more lines`].join('\n') : lines.join('\n');
}
function tooMuch(path) {
    return `${path} differs too much to be shown as a diff.`;
}

;// CONCATENATED MODULE: ./lib/github/target.js
// Which pull request and which commit the run reports on, and which commit its policy is read from. Inputs beat the
// event for the first; for the second nothing does. Pull requests are found through the API, never in an artifact.





/**
 * What to report on. `github` is null without a token; then only what the event itself says is known. Throws a
 * Failure when GitHub cannot tell: without the pull request its base's policy would not be found either.
 */
async function resolveTarget(context, inputs, github) {
    mustBeWellFormed(inputs);
    try {
        return await lookUp(context, inputs, github);
    }
    catch (error) {
        if (!(error instanceof apiError/* ApiError */.hD))
            throw error;
        throw new errors/* Failure */.HR('github-unavailable', `The pull request to report on could not be looked up: ${error.message}`, "Give `github-token` a token with `permissions: pull-requests: read`, and check GitHub's status.", { cause: error });
    }
}
async function lookUp(context, inputs, github) {
    if (inputs.pullRequest !== null) {
        const pullRequest = github === null ? null : await readPullRequest(github, inputs.pullRequest);
        return { pullRequest, sha: inputs.sha ?? pullRequest?.headSha ?? null };
    }
    if (inputs.sha !== null) {
        return { pullRequest: await findPullRequest(github, { sha: inputs.sha }), sha: inputs.sha };
    }
    switch (context.kind) {
        case 'none':
            return { pullRequest: null, sha: null };
        case 'pull-request':
            return { pullRequest: context.pullRequest, sha: context.pullRequest.headSha };
        case 'event':
            return targetOfEvent(context, github);
    }
}
/**
 * The commit that policy, suite, rubrics and baseline are read from; null: the working tree. A pull request's event
 * stays one whatever `pull-request` says, or its author could point it elsewhere.
 */
function policyCommit(context, target) {
    if (context.kind === 'pull-request')
        return context.pullRequest.baseSha;
    if (context.kind === 'event' && context.baseSha !== null)
        return context.baseSha;
    return target.pullRequest?.baseSha ?? null;
}
async function targetOfEvent(context, github) {
    const { triggeringRun: run, pullRequestNumber, sha } = context;
    if (run !== null && sha !== null) {
        const { headRepository, headBranch } = run;
        // Without its repository a head cannot be told from a stranger's branch at the same commit.
        const found = headRepository === null ? null : await findPullRequest(github, { sha, headRepository, headBranch });
        return { pullRequest: found, sha };
    }
    if (pullRequestNumber !== null && github !== null) {
        const pullRequest = await readPullRequest(github, pullRequestNumber);
        return { pullRequest, sha: pullRequest.headSha };
    }
    return { pullRequest: null, sha };
}
/** How GitHub says that the repository does not know a commit. */
const UNKNOWN_COMMIT = [404, 409, 422];
/** The open pull request with this head; the oldest, should there be several. */
async function findPullRequest(github, head) {
    if (github === null)
        return null;
    const ofCommit = await firstMatch(github, 'GET /repos/{owner}/{repo}/commits/{commit}/pulls', { commit: head.sha }, head);
    if (ofCommit !== null)
        return ofCommit;
    // A fork's commits are not always listed with the base repository's: look through the open ones as well.
    const owner = head.headRepository?.split('/')[0];
    const filter = owner !== undefined && head.headBranch ? { head: `${owner}:${head.headBranch}` } : {};
    return firstMatch(github, 'GET /repos/{owner}/{repo}/pulls', { state: 'open', ...filter }, head);
}
async function firstMatch(github, route, parameters, head) {
    const matches = [];
    try {
        // Others' pull requests may be of any shape; only one that we understand can be ours.
        for await (const page of github.pages(route, parameters, schemas/* array */.YOg(pullRequestSchema.or(schemas/* unknown */.L5J().transform(() => null))))) {
            for (const pull of page) {
                if (pull !== null && pull.state === 'open' && isAt(factsOf(pull), head, github))
                    matches.push(factsOf(pull));
            }
        }
    }
    catch (error) {
        if (!(error instanceof apiError/* ApiError */.hD) || !UNKNOWN_COMMIT.includes(error.status))
            throw error;
    }
    return matches.sort((a, b) => a.number - b.number)[0] ?? null;
}
function isAt(pull, head, github) {
    if (pull.headSha !== head.sha || !sameRepository(pull.baseRepository, github.repository.fullName))
        return false;
    return (head.headRepository === undefined ||
        (pull.headRepository !== null && sameRepository(pull.headRepository, head.headRepository)));
}
async function readPullRequest(github, number) {
    try {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
        return factsOf(await github.request(route, { pull_number: number }, pullRequestSchema));
    }
    catch (error) {
        if (!(error instanceof apiError/* ApiError */.hD) || error.status !== 404)
            throw error;
        throw new errors/* UserError */.yo('bad-input', `There is no pull request #${number} in ${github.repository.fullName}, or the token may not see it ` +
            '(permissions: pull-requests: read).', { cause: error });
    }
}
function mustBeWellFormed({ pullRequest, sha }) {
    const problems = [];
    if (pullRequest !== null && !(Number.isSafeInteger(pullRequest) && pullRequest > 0)) {
        problems.push(`\`pull-request\` is ${pullRequest}; it must be a number such as 26.`);
    }
    if (sha !== null && !COMMIT_SHA.test(sha)) {
        problems.push(`\`sha\` is \`${sha}\`; it must be a whole commit SHA of 40 hexadecimal digits.`);
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo('bad-input', problems);
}

;// CONCATENATED MODULE: ./lib/github/unsafeEvent.js
// Refuses to run where a stranger's files meet the repository's secrets: an event that holds both, with anything
// but the base checked out. Decides from what it is given; reads and asks nothing.

/**
 * Throws a UserError('refused-event') for `pull_request_target`, and for `workflow_run` and `issue_comment` on
 * behalf of a pull request, unless nothing is checked out or the commit is a trusted one: GITHUB_SHA or the base.
 * A list of what is trusted, not of what is not: the head may have moved on since the event, and be checked out by
 * a branch's name.
 */
function refuseUnsafeEvent(context, workspaceHead) {
    if (context.kind === 'none' || !context.privileged || workspaceHead.kind === 'none')
        return;
    if (workspaceHead.kind === 'unreadable') {
        throw refused(context, `it cannot be told which commit is checked out (${workspaceHead.reason})`);
    }
    const { sha } = workspaceHead;
    const trusted = [context.githubSha, context.kind === 'pull-request' ? context.pullRequest.baseSha : null];
    if (trusted.includes(sha))
        return;
    throw refused(context, `the workspace holds ${describe(context, sha)}`);
}
function describe(context, sha) {
    const short = sha.slice(0, 7);
    const head = context.kind === 'event' ? context.sha : context.kind === 'pull-request' ? context.pullRequest.headSha : '';
    if (sha === head)
        return `${short}, the pull request's head`;
    if (context.kind === 'pull-request' && sha === context.pullRequest.mergeSha)
        return `${short}, the pull request's merge`;
    return `${short}, which is not the base`;
}
function refused(context, why) {
    return new errors/* UserError */.yo('refused-event', `Refused to run on ${context.eventName}: ${why}. This event holds the repository's secrets, and files of a pull ` +
        'request must not meet them. Check out the base (actions/checkout without `ref`), or use the layout of two ' +
        'workflows in docs/security.md: one on pull_request without secrets, one on workflow_run with them.');
}

;// CONCATENATED MODULE: ./lib/github/workflowFile.js
// Whether a pull request changes the workflow file that runs the gate, so that the report can say so at its top.
// Tells; decides nothing.


const comparisonSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/** Compares the file at `workflowPath` at the pull request's base and head. Never throws for what GitHub does. */
async function workflowChanged(github, pullRequest, workflowPath) {
    if (workflowPath === null)
        return 'unknown';
    const { baseSha, headSha } = pullRequest;
    try {
        const head = await baseFileReader(github, headSha, 'head').read(workflowPath);
        const base = await baseFileReader(github, baseSha).read(workflowPath);
        // In neither: the workflow comes from elsewhere (an organisation's required workflow).
        if (head === null && base === null)
            return 'unknown';
        if (head === base)
            return 'unchanged';
        return (await changedSinceFork(github, pullRequest, workflowPath, head)) ? 'changed' : 'unchanged';
    }
    catch {
        return 'unknown';
    }
}
/** The base may have moved on while the pull request left the file alone: then it is as it was where they parted. */
async function changedSinceFork(github, { baseSha, headSha }, path, head) {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const parameters = { basehead: `${baseSha}...${headSha}`, per_page: 1 };
    try {
        const { merge_base_commit: parted } = await github.request(route, parameters, comparisonSchema);
        return (await baseFileReader(github, parted.sha, 'merge base').read(path)) !== head;
    }
    catch {
        // They do differ; that nobody can say who changed it is no reason to keep quiet.
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/github/workspaceHead.js
// Which commit is checked out in the workspace, read from the files of .git. Starts no git process: a checkout
// under suspicion must not get to run its configuration.


const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** A symbolic ref may name another one; git itself follows five. */
const MOST_HOPS = 5;
/** The commit checked out at `workspace`, in a plain clone or a linked worktree. */
async function readWorkspaceHead(workspace) {
    const gitDir = await findGitDir(workspace);
    if (gitDir === null)
        return { kind: 'none' };
    // A linked worktree has its own HEAD and shares the refs of the main one.
    const shared = (await textOf((0,external_node_path_.join)(gitDir, 'commondir')))?.trim();
    const commonDir = shared ? (0,external_node_path_.resolve)(gitDir, shared) : gitDir;
    let name = 'HEAD';
    for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
        const value = await readRef(name, hop === 0 ? [gitDir] : [gitDir, commonDir]);
        if (value === null)
            return { kind: 'unreadable', reason: `${name} of the checkout has no value` };
        if (OBJECT_ID.test(value))
            return { kind: 'commit', sha: value };
        const target = /^ref: *(\S+)$/u.exec(value)?.[1];
        if (target === undefined)
            return { kind: 'unreadable', reason: `${name} of the checkout is not understood` };
        name = target;
    }
    return { kind: 'unreadable', reason: 'HEAD of the checkout refers to itself' };
}
async function findGitDir(workspace) {
    const path = (0,external_node_path_.join)(workspace, '.git');
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        return null;
    if (found.isDirectory())
        return path;
    const target = /^gitdir: *(.+)$/mu.exec((await textOf(path)) ?? '')?.[1]?.trim();
    // A .git file that points nowhere is a checkout all the same: its HEAD will be found unreadable.
    if (target === undefined)
        return path;
    return (0,external_node_path_.isAbsolute)(target) ? target : (0,external_node_path_.resolve)(workspace, target);
}
async function readRef(name, gitDirs) {
    if (name.split('/').includes('..'))
        return null;
    for (const dir of gitDirs) {
        const loose = await textOf((0,external_node_path_.join)(dir, name));
        if (loose !== null)
            return loose.trim();
    }
    for (const dir of gitDirs) {
        const packed = (await textOf((0,external_node_path_.join)(dir, 'packed-refs'))) ?? '';
        const line = packed.split('\n').find((entry) => entry.trimEnd().endsWith(` ${name}`));
        const value = line?.trim().split(' ')[0];
        if (value !== undefined)
            return value;
    }
    return null;
}
async function textOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
}

;// CONCATENATED MODULE: ./lib/modes/setting.js
// Where a run stands: the event that started it, GitHub if there is a token, and the one file reader for policy,
// suite and baseline: the base commit on a pull request, the working tree elsewhere.











/** @throws UserError for an event that must not be served, Failure when GitHub cannot say what the base is. */
async function readSetting(inputs, world) {
    const context = await readEventContext(world.env, (path) => (0,promises_.readFile)(path, 'utf8'));
    if (context.kind !== 'none') {
        refuseUnsafeEvent(context, await readWorkspaceHead(context.workspace ?? world.workingDirectory));
    }
    const github = gitHubOf(context, inputs);
    const target = await resolveTarget(context, targetInputs(inputs), github);
    const commit = policyCommit(context, target);
    if (commit !== null && github === null) {
        throw new errors/* UserError */.yo('bad-input', 'On a pull request the policy, suite and baseline are read from its base commit, and that needs github-token.');
    }
    return {
        context,
        github,
        target,
        reader: commit !== null && github !== null ? baseFileReader(github, commit) : workingTreeReader(world.workingDirectory),
        onPullRequest: commit !== null,
    };
}
function gitHubOf(context, inputs) {
    const token = inputs['github-token'];
    if (context.kind === 'none' || token === undefined)
        return null;
    return createGitHub({ token, apiUrl: context.apiUrl, repository: context.repository.fullName });
}
function targetInputs(inputs) {
    const number = inputs['pull-request'];
    if (number !== undefined && !/^[1-9]\d{0,9}$/u.test(number)) {
        throw new errors/* UserError */.yo('bad-input', 'pull-request must be the number of a pull request, for example 42.');
    }
    return { pullRequest: number === undefined ? null : Number(number), sha: inputs.sha?.toLowerCase() ?? null };
}
/** This workflow run, to look for what its own jobs have left. */
function thisRun({ context, github }, { env }) {
    if (context.kind === 'none')
        return { runId: null, runAttempt: 1, github: null, env };
    const { runId, runAttempt } = context;
    return { runId, runAttempt, github, env };
}
/** What a reader of the report must know of a pull request that touches the gate itself. */
async function pullRequestNotices(setting, policyPath, world) {
    const { context, github, target } = setting;
    if (!setting.onPullRequest || github === null || target.pullRequest === null || context.kind === 'none')
        return [];
    const notices = [];
    const workflow = await workflowChanged(github, target.pullRequest, context.workflowPath);
    if (workflow === 'changed') {
        notices.push({
            level: 'alarm',
            message: 'This pull request changes the workflow file that runs the gate. Read that change before you trust this result.',
        });
    }
    if (policyPath !== null) {
        const head = await workingTreeReader(world.workingDirectory)
            .read(policyPath)
            .catch(() => null);
        const diff = head === null ? '' : headDiff(policyPath, await setting.reader.read(policyPath), head);
        if (diff !== '') {
            notices.push({
                level: 'alarm',
                message: `This pull request changes the gate's policy. The policy of the base was used; the change it proposes:\n${diff}`,
            });
        }
    }
    return notices;
}


/***/ })

};
