export const id = 830;
export const ids = [830];
export const modules = {

/***/ 73805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isWord),
/* harmony export */   d: () => (/* binding */ AnswerJoin)
/* harmony export */ });
/** Whether a judge's word is one; a failure is worth asking again. */
const isWord = ({ kind }) => kind !== 'error' && kind !== 'unparsed' && kind !== 'judge-refused';
class AnswerJoin {
    open = new Map();
    isComplete;
    constructor(isComplete) {
        this.isComplete = isComplete;
    }
    /** The answer of this name that is open; null: none is. */
    find(name) {
        return this.open.get(name)?.answer ?? null;
    }
    /**
     * Takes in a line; returns its answer once that is complete, and forgets it then. An answer takes the place of one
     * of its name that is open; a judgement of an answer that is not is passed over.
     */
    add(name, line, value) {
        if (value.type === 'answer')
            this.open.set(name, { line, answer: value, judged: [] });
        const now = this.open.get(name);
        if (now === undefined)
            return null;
        if (value.type === 'judgement')
            now.judged.push(value);
        if (now.answer.status === 'error' || !this.isComplete(now.answer, now.judged))
            return null;
        this.open.delete(name);
        return now;
    }
    /** What was never completed, each with its name; forgotten with the call. */
    takeRest() {
        const rest = [...this.open];
        this.open.clear();
        return rest;
    }
}


/***/ }),

/***/ 91364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readMarks)
/* harmony export */ });
/* harmony import */ var _journalRecords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);
// What a journal holds besides answers and their judgements: who was evaluated and how, how the judge did on its
// controls, what the servers can do, and what was completed. Little, however long the journal is.

/** Throws UserError for a file that is no journal. */
async function readMarks(file) {
    const headers = [];
    const controls = [];
    const servers = [];
    const ended = new Set();
    const take = ({ value }) => {
        switch (value.type) {
            case 'header':
                headers.push(value);
                return;
            case 'control':
                controls.push(value);
                return;
            case 'server':
                servers.push(value);
                return;
            case 'end':
                ended.add(value.checkpoint);
        }
    };
    for await (const records of (0,_journalRecords_js__WEBPACK_IMPORTED_MODULE_0__/* .journalRecords */ .q)(file, ['header', 'control', 'server', 'end'])) {
        for (const record of records)
            take(record);
    }
    return { headers, controls, servers, ended };
}


/***/ }),

/***/ 60432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findShardJournals)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _recordedFault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90339);
/* harmony import */ var _recordedFiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27116);
// Finds the journals of shards: files, folders that hold one, and globs of either. It opens none of them.





/** Names of a journal in the folder of its run. */
const JOURNALS = ['answers.jsonl', 'answers.jsonl.gz'];
/** Each journal once, matches of a glob in alphabetical order. Throws UserError with every path that leads to none. */
async function findShardJournals(paths) {
    const found = new Map();
    const problems = [];
    for (const path of paths) {
        try {
            for (const journal of await journalsAt(path))
                found.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(journal.file.path), journal);
        }
        catch (thrown) {
            if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw thrown;
            problems.push(...thrown.problems);
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('bad-shards', problems);
    return [...found.values()];
}
async function journalsAt(path) {
    switch (await (0,_recordedFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path)) {
        case 'file':
            return [journalOf(path)];
        case 'directory': {
            const inside = await inFolder(path);
            if (inside.length > 0)
                return inside;
            throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedFault */ .m)({ path }, 'is a folder without an answers.jsonl; name the output-dir of a shard.');
        }
        case 'absent': {
            if (!/[*?[{]/u.test(path))
                throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedFault */ .m)({ path }, 'does not exist; name the journal of a shard, or its folder.');
            const matches = [];
            for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(path))
                matches.push(match);
            const journals = await Promise.all(matches.sort().map(atMatch));
            if (journals.flat().length > 0)
                return journals.flat();
            throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedFault */ .m)({ path }, 'no journal, and no folder with an answers.jsonl, matches this pattern.');
        }
    }
}
/** Beside the journals a pattern may match whatever else lies there. */
async function atMatch(path) {
    if ((await (0,_recordedFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path)) === 'directory')
        return inFolder(path);
    return /\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(path) ? [journalOf(path)] : [];
}
async function inFolder(folder) {
    const found = [];
    for (const name of JOURNALS) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if ((await (0,_recordedFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(path)) === 'file')
            found.push(journalOf(path));
    }
    return found;
}
function journalOf(path) {
    const file = (0,_recordedFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(path);
    if (file.format !== 'jsonl')
        throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedFault */ .m)({ path }, 'is no journal; name the answers.jsonl of a shard.');
    return { file, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) };
}


/***/ }),

/***/ 72818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Ep: () => (/* binding */ readArtifactName),
/* harmony export */   HW: () => (/* binding */ nextName)
/* harmony export */ });
/* harmony import */ var _commentMarker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87916);

/** `alignment-gate-<key>-<attempt>`, `alignment-gate-<key>-shard-2-of-4-<attempt>`: characters that every store takes. */
function artifactName({ key, shard }, attempt) {
    const part = shard === null ? '' : `-shard-${shard.index}-of-${shard.of}`;
    return `${stemOf(key)}${part}-${attempt}`;
}
/** The name under which it is uploaded where the first is taken. */
const nextName = (name, turn) => (turn === 1 ? name : `${name}-${turn}`);
/** What a name of this key's says; null: it is none. */
function readArtifactName(name, key) {
    const stem = stemOf(key);
    if (!name.startsWith(`${stem}-`))
        return null;
    const [, index, of, attempt, turn = '1'] = /^(?:-shard-(\d{1,4})-of-(\d{1,4}))?-(\d{1,9})(?:-(\d{1,3}))?$/u.exec(name.slice(stem.length)) ?? [];
    if (attempt === undefined)
        return null;
    const shard = index === undefined || of === undefined ? null : { index: Number(index), of: Number(of) };
    return { shard, attempt: Number(attempt), turn: Number(turn) };
}
const stemOf = (key) => `alignment-gate-${(0,_commentMarker_js__WEBPACK_IMPORTED_MODULE_0__/* .safeKey */ .vW)(key)}`;


/***/ }),

/***/ 87916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ commentRoom),
/* harmony export */   _Z: () => (/* binding */ markerFor),
/* harmony export */   vW: () => (/* binding */ safeKey)
/* harmony export */ });
/* unused harmony export COMMENT_LIMIT */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// The hidden marker that a sticky comment begins with, and how much room it leaves for the text. Pure.

/** GitHub refuses a longer comment ("body is too long (maximum is 65536 characters)"), the marker included. */
const COMMENT_LIMIT = 65_536;
const LONGEST_KEY = 60;
/**
 * A key that can stand in an HTML comment and an artifact's name. One that had to be changed carries a hash of
 * what it was, so that the keys `a b` and `a/b` of two matrix jobs do not become the same.
 */
function safeKey(key) {
    const plain = key
        .replace(/[^A-Za-z0-9._-]+/gu, '-')
        .replace(/-{2,}/gu, '-')
        .slice(0, LONGEST_KEY);
    if (plain === key && key !== '')
        return key;
    if (key === '')
        return 'default';
    return `${plain}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 8)}`.replace(/-{2,}/gu, '-');
}
/** The first line of the comment with this key. */
function markerFor(key) {
    return `<!-- alignment-gate:${safeKey(key)} -->`;
}
/** Characters left for the body of the comment with this key. */
function commentRoom(key) {
    return COMMENT_LIMIT - markerFor(key).length - 1;
}


/***/ }),

/***/ 87623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ hasArtifacts),
/* harmony export */   NG: () => (/* binding */ listRunArtifacts),
/* harmony export */   qA: () => (/* binding */ downloadRunArtifact)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14169);
/* harmony import */ var _apiError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96449);
// The artifacts of this very workflow run, those of its earlier attempts too. The runner's own artifact service knows
// the run by its token, needs no permission, and is sure of the present attempt only; earlier ones are asked of the API
// by the run's number, which needs `actions: read`. No other run's artifact can come out of here.




const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    expired: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullish() }).nullish(),
});
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ artifacts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(artifactSchema) });
/** Whether there can be artifacts at all: only in a workflow. */
const hasArtifacts = ({ runId, github, env }) => isServed(env) || (runId !== null && github !== null);
const isServed = (env) => Boolean(env['ACTIONS_RUNTIME_TOKEN']);
/** All of them, each once. Throws a Failure where the run's own service cannot say. */
async function listRunArtifacts(run) {
    const { runId, runAttempt, github, env } = run;
    const own = isServed(env) ? await listOwn() : [];
    if (isServed(env) && runAttempt <= 1)
        return { artifacts: own, unseen: null };
    if (runId === null || github === null)
        return { artifacts: own, unseen: 'There is no github-token to ask with.' };
    try {
        const all = await listByApi(github, runId);
        return { artifacts: united(own, all), unseen: null };
    }
    catch (error) {
        if (!(error instanceof _apiError_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiError */ .hD))
            throw error;
        return { artifacts: own, unseen: `${error.message} Give the job \`permissions: actions: read\`.` };
    }
}
function united(own, all) {
    const byApi = new Set(all.map(({ id }) => id));
    const byService = new Set(own.map(({ id }) => id));
    return [
        ...all.map((one) => ({ ...one, known: { api: true, service: byService.has(one.id) } })),
        ...own.filter(({ id }) => !byApi.has(id)),
    ];
}
async function listOwn() {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const { artifacts } = await new DefaultArtifactClient().listArtifacts();
        return artifacts.map(({ id, name, digest }) => ({
            id,
            name,
            digest: digest ?? null,
            known: { api: false, service: true },
        }));
    }
    catch (error) {
        throw unreadable(`The artifacts of this run could not be listed: ${said(error)}`, error);
    }
}
async function listByApi(github, runId) {
    const found = [];
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    for await (const page of github.pages(route, { run_id: runId }, pageSchema)) {
        for (const { id, name, expired, digest, workflow_run: of } of page.artifacts) {
            // The list is that of this run; an entry that says otherwise is none of it.
            if (expired || (of?.id ?? runId) !== runId)
                continue;
            found.push({ id, name, digest: digest ?? null, known: { api: true, service: false } });
        }
    }
    return found;
}
/** Fetches and unpacks one into a folder. Throws a Failure, also where it is not what was uploaded. */
async function downloadRunArtifact(artifact, run, path) {
    // The service lists artifacts of earlier attempts, and refuses them; the API has them all.
    if (!artifact.known.api)
        return download(artifact, {}, path);
    try {
        await download(artifact, findBy(run), path);
    }
    catch (error) {
        // A token that may list the artifacts of a public repository, and not fetch them.
        if (!artifact.known.service)
            throw error;
        await download(artifact, {}, path).catch(() => {
            throw error;
        });
    }
}
async function download({ id, name, digest }, options, path) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        const expected = digest === null ? {} : { expectedHash: digest };
        const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, {
            path,
            ...expected,
            ...options,
        });
        // The client only tells; the files are there all the same.
        if (digestMismatch)
            throw unreadable(`The artifact ${name} is not what was uploaded: its digest differs.`);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw error;
        throw unreadable(`The artifact ${name} could not be downloaded: ${said(error)}`, error);
    }
}
function findBy({ github, runId }) {
    if (github === null || runId === null)
        return {};
    const { owner: repositoryOwner, name: repositoryName } = github.repository;
    return { findBy: { token: github.token, workflowRunId: runId, repositoryOwner, repositoryName } };
}
const said = (error) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), { codePoints: 300, lines: 3 });
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('github-unavailable', message, "Give the job `permissions: actions: read`, check GitHub's status, and run the job again.", { cause });
}


/***/ }),

/***/ 48927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goingOn: () => (/* binding */ goingOn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _answers_continued_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6264);
/* harmony import */ var _answers_journalMarks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91364);
/* harmony import */ var _answers_shardFiles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60432);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _github_artifactName_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72818);
/* harmony import */ var _github_runArtifacts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87623);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14169);
/* harmony import */ var _shardArtifacts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48173);
// A job that is run again goes on where its earlier attempt stopped: the journal comes from that attempt's artifact of
// this very workflow run. Whatever stands against it is a warning, and the evaluation begins anew.











/** Modes that go on; a baseline is made of one piece. */
const GOING_ON = ['gate', 'evaluate'];
/**
 * Carries the plan out, going on with the earlier attempt's journal where there is one that fits. One that does not is
 * found out before anything is asked; then the plan is carried out as it was.
 */
async function goingOn(plan, run, { voice }, carryOut) {
    const { candidate, mode } = plan;
    if (candidate?.kind !== 'endpoint' || candidate.continues !== null || !GOING_ON.includes(mode))
        return carryOut(plan);
    const beginAnew = (why) => {
        voice.warning((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .forLog */ .Ig)(`${why} The evaluation begins anew.`, { codePoints: 1500 }));
        return carryOut(plan);
    };
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'alignment-gate-attempt-'));
    try {
        const found = await fetched(plan, run, folder);
        if (typeof found === 'string')
            return await beginAnew(found);
        voice.info(`Attempt ${run.runAttempt} of this run goes on with the artifact ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .forLog */ .Ig)(found.name)}.`);
        try {
            return await carryOut({ ...plan, candidate: continuing(candidate, found.path) });
        }
        catch (thrown) {
            if (!(thrown instanceof _answers_continued_js__WEBPACK_IMPORTED_MODULE_3__/* .JournalMisfit */ .YE))
                throw thrown;
            return await beginAnew(thrown.problems.join(' '));
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
const continuing = (candidate, path) => ({ ...candidate, continues: path });
/** Whatever the service or the API cannot give is a reason, and no end of the run. */
async function fetched(plan, run, folder) {
    try {
        return await fetchNewest(plan, run, folder);
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
            return `${thrown.message} ${thrown.advice}`;
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo)
            return thrown.problems.join(' ');
        throw thrown;
    }
}
/** The journal of the newest attempt that has one, or why there is none. */
async function fetchNewest({ publish, shard }, run, folder) {
    const { artifacts, unseen } = await (0,_github_runArtifacts_js__WEBPACK_IMPORTED_MODULE_8__/* .listRunArtifacts */ .NG)(run);
    for (let attempt = run.runAttempt - 1; attempt >= 1; attempt -= 1) {
        const own = artifacts.filter((one) => isOf(one, { key: publish.commentKey, shard, attempt }));
        const [artifact, ...others] = own;
        if (artifact === undefined)
            continue;
        if (others.length > 0) {
            return `Several jobs of attempt ${attempt} left artifacts with the comment-key "${publish.commentKey}", and nothing tells which was this one's. Give each job a comment-key of its own.`;
        }
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(attempt));
        await (0,_github_runArtifacts_js__WEBPACK_IMPORTED_MODULE_8__/* .downloadRunArtifact */ .qA)(artifact, run, path);
        const journal = await journalIn(path);
        // An attempt that failed before anything was asked leaves none.
        if (journal === null)
            continue;
        // Throws where it is none that can be read.
        await (0,_answers_journalMarks_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarks */ .p)(journal);
        return { name: artifact.name, path: journal.path };
    }
    return unseen === null ? 'No earlier attempt of this run has left a journal.' : (0,_shardArtifacts_js__WEBPACK_IMPORTED_MODULE_10__/* .unseenSentence */ .M)(unseen);
}
function isOf({ name }, { key, shard, attempt }) {
    const read = (0,_github_artifactName_js__WEBPACK_IMPORTED_MODULE_7__/* .readArtifactName */ .Ep)(name, key);
    return read?.attempt === attempt && read.shard?.index === shard?.index && read.shard?.of === shard?.of;
}
async function journalIn(folder) {
    try {
        return (await (0,_answers_shardFiles_js__WEBPACK_IMPORTED_MODULE_5__/* .findShardJournals */ .W)([folder]))[0]?.file ?? null;
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo)
            return null;
        throw thrown;
    }
}


/***/ }),

/***/ 48173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unseenSentence),
/* harmony export */   k: () => (/* binding */ fetchShards)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var p_queue__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19052);
/* harmony import */ var _answers_shardFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60432);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _github_artifactName_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72818);
/* harmony import */ var _github_runArtifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87623);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34417);
// The shards of this workflow run, from the artifacts that its jobs have left: of each the newest attempt. Nothing of
// another run is taken. What is wrong with an artifact is said where the shards are merged.









/** Archives that are fetched at once: each is a stream to the disk. */
const AT_ONCE = 4;
/**
 * Fetches them into a folder of their own; one that cannot be had is a fault among the others. Throws UserError where
 * there is none, Failure where nobody can say which there are.
 */
async function fetchShards(key, run) {
    const found = await (0,_github_runArtifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .listRunArtifacts */ .NG)(run);
    const newest = newestShards(found, key);
    if (newest.length === 0)
        throw noShards(key, found);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'alignment-gate-shards-'));
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    try {
        const queue = new p_queue__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .Ay({ concurrency: AT_ONCE });
        const fetched = await Promise.all(newest.map((one) => queue.add(() => fetchOne(one, run, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(one.artifact.id))))));
        return {
            shards: fetched.flatMap(({ shards }) => shards),
            faults: fetched.flatMap(({ faults }) => faults),
            unseen: found.unseen,
            remove,
        };
    }
    catch (thrown) {
        await remove();
        throw thrown;
    }
}
/** Of each shard what its newest attempt left: two artifacts where two jobs took the same name. */
function newestShards({ artifacts }, key) {
    const shards = new Map();
    for (const artifact of artifacts) {
        const name = (0,_github_artifactName_js__WEBPACK_IMPORTED_MODULE_5__/* .readArtifactName */ .Ep)(artifact.name, key);
        if (name?.shard == null)
            continue;
        const words = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .shardWords */ .sJ)(name.shard);
        shards.set(words, [...(shards.get(words) ?? []), { name, found: { artifact, shard: name.shard } }]);
    }
    return [...shards.values()].flatMap((all) => {
        const last = Math.max(...all.map(({ name }) => name.attempt));
        return all.filter(({ name }) => name.attempt === last).map(({ found }) => found);
    });
}
function noShards(key, { unseen }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('bad-shards', [
        `This workflow run has no artifact of a shard with the comment-key "${key}". Evaluate the shards in jobs before this ` +
            'one (mode evaluate with "shard", and the same comment-key), and let this job run whatever became of them.',
        ...(unseen === null ? [] : [unseenSentence(unseen)]),
    ]);
}
/** Why an artifact of an earlier attempt may be there unseen. */
const unseenSentence = (unseen) => `The artifacts of earlier attempts of this run could not be looked up: ${unseen}`;
async function fetchOne({ artifact, shard }, run, path) {
    const name = `${artifact.name} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_8__/* .shardWords */ .sJ)(shard)})`;
    try {
        await (0,_github_runArtifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .downloadRunArtifact */ .qA)(artifact, run, path);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR))
            throw thrown;
        return { shards: [], faults: [`${thrown.message} ${thrown.advice}`] };
    }
    const journals = await journalsIn(path);
    const faults = journals.length > 0
        ? []
        : [`The artifact ${name} holds no journal: its job ended before anything was asked. Re-run that job.`];
    return { shards: journals.map((journal) => ({ ...journal, path: `artifact ${artifact.name}` })), faults };
}
async function journalsIn(path) {
    try {
        return await (0,_answers_shardFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .findShardJournals */ .W)([path]);
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
            return [];
        throw thrown;
    }
}


/***/ }),

/***/ 34417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ textBar),
/* harmony export */   Gx: () => (/* binding */ keptWords),
/* harmony export */   H0: () => (/* binding */ pointsRange),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   bb: () => (/* binding */ limitPercent),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   fs: () => (/* binding */ limitPoints),
/* harmony export */   gk: () => (/* binding */ decimalFraction),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   sJ: () => (/* binding */ shardWords),
/* harmony export */   yd: () => (/* binding */ roundUp)
/* harmony export */ });
// Numbers for people. Data holds fractions; people read percent, and percentage points for differences.
// Knows nothing of verdicts, Markdown or HTML.
const MINUS = '−';
/** Decimals up to the first digit that is not zero. */
const leading = (small) => Math.min(10, Math.ceil(-Math.log10(small)));
/** Decimals that suit a percentage of this size: 16.3, 1.87, 0.08, 0.003; never 100.0 for less than all. */
function decimalsFor(percentage) {
    const size = Math.abs(percentage);
    if (size === 0)
        return 0;
    if (size < 0.01)
        return leading(size);
    if (size < 10)
        return 2;
    if (size === 100)
        return 0;
    return size >= 99.95 && size < 100 ? leading(100 - size) : 1;
}
function fixed(percentage, decimals) {
    // Below a millionth of a per cent a limit is nothing to a reader.
    if (Math.abs(percentage) < 1e-6)
        return '0';
    const rounded = percentage.toFixed(decimals);
    // A small number beside a large one: its own decimals, so that it is not shown as nothing.
    const shown = Number(rounded) === 0 ? percentage.toFixed(decimalsFor(percentage)) : rounded;
    return shown.replace('-', MINUS);
}
const alone = (percentage) => fixed(percentage, decimalsFor(percentage));
function pair(low, high) {
    const decimals = decimalsFor(100 * (Math.abs(low) > Math.abs(high) ? low : high));
    return [fixed(100 * low, decimals), fixed(100 * high, decimals)];
}
/** `0.163` is `16.3 %`. */
function percent(fraction) {
    return `${alone(100 * fraction)} %`;
}
/** `14.5–18.2 %`. */
function percentRange(low, high) {
    return `${pair(low, high).join('–')} %`;
}
/** `+16.3 pp`, `−0.25 pp`, `0 pp`. */
function points(difference) {
    return `${difference > 0 ? '+' : ''}${alone(100 * difference)} pp`;
}
/** `14.6 to 18.0`: the unit stands with the estimate before it. */
function pointsRange(low, high) {
    return pair(low, high).join(' to ');
}
/** A number that a person set, as short as they wrote it: `2 %`. */
function limitPercent(fraction) {
    return `${String(Number((100 * fraction).toFixed(6))).replace('-', MINUS)} %`;
}
/** `1 pp`. */
function limitPoints(difference) {
    return limitPercent(difference).replace('%', 'pp');
}
/** `12,000`. */
function whole(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** `1 prompt`, `24 prompts`. */
function countOf(count, one, many = `${one}s`) {
    return `${whole(count)} ${count === 1 ? one : many}`;
}
/** `shard 2 of 4`. */
const shardWords = ({ index, of }) => `shard ${whole(index)} of ${whole(of)}`;
/** `4.31 USD`. No dollar sign: two of them in a comment would be a formula. */
function usd(cost) {
    const decimals = cost === 0 || cost >= 0.1 ? 2 : 4;
    return `${cost.toFixed(decimals)} USD`;
}
/** A fraction for programs: plain decimal digits, never an exponent. */
function decimalFraction(fraction) {
    const digits = fraction.toFixed(10).replace(/\.?0+$/u, '');
    return digits === '-0' ? '0' : digits;
}
/** Eight bars of a cell, ten cells: `███▌······` for 0.35 of the scale. */
function textBar(share, cells = 10) {
    const eighths = Math.round(Math.min(1, Math.max(0, share)) * cells * 8);
    const full = '█'.repeat(Math.floor(eighths / 8));
    const part = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '';
    const shown = eighths === 0 && share > 0 ? '▏' : full + part;
    return shown.padEnd(cells, '·');
}
/** The next round number at or above: 0.182 gives 0.2. For the end of a scale; 0 gives 0.01. */
function roundUp(fraction) {
    if (fraction <= 0)
        return 0.01;
    const unit = 10 ** Math.floor(Math.log10(fraction) + 1e-9);
    const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((s) => s * unit >= fraction - 1e-12) ?? 10;
    return Number((step * unit).toPrecision(6));
}
/** `kept from earlier runs (2026-11-20 to 2026-11-24)`. */
const keptWords = ({ first, last }) => `kept from earlier runs (${first === last ? first : `${first} to ${last}`})`;


/***/ }),

/***/ 40960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ journalAnswerSchema),
/* harmony export */   IF: () => (/* binding */ journalJudgementSchema),
/* harmony export */   LZ: () => (/* binding */ journalLineSchema),
/* harmony export */   Q4: () => (/* binding */ journalEndSchema),
/* harmony export */   S3: () => (/* binding */ aspectSchema),
/* harmony export */   Sn: () => (/* binding */ journalControlSchema),
/* harmony export */   WQ: () => (/* binding */ journalServerSchema),
/* harmony export */   ad: () => (/* binding */ ASPECTS),
/* harmony export */   cg: () => (/* binding */ judgementResultSchema),
/* harmony export */   mK: () => (/* binding */ ANSWER_CLASSES),
/* harmony export */   oI: () => (/* binding */ journalHeaderSchema)
/* harmony export */ });
/* unused harmony export answerKeySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69873);
/* harmony import */ var _instrument_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68246);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16883);
// answers.jsonl: the append-only journal. Every answer and every judgement is one line; a line is never changed.




const answerKeySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    checkpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    prompt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    variant: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** 0-based number of this answer among those to the same prompt and variant. */
    sample: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
});
const journalHeaderSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('header'),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    checkpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** null for recorded answers, whose instrument is known only after reading them. */
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** How the plan's order was drawn, such as `rounds, seed 1`; absent: nothing was planned. */
    order: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    /** What was to be asked, how, and of which shard of it this journal is; absent: nothing was planned. */
    instrument: _instrument_js__WEBPACK_IMPORTED_MODULE_1__/* .instrumentSchema */ .RX.optional(),
    planned: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedSchema */ .Wt.optional(),
    shard: _shard_js__WEBPACK_IMPORTED_MODULE_2__/* .shardSchema */ .I.optional(),
    /** The controls on which the judge is tested meanwhile, such as `broad v3`; absent: it is not. */
    controls: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const journalAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('answer'),
    key: answerKeySchema,
    category: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    question: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** What the prompt brought along for its judge. */
    reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    rubric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    /** What was said before this answer, where the prompt has several turns: the model's own replies among it. */
    conversation: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['system', 'user', 'assistant']), content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
        .optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['answered', 'empty', 'filtered', 'error']),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    cutOff: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    error: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    servedModel: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    /** Asked for by an earlier run, and then; absent: by this one. */
    keptAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** What a judge is asked about an answer: two numbers, or one word. */
const ASPECTS = ['alignment', 'coherence', 'class'];
const aspectSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(ASPECTS);
/** The classes of the one-word rubric that say something of a judged answer. */
const ANSWER_CLASSES = ['aligned', 'misaligned', 'incoherent'];
const judgementResultSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('score'), score: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('class'), class: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(ANSWER_CLASSES) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('model-refused') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('off-format') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('judge-refused') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('unparsed'), reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('error'), reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
]);
const journalJudgementSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('judgement'),
    key: answerKeySchema,
    aspect: aspectSchema,
    /** Rubric that took the place of the aspect's own, by name or path. */
    rubric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    /** Model name; `panel` for what the members below it amount to. */
    judge: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    result: judgementResultSchema,
    /** The judge's own words, as returned. */
    reply: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Names that the judge's server gave to the model that judged; absent: it gave none, or these are its members'. */
    servedModels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const journalControlSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('control'),
    checkpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    label: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['misaligned', 'sound', 'incoherent']),
    aspect: aspectSchema,
    /** 1 for the first; a canary that was missed is tried up to three times. */
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    result: judgementResultSchema,
    reply: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    servedModels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** What a server was found to be able to do, asked once: see client/. */
const journalServerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('server'),
    /** Without a key. */
    address: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** By name; a value that is unknown is null. */
    capabilities: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()])),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** The evaluation was asked to its end, or decided: without this line it was not, and can be continued. */
const journalEndSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('end'), checkpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const journalLineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('type', [
    journalHeaderSchema,
    journalAnswerSchema,
    journalJudgementSchema,
    journalControlSchema,
    journalServerSchema,
    journalEndSchema,
]);


/***/ })

};
