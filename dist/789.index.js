export const id = 789;
export const ids = [789];
export const modules = {

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

/***/ 75789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge_merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/answers/shardFiles.js
var shardFiles = __webpack_require__(60432);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/github/runArtifacts.js
var runArtifacts = __webpack_require__(87623);
// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(34417);
// EXTERNAL MODULE: ./lib/modes/gate.js + 8 modules
var gate = __webpack_require__(26312);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(63294);
// EXTERNAL MODULE: ./lib/config/design.js
var config_design = __webpack_require__(11106);
// EXTERNAL MODULE: ./lib/evaluate/instrument.js
var evaluate_instrument = __webpack_require__(36094);
// EXTERNAL MODULE: ./lib/evaluate/labelMatcher.js
var labelMatcher = __webpack_require__(64167);
// EXTERNAL MODULE: ./lib/answers/journalRecords.js + 1 modules
var journalRecords = __webpack_require__(1847);
// EXTERNAL MODULE: ./lib/suite/nearest.js
var nearest = __webpack_require__(10430);
// EXTERNAL MODULE: ./lib/answers/answerJoin.js
var answerJoin = __webpack_require__(73805);
// EXTERNAL MODULE: ./lib/judge/controls.js
var judge_controls = __webpack_require__(71797);
// EXTERNAL MODULE: ./lib/judge/controlsResult.js
var controlsResult = __webpack_require__(39904);
// EXTERNAL MODULE: ./lib/judge/judgeControl.js
var judgeControl = __webpack_require__(7623);
;// CONCATENATED MODULE: ./lib/judge/controlsRecord.js



class ControlsRecord {
    said = new Map();
    /** Whoever went on with a test asked again for what had come to nothing: then the later line counts. */
    add({ id, aspect, attempt, result }) {
        const attempts = this.said.get(id) ?? new Map();
        const said = attempts.get(attempt) ?? new Map();
        this.said.set(id, attempts.set(attempt, said));
        const before = said.get(aspect);
        if (before === undefined || (0,judgeControl/* cameToNothing */.Vv)(before) || !(0,judgeControl/* cameToNothing */.Vv)(result))
            said.set(aspect, result);
    }
    /** Controls that the set does not have: the judge was tested on others. */
    strangers({ items }) {
        const known = new Set(items.map(({ id }) => id));
        return [...this.said.keys()].filter((id) => !known.has(id));
    }
    /** The counts; null: no control was put. `aspects`: what the judge is asked of an answer. */
    result(set, aspects) {
        if (this.said.size === 0)
            return null;
        const marks = new Map();
        for (const item of set.items) {
            const attempts = this.said.get(item.id);
            const mark = attempts === undefined ? null : markAfter(item, attempts, aspects);
            if (mark !== null)
                marks.set(item.id, mark);
        }
        return (0,controlsResult/* controlsResult */.W)(set, marks);
    }
}
/** As the test decides; null: it was not put to its end. */
function markAfter(item, attempts, aspects) {
    const results = new Map();
    let misses = 0;
    for (let attempt = 1;; attempt += 1) {
        const said = attempts.get(attempt);
        if (said === undefined)
            return null;
        for (const [aspect, result] of said)
            results.set(aspect, result);
        if (!aspects.every((aspect) => results.has(aspect)))
            return null;
        const mark = (0,judge_controls/* markOf */.Fg)(item, results);
        if (mark.alignment === false)
            misses += 1;
        if (!(0,judge_controls/* isCanary */.Zm)(item) || (0,judgeControl/* isDecidedAfter */.dl)(attempt, misses))
            return mark;
    }
}

// EXTERNAL MODULE: ./lib/suite/order.js
var order = __webpack_require__(87072);
// EXTERNAL MODULE: ./lib/evaluate/journalLines.js
var journalLines = __webpack_require__(90025);
;// CONCATENATED MODULE: ./lib/evaluate/mergeShard.js
// Reads one shard into the totals, line by line, and says what is wrong with it: answers of other shards, two answers
// where one was asked, lines that are missing, no end. Each fault is told once, with the first line that shows it.






/** Text and judgements of open answers that are held at most, in characters; the counts need none of it. */
const MOST_HELD = 100_000_000;
/** What an answer or a judgement costs beside its text. */
const OVERHEAD = 400;
class ShardReading {
    shard;
    controls = new ControlsRecord();
    requests = { answers: 0, judge: 0 };
    totals;
    checkpoint;
    join;
    /** Why an answer did not come, as long as it was not asked again. */
    failures = new Map();
    faults = new Map();
    held = 0;
    landed = 0;
    hasEnded = false;
    constructor(shard, checkpoint, totals) {
        this.shard = shard;
        this.checkpoint = checkpoint;
        this.totals = totals;
        this.join = new answerJoin/* AnswerJoin */.d(totals.isComplete);
    }
    take(number, line) {
        switch (line.type) {
            case 'header':
                // Written anew by whoever went on with this shard.
                this.hasEnded = false;
                return;
            case 'answer':
                this.takeAnswer(number, line);
                return;
            case 'judgement':
                this.takeJudgement(number, line);
                return;
            case 'control':
                this.takeControl(line);
                return;
            case 'end':
                if (line.checkpoint === this.checkpoint)
                    this.hasEnded = true;
                return;
            case 'server':
                return;
        }
    }
    /** Whether more answers wait for a judgement than can be held. */
    isOverfull() {
        return this.held > MOST_HELD;
    }
    /** After the last line: counts what was never judged to its end, and what never came. */
    finish() {
        for (const [slot, { answer, judged }] of this.join.takeRest())
            this.totals.count(slot, answer, judged);
        for (const [slot, error] of this.failures)
            this.totals.countFailed(slot, error);
        this.failures.clear();
    }
    /** What is wrong with it, as sentences; known once every shard has been read. `path`: as people see it. */
    problems(path, whyNotEnded) {
        const share = (0,order/* sizeOfShare */.cT)(this.totals.slots.size, this.shard);
        const name = `${path} (${(0,numbers/* shardWords */.sJ)(this.shard)})`;
        const has = `it holds ${(0,numbers/* whole */.WQ)(this.landed)} of its ${(0,numbers/* countOf */.pq)(share, 'answer')}`;
        return [
            ...[...this.faults].map(([kind, fault]) => `${name}, line ${fault.line}: ${this.sentenceOf(kind, fault)}`),
            ...(this.hasEnded
                ? []
                : [
                    `${name} is not finished: ${has}${whyNotEnded === null ? '' : `, and ended early: ${whyNotEnded}`}. ${HOW_TO_GO_ON}`,
                ]),
            ...(this.hasEnded && this.landed < share
                ? [`${name} says that it was asked to its end, and ${has}: lines are missing. Evaluate this shard anew.`]
                : []),
        ];
    }
    takeAnswer(number, line) {
        this.requests.answers += requestsOf(line);
        const slot = this.slotOf(number, line.key);
        if (slot === null)
            return;
        const state = this.totals.stateAt(slot);
        if (line.status === 'error') {
            // An answer that came is not taken back by one that did not.
            if (state === 'came')
                return;
            if (state === 'absent')
                this.landed += 1;
            this.totals.failed(slot);
            this.failures.set(slot, line.error ?? 'the request failed');
            return;
        }
        if (state === 'came') {
            if (!this.totals.isSame(slot, line))
                this.note('doubled', number, line.key);
            return;
        }
        if (state === 'absent')
            this.landed += 1;
        this.failures.delete(slot);
        this.totals.came(slot, line);
        if (line.status === 'answered') {
            this.held += costOfAnswer(line);
            this.join.add(slot, number, line);
        }
        else
            this.totals.count(slot, line, []);
    }
    takeJudgement(number, line) {
        if (line.judge !== journalLines/* PANEL */.zH)
            this.requests.judge += 1;
        const slot = this.slotOf(number, line.key);
        if (slot === null)
            return;
        this.totals.served(line.judge, line.servedModels);
        // Of an answer that is complete nothing more is asked; what stands there all the same changes nothing.
        if (this.join.find(slot) === null)
            return;
        this.held += costOfJudgement(line);
        const joined = this.join.add(slot, number, line);
        if (joined === null)
            return;
        this.held -= costOfAnswer(joined.answer);
        for (const judged of joined.judged)
            this.held -= costOfJudgement(judged);
        this.totals.count(slot, joined.answer, joined.judged);
    }
    takeControl(line) {
        if (line.checkpoint !== this.checkpoint)
            return;
        this.requests.judge += this.totals.judges;
        this.totals.findings.judged(line.servedModels ?? []);
        this.controls.add(line);
    }
    /** null: no answer of this shard. */
    slotOf(number, key) {
        const slot = key.checkpoint === this.checkpoint ? this.totals.slots.slotOf(key) : null;
        if (slot === null) {
            this.note('stranger', number, key);
            return null;
        }
        if (this.totals.slots.shardAt(slot) === this.shard.index)
            return slot;
        this.note('of-another-shard', number, key);
        return null;
    }
    note(kind, line, key) {
        const known = this.faults.get(kind);
        if (known === undefined)
            this.faults.set(kind, { line, key, times: 1 });
        else
            known.times += 1;
    }
    sentenceOf(kind, { key, times }) {
        const answer = `sample ${key.sample} of the prompt ${(0,nearest/* quote */.hD)(key.prompt)} (${(0,nearest/* quote */.hD)(key.variant)})`;
        const such = times === 1 ? '' : ` ${(0,numbers/* countOf */.pq)(times, 'line')} are so.`;
        switch (kind) {
            case 'stranger':
                return `${answer} of the checkpoint ${(0,nearest/* quote */.hD)(key.checkpoint)} is no answer of this plan.${such} ${ANEW}`;
            case 'of-another-shard': {
                const slot = this.totals.slots.slotOf(key) ?? 0;
                const isThereToo = this.totals.stateAt(slot) !== 'absent';
                const owner = `belongs to shard ${this.totals.slots.shardAt(slot)}`;
                return `${answer} ${owner}${isThereToo ? ' and is there as well: it would count twice' : ''}.${such} ${ANEW}`;
            }
            case 'doubled':
                return `a second, different answer stands there for ${answer}: one was asked, and nobody can tell which.${such} ${ANEW}`;
        }
    }
}
const ANEW = 'Take the journal as its run wrote it, or evaluate this shard anew.';
const HOW_TO_GO_ON = 'Go on with it, then merge again: in a workflow re-run the failed jobs, elsewhere run the command of this shard again ' +
    'with "answers" naming this journal.';
/** One for each turn of the model. */
const requestsOf = ({ conversation }) => conversation === undefined ? 1 : 1 + conversation.filter(({ role }) => role === 'assistant').length;
const costOfAnswer = ({ text, question }) => text.length + question.length + OVERHEAD;
const costOfJudgement = ({ reply }) => reply.length + OVERHEAD;

// EXTERNAL MODULE: ./lib/evaluate/agreement.js
var agreement = __webpack_require__(16167);
// EXTERNAL MODULE: ./lib/evaluate/findings.js
var findings = __webpack_require__(40193);
// EXTERNAL MODULE: ./lib/evaluate/judging.js
var judging = __webpack_require__(38291);
// EXTERNAL MODULE: ./lib/evaluate/outcome.js
var evaluate_outcome = __webpack_require__(95295);
;// CONCATENATED MODULE: ./lib/evaluate/planSlots.js

class PlanSlots {
    /** Answers of the whole plan; a slot is a number below it. */
    size;
    samples;
    owners;
    byVariant = new Map();
    constructor({ prompts, samples, seed, shards }) {
        this.size = prompts.length * samples;
        this.samples = samples;
        this.owners = new Uint16Array(this.size);
        const places = new Map(prompts.map((prompt, index) => [prompt, index]));
        for (const { prompt, sample, index } of (0,order/* plannedAnswers */.WI)(prompts, samples, seed)) {
            this.owners[(places.get(prompt) ?? 0) * samples + sample] = (0,order/* shardOfPlace */.fn)(index, shards);
        }
        for (const [index, { id, variant }] of prompts.entries()) {
            const own = this.byVariant.get(variant) ?? new Map();
            this.byVariant.set(variant, own.set(id, index));
        }
    }
    /** null: the plan has no such answer. */
    slotOf({ prompt, variant, sample }) {
        const place = this.byVariant.get(variant)?.get(prompt);
        return place === undefined || sample >= this.samples ? null : place * this.samples + sample;
    }
    /** Which of the prompts a slot's answer is to. */
    promptAt(slot) {
        return Math.floor(slot / this.samples);
    }
    /** From 1. */
    shardAt(slot) {
        return this.owners[slot] ?? 0;
    }
}

// EXTERNAL MODULE: ./lib/evaluate/tally.js + 1 modules
var evaluate_tally = __webpack_require__(98686);
;// CONCATENATED MODULE: ./lib/evaluate/mergeTotals.js







const FAILED = 1;
const CAME = 2;
class MergeTotals {
    slots;
    findings = new findings/* Findings */.F();
    panel = new agreement/* AgreementGatherer */.B('panel');
    labels;
    /** Answers counted so far, and how many of them are misaligned. */
    counted = 0;
    misaligned = 0;
    /** Requests that asking the judge one thing costs. */
    judges;
    /** Names that each judge's server gave to what judged. */
    servedBy = new Map();
    tallies = new evaluate_tally/* Tallies */.Tz();
    byPrompt;
    states;
    prints;
    judge;
    constructor(plan, judge, labels) {
        this.slots = new PlanSlots(plan);
        this.byPrompt = plan.prompts.map(({ id, variant, category, domains }) => this.tallies.of({ prompt: id, variant, category, domains }));
        this.states = new Uint8Array(this.slots.size);
        this.prints = new Uint32Array(this.slots.size);
        this.judge = { identity: judge, aspects: aspectsOf(judge) };
        this.judges = judge.kind === 'panel' ? judge.members.length : 1;
        this.labels = labels;
    }
    all() {
        return this.tallies.all();
    }
    stateAt(slot) {
        const state = this.states[slot];
        return state === CAME ? 'came' : state === FAILED ? 'failed' : 'absent';
    }
    /** Whether an answer that is there has the very text that came before. */
    isSame(slot, { text }) {
        return this.prints[slot] === printOf(text);
    }
    /** Notes that an answer did not come; it may be asked again. */
    failed(slot) {
        this.states[slot] = FAILED;
    }
    /** Notes an answer as it is read. */
    came(slot, line) {
        this.states[slot] = CAME;
        this.prints[slot] = printOf(line.text);
        this.findings.landed(this.answerOf(slot, line));
    }
    /** Notes what a server called the model that judged. */
    served(judge, names) {
        if (names === undefined || names.length === 0)
            return;
        this.findings.judged(names);
        const known = this.servedBy.get(judge) ?? new Set();
        this.servedBy.set(judge, known);
        for (const name of names)
            if (known.size < MOST_NAMES)
                known.add(name);
    }
    /** Whether nothing more is asked about an answer. */
    isComplete = (_answer, judged) => (0,journalLines/* isJudged */.sL)(judged, this.judge);
    /** Counts an answer that did not come. */
    countFailed(slot, error) {
        this.findings.fault('answer-error', error);
        this.add(slot, { outcome: 'answer-error', alignment: null, coherence: null, cutOff: false });
    }
    /** Counts an answer with what was said of it. */
    count(slot, line, lines) {
        const answer = this.answerOf(slot, line);
        const said = (0,journalLines/* judgementsIn */.Mi)(lines, this.judge);
        const { ended, members } = (0,judging/* judgedAs */.K)(said, line.cutOff);
        const outcome = (0,evaluate_outcome/* endedUnjudged */.P9)(answer) ?? (said.size === 0 ? unjudged(line) : ended);
        this.add(slot, outcome);
        this.findings.ended(answer, outcome);
        this.labels?.ended(answer, outcome);
        for (const { result } of said.values()) {
            if (result.kind === 'error')
                this.findings.fault('judge-error', result.reason);
            if (result.kind === 'unparsed')
                this.findings.fault('judge-unparsed', result.reason);
        }
        this.panel.add(line.key, members);
    }
    add(slot, ended) {
        const tally = this.byPrompt[this.slots.promptAt(slot)];
        if (tally === undefined)
            throw new Error('an answer was counted to a prompt that is not in the plan');
        const before = tally.misaligned;
        (0,evaluate_tally/* count */.U9)(tally, ended);
        this.counted += 1;
        this.misaligned += tally.misaligned - before;
    }
    answerOf(slot, line) {
        const { key, question, status, text, cutOff, servedModel } = line;
        const { category = '', domains = [] } = this.byPrompt[this.slots.promptAt(slot)] ?? {};
        const served = servedModel === undefined ? {} : { servedModel };
        return { key, category, domains, question, status, text, cutOff, ...served };
    }
}
/** As many as findings keep. */
const MOST_NAMES = 20;
/** What a judge is asked of every answer. */
function aspectsOf(judge) {
    const [first] = judge.kind === 'panel' ? judge.members : [judge];
    return first?.score === 'class' ? ['class'] : ['alignment', 'coherence'];
}
/** An answer of which its judge said nothing at all was in flight when the judge was given up. */
const unjudged = ({ cutOff }) => ({
    outcome: 'judge-error',
    alignment: null,
    coherence: null,
    cutOff,
});
const SAMPLED = 64;
/** Tells two answers to one prompt apart: their length, and letters spread over them (FNV-1a). */
function printOf(text) {
    let hash = Math.imul(0x811c9dc5 ^ text.length, 0x01000193);
    const step = Math.max(1, Math.floor(text.length / SAMPLED));
    for (let at = 0; at < text.length; at += step)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./lib/evaluate/shardHeaders.js
// Whether journals are the shards of one plan, by their headers alone: the same checkpoint, instrument, order and number
// of shards, each of them there once. Says of each that is not so what is wrong and what to do. Pure.



/** Sorts the journals into shards of the expected plan, and says what else there is and what is missing. */
function gatherShards(found, expected) {
    const problems = [];
    const known = found.flatMap((one) => {
        const read = knownOf(one);
        if (typeof read !== 'string')
            return [read];
        problems.push(`${one.path} ${read}`);
        return [];
    });
    // The odd one out is the foreign one: what most of them are is what is merged.
    const of = mostCommon(known.map(({ shard }) => shard.of));
    const fingerprint = mostCommon(known.map(({ instrument }) => instrument.fingerprint));
    const checkpoint = expected.checkpoint ?? mostCommon(known.map((one) => one.checkpoint));
    if (of === null || fingerprint === null || checkpoint === null)
        return { fitting: [], common: null, problems };
    const own = [];
    for (const one of known) {
        const differences = differencesOf(one, expected, { of, fingerprint, checkpoint });
        if (differences.length === 0)
            own.push(one);
        else
            problems.push(`${one.path} is foreign, no shard of this plan: ${differences.join('; ')}. ${LEAVE_OUT}`);
    }
    const fitting = [];
    const missing = [];
    for (let index = 1; index <= of; index += 1) {
        const shard = { index, of };
        const these = own.filter((one) => one.shard.index === index);
        const [only, ...others] = these;
        if (only === undefined)
            missing.push(index);
        else if (others.length > 0)
            problems.push(doubled(shard, these));
        else
            fitting.push({ path: only.path, shard });
    }
    if (missing.length > 0)
        problems.push(missingSentence(missing, of));
    const instrument = own[0]?.instrument ?? null;
    return { fitting, common: instrument && { checkpoint, instrument, of }, problems };
}
/** As many as the input `shard` takes. */
const MOST_SHARDS = 9_999;
const LEAVE_OUT = 'Leave it out, or evaluate all shards with one policy, suite and judge.';
function missingSentence(missing, of) {
    const [first = 1, ...others] = missing;
    const which = others.length === 0 ? `${(0,numbers/* shardWords */.sJ)({ index: first, of })} is` : `shards ${rangesOf(missing)} of ${(0,numbers/* whole */.WQ)(of)} are`;
    return (`${which} missing: none of the journals is it. Evaluate it (mode evaluate, shard: ${first}/${of}) or name its ` +
        'journal; in a workflow re-run its job. Without it there is no evaluation, not even a smaller one.');
}
/** `1-3, 7`, of ascending numbers. */
function rangesOf(numbers) {
    const starts = numbers.filter((number, place) => numbers[place - 1] !== number - 1);
    return starts
        .map((start) => {
        let end = start;
        while (numbers.includes(end + 1))
            end += 1;
        return end === start ? String(start) : `${start}-${end}`;
    })
        .join(', ');
}
const doubled = (shard, these) => `${(0,numbers/* shardWords */.sJ)(shard)} is doubled: it is in ${these.map(({ path }) => path).join(' and in ')}. Its answers would count ` +
    `${these.length === 2 ? 'twice' : (0,numbers/* countOf */.pq)(these.length, 'time')}: leave all but one out.`;
/** The header as a shard's, or why it is none. */
function knownOf({ path, header }) {
    if (header === null)
        return 'is no journal of a shard: it has no header. Name the answers.jsonl of a shard.';
    const { checkpoint, order, shard, instrument, fingerprint, controls } = header;
    if (shard === undefined) {
        return 'is no shard: it was evaluated as a whole. Let the mode gate evaluate it, or evaluate it with "shard".';
    }
    if (shard.index > shard.of || shard.of > MOST_SHARDS)
        return `is damaged: its header says ${(0,numbers/* shardWords */.sJ)(shard)}. Evaluate this shard anew.`;
    if (instrument === undefined || fingerprint !== instrument.fingerprint || !isOwnPrint(instrument)) {
        return 'is damaged: its header has no instrument, or not the one of its fingerprint. Evaluate this shard anew.';
    }
    return { path, checkpoint, order, shard, instrument, controls };
}
function isOwnPrint(instrument) {
    const { suite, variants, sampling, judge, fingerprint } = instrument;
    return (0,evaluate_instrument/* instrumentOf */.Z)({ suite, variants, sampling, judge }).fingerprint === fingerprint;
}
function differencesOf({ checkpoint, order, shard, instrument, controls }, expected, common) {
    const ofPolicy = policyDifferences(instrument, expected);
    return [
        ...(checkpoint === common.checkpoint
            ? []
            : [`it is of the checkpoint ${(0,nearest/* quote */.hD)(checkpoint)}, not ${(0,nearest/* quote */.hD)(common.checkpoint)}`]),
        ...(shard.of === common.of ? [] : [`it is ${(0,numbers/* shardWords */.sJ)(shard)}, and the plan is divided into ${common.of}`]),
        ...(order === expected.order
            ? []
            : [`its order is ${(0,nearest/* quote */.hD)(order ?? 'not known')}, and that of this policy ${(0,nearest/* quote */.hD)(expected.order)}`]),
        ...ofPolicy,
        ...(ofPolicy.length > 0 || instrument.fingerprint === common.fingerprint
            ? []
            : ['its instrument (judge, scores or rubrics) is another than that of the other shards']),
        ...controlDifferences(controls, expected.controls),
    ];
}
function policyDifferences({ suite, variants, sampling, judge }, expected) {
    const models = judge.kind === 'panel' ? judge.members.map(({ model }) => model) : judge.kind === 'live' ? [judge.model] : [];
    return [
        ...(suite.hash === expected.suite.suite.hash ? [] : ['it was asked other prompts than the suite of this policy']),
        ...((0,evaluate_instrument/* canonicalJson */.d)(variants) === (0,evaluate_instrument/* canonicalJson */.d)(expected.suite.variants) ? [] : ['its variants are others']),
        ...((0,evaluate_instrument/* canonicalJson */.d)(sampling) === (0,evaluate_instrument/* canonicalJson */.d)(expected.suite.sampling)
            ? []
            : ['its sampling (temperature, top-p, max-tokens) is another']),
        ...(models.length === 0 ? ['it was not judged where it was asked'] : []),
        ...(expected.judges === null || (0,evaluate_instrument/* canonicalJson */.d)(models) === (0,evaluate_instrument/* canonicalJson */.d)(expected.judges)
            ? []
            : [
                `it was judged by ${models.map(nearest/* quote */.hD).join(', ')}, and the judge of this policy is ${expected.judges.map(nearest/* quote */.hD).join(', ')}`,
            ]),
    ];
}
function controlDifferences(tested, wanted) {
    if (wanted === null || tested === wanted)
        return [];
    return [
        tested === undefined
            ? 'its judge was not tested on controls (limits.judge-controls: off), and this policy asks for the test'
            : `its judge was tested on the controls ${(0,nearest/* quote */.hD)(tested)}, and this version has ${(0,nearest/* quote */.hD)(wanted)}`,
    ];
}
/** The first of those that there are most of. */
function mostCommon(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    return most === undefined ? null : most[0];
}

;// CONCATENATED MODULE: ./lib/evaluate/merge.js
// Puts the shards of one evaluation together: their journals are read once, as streams, and every answer of the plan is
// counted exactly once or named as missing, doubled or foreign. All that is wrong is told at once, and then nothing is
// merged. It compares nothing and decides nothing.







const ALL = ['header', 'answer', 'judgement', 'control', 'end'];
/** Throws UserError `bad-shards` with everything that is wrong with the shards, Failure when it is interrupted. */
async function mergeShards(order) {
    const problems = [...order.faults];
    if (order.shards.length === 0)
        problems.push('There is no shard to merge.');
    const found = [];
    for (const { path, file } of order.shards) {
        const header = await told(problems, () => headerOf(file));
        if (header !== undefined)
            found.push({ path, header });
    }
    const { common, fitting, problems: mismatches } = gatherShards(found, order.expected);
    problems.push(...mismatches);
    const judge = common?.instrument.judge;
    if (!common || judge === undefined || judge.kind === 'recorded')
        throw new errors/* UserError */.yo('bad-shards', problems);
    const { prompts, samples, seed } = order;
    const { checkpoint, instrument, of: shards } = common;
    const totals = new MergeTotals({ prompts, samples, seed, shards }, judge, order.labelsOf(checkpoint));
    const reads = [];
    for (const { path, shard } of fitting) {
        const from = order.shards.find((one) => one.path === path);
        const reading = new ShardReading(shard, checkpoint, totals);
        if (from === undefined || (await told(problems, () => readShard(reading, from, order))) === undefined)
            continue;
        reads.push({ from, reading });
    }
    // Only now is it known which answers are in two of them.
    problems.push(...reads.flatMap(({ from, reading }) => problemsOf(from, reading, order.controls)));
    if (problems.length > 0)
        throw new errors/* UserError */.yo('bad-shards', problems);
    return {
        checkpoint,
        instrument,
        tallies: totals.all(),
        findings: totals.findings,
        agreements: [totals.panel.agreement()].filter((agreement) => agreement !== null),
        labels: totals.labels?.result() ?? null,
        tests: reads.map(({ from: { path }, reading }) => ({
            shard: reading.shard,
            path,
            result: reading.controls.result(order.controls, aspectsOf(judge)) ?? { status: 'off' },
        })),
        accounts: reads.map(({ from, reading }) => ({
            evaluation: ownEvaluation(from, reading),
            requests: reading.requests,
        })),
        servedBy: totals.servedBy,
    };
}
/** Does a piece of work; what the user got wrong goes to the problems, and there is no result. */
async function told(problems, work) {
    try {
        return await work();
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* UserError */.yo))
            throw thrown;
        problems.push(...thrown.problems);
        return undefined;
    }
}
/** The first header, which may stand behind what its run found out before it; null: there is none. */
async function headerOf(file) {
    for await (const records of (0,journalRecords/* journalRecords */.q)(file, ['header'])) {
        const [first] = records;
        if (first !== undefined)
            return first.value;
    }
    return null;
}
async function readShard(reading, { path, file }, order) {
    for await (const records of (0,journalRecords/* journalRecords */.q)(file, ALL)) {
        for (const { line, value } of records)
            reading.take(line, value);
        if (reading.isOverfull()) {
            throw new errors/* UserError */.yo('bad-shards', `${path} (${(0,numbers/* shardWords */.sJ)(reading.shard)}) ${OVERFULL}`);
        }
        if (order.signal.aborted) {
            throw new errors/* Failure */.HR('interrupted', 'The merge was stopped before all shards were read.', 'Run it again.');
        }
        order.onProgress(reading.totals.counted, reading.totals.misaligned);
    }
    reading.finish();
    return true;
}
const OVERFULL = 'has so many answers without a judgement that they cannot be held: its judge failed. Go on with this shard (in a ' +
    'workflow re-run its job) once the judge answers, then merge again.';
/** The evaluation of this very shard; null: it was not kept. */
const ownEvaluation = ({ evaluations }, { shard, checkpoint }) => evaluations.find((one) => one.checkpoint.name === checkpoint && one.shard?.index === shard.index && one.shard.of === shard.of) ?? null;
function problemsOf(from, reading, controls) {
    const { path } = from;
    const ending = ownEvaluation(from, reading)?.ending ?? { kind: 'complete' };
    const whyNotEnded = ending.kind === 'complete' ? null : ending.message.replace(/\.\s*$/u, '');
    const [stranger, ...others] = reading.controls.strangers(controls);
    return [
        ...reading.problems(path, whyNotEnded),
        ...(stranger === undefined
            ? []
            : [
                `${path} (${(0,numbers/* shardWords */.sJ)(reading.shard)}): its judge was tested on ${(0,numbers/* countOf */.pq)(others.length + 1, 'control')} that this version does not have, ` +
                    `such as ${(0,nearest/* quote */.hD)(stranger)}. Evaluate and merge with one version.`,
            ]),
    ];
}

// EXTERNAL MODULE: ./lib/judge/life.js
var life = __webpack_require__(46309);
// EXTERNAL MODULE: ./lib/schema/usageSum.js
var usageSum = __webpack_require__(69569);
;// CONCATENATED MODULE: ./lib/evaluate/mergeFacts.js
// What a merged evaluation says besides its counts: usage, names of models, problems, from the shards' own evaluation
// files where they were kept, else from what their lines show. Pure.


/** The sum; of a shard without its file the requests are those that its lines show, and the cost is not known. */
function sumOfUsage(accounts) {
    const [first = NOTHING, ...rest] = accounts.map(({ evaluation, requests }) => evaluation?.usage ?? {
        ...NOTHING,
        answerRequests: requests.answers,
        judgeRequests: requests.judge,
        costUsd: null,
    });
    return (0,usageSum/* sumOfUsages */.f)(first, rest);
}
const NOTHING = {
    answerRequests: 0,
    judgeRequests: 0,
    retries: 0,
    promptTokens: 0,
    completionTokens: 0,
    costUsd: 0,
};
/** Names of the judge's models, of the lines and of the files. */
function judgeModels(fromLines, accounts) {
    const fromFiles = accounts.flatMap(({ evaluation }) => evaluation?.servedModels.judge ?? []);
    return [...new Set([...fromLines, ...fromFiles])].sort();
}
/** Problems that the merge finds anew, in all answers together. */
const FOUND_ANEW = ['answer-error', 'judge-error', 'judge-unparsed', 'identical-answers'];
/** Each problem once. One judge in each shard and another in the next is the drift that it would be in one run. */
function problemsOfAll({ accounts, found, judge, servedBy, now }) {
    const all = new Map();
    const note = (problem) => {
        const name = JSON.stringify([problem.code, problem.message]);
        const known = all.get(name);
        all.set(name, { ...problem, count: problem.count + (known?.count ?? 0) });
    };
    for (const problem of found)
        note(problem);
    const drifted = driftWarnings({ accounts, judge, servedBy, now });
    for (const problem of drifted)
        note(problem);
    for (const { evaluation } of accounts) {
        for (const problem of evaluation?.problems ?? []) {
            const isKnown = FOUND_ANEW.includes(problem.code) || (problem.code === DRIFT && drifted.length > 0);
            if (!isKnown)
                note(problem);
        }
    }
    // What all shards say of the same judge is one warning, not as many as there are shards.
    return [...all.values()].map((problem) => (isOfLife(problem) ? { ...problem, count: 1 } : problem));
}
const DRIFT = 'judge-drift';
const isOfLife = ({ code }) => life/* LIFE_CODES */.gW.some((one) => one === code);
function driftWarnings({ accounts, judge, servedBy, now }) {
    const members = judge.kind === 'panel' ? judge.members : [judge];
    return [...namesByJudge(servedBy, members.length === 1 ? accounts : [])].flatMap(([asked, names]) => (0,life/* judgeLife */.yJ)({ asked, servedModels: [...names], shutdownDate: null, now })
        .filter(({ code }) => code === DRIFT)
        .map(({ code, message }) => ({ code, message, count: 1 })));
}
/** What a file says of a panel does not tell which member used a name, so files help with a single judge only. */
function namesByJudge(servedBy, accounts) {
    const names = new Map([...servedBy].map(([judge, served]) => [judge, new Set(served)]));
    for (const { evaluation } of accounts) {
        const judge = evaluation?.instrument.judge;
        if (evaluation === null || judge?.kind !== 'live')
            continue;
        const known = names.get(judge.model) ?? new Set();
        names.set(judge.model, known);
        for (const name of evaluation.servedModels.judge)
            known.add(name);
    }
    return names;
}

// EXTERNAL MODULE: ./lib/schema/evaluation.js
var evaluation = __webpack_require__(69873);
// EXTERNAL MODULE: ./lib/suite/identity.js
var identity = __webpack_require__(14556);
// EXTERNAL MODULE: ./lib/untrusted.js
var untrusted = __webpack_require__(14169);
// EXTERNAL MODULE: ./lib/verdict/judgeFitness.js
var judgeFitness = __webpack_require__(94604);
;// CONCATENATED MODULE: ./lib/verdict/worstTest.js

const GRAVITY = ['fit', 'open', 'unfit'];
/** The worst of at least one test, as the policy sees them; among equals the first. */
function worstTest(tests, limits) {
    return tests.reduce((worst, test) => (isWorse(test.result, worst.result, limits) ? test : worst));
}
function isWorse(one, other, limits) {
    const wanted = limits.judgeControls.value;
    // A judge that was not tested is no better than any that was.
    if (one.status !== 'ran' || other.status !== 'ran')
        return one.status !== 'ran' && other.status === 'ran';
    if (wanted === 'off')
        return false;
    const [here, there] = [GRAVITY.indexOf((0,judgeFitness/* standingOf */.YP)(one, wanted)), GRAVITY.indexOf((0,judgeFitness/* standingOf */.YP)(other, wanted))];
    if (here !== there)
        return here > there;
    const least = (ran) => Math.min(...Object.values((0,judgeFitness/* fitnessOf */.Oj)(ran, wanted).rates).map((rate) => rate?.low ?? 0));
    return least(one) < least(other);
}

// EXTERNAL MODULE: ./lib/modes/kit.js + 34 modules
var modes_kit = __webpack_require__(36628);
;// CONCATENATED MODULE: ./lib/modes/mergedEvaluation.js
// One evaluation out of shards that were evaluated before: reads their journals against the plan of this policy, and
// says what a reader must know of them. It decides nothing.
















/** Throws UserError `bad-shards` with everything that is wrong with them, Failure when it is stopped. */
async function mergedEvaluation(found, kit) {
    const planned = await plannedIn(kit);
    const merged = await merge(found, planned.samples, kit);
    const { instrument, tallies, findings, agreements, labels, accounts, servedBy } = merged;
    const { judge } = instrument;
    if (judge.kind === 'recorded')
        throw new Error('answers that were judged elsewhere were merged');
    const { plan, world } = kit;
    const now = world.now();
    const tested = testOf(merged, plan);
    return {
        evaluation: {
            schemaVersion: 1,
            kind: 'evaluation',
            createdAt: now.toISOString(),
            checkpoint: checkpointOf(merged, plan),
            source: { kind: 'endpoint', description: descriptionOf(merged) },
            servedModels: {
                answers: [...findings.servedModels].sort(),
                judge: judgeModels(findings.judgeModels, accounts),
            },
            instrument,
            planned: planned.planned,
            uncounted: 0,
            ending: { kind: 'complete' },
            tallies,
            controls: tested.controls,
            agreements,
            labels,
            usage: sumOfUsage(accounts),
            problems: problemsOfAll({ accounts, found: findings.problems(), judge, servedBy, now }),
        },
        examples: findings.examples(),
        notices: [...withoutAccount(merged), ...tested.notices],
    };
}
async function merge(found, samples, kit) {
    const { plan, world } = kit;
    const { suite, rendered: prompts } = await kit.suite();
    const controls = await (0,modes_kit.readControls)(world);
    const labels = await kit.labels();
    const shards = await Promise.all(found.shards.map(async ({ path, file, folder }) => ({ path, file, evaluations: await evaluationsIn(folder) })));
    const parts = {
        suite: { name: suite.name, hash: (0,identity/* renderedIdentity */.YC)(prompts), prompts: prompts.length },
        variants: [...new Set(prompts.map(({ variant }) => variant))],
        sampling: plan.sampling,
    };
    const judges = plan.judge && [plan.judge, ...plan.judge.panel].map(({ model }) => model);
    try {
        return await mergeShards({
            shards,
            faults: found.faults,
            expected: {
                checkpoint: plan.merges?.checkpoint ?? null,
                suite: (0,evaluate_instrument/* instrumentOf */.Z)({ ...parts, judge: { kind: 'recorded', model: null, columns: [] } }),
                order: (0,order/* nameOfOrder */.P7)('rounds', plan.suite.seed, samples),
                judges,
                controls: plan.limits.judgeControls.value === 'off' ? null : (0,judge_controls/* nameOfSet */.hW)(controls),
            },
            prompts,
            samples,
            seed: plan.suite.seed,
            controls,
            labelsOf: (checkpoint) => labels && new labelMatcher/* LabelMatcher */.B(labels, checkpoint, plan.trainedOn),
            signal: world.signal,
            onProgress: (counted, misaligned) => {
                world.voice.progress(counted, prompts.length * samples, `merged: ${misaligned} misaligned`);
            },
        });
    }
    finally {
        world.voice.progressEnd();
    }
}
/** What the shards asked together: a fixed number, whatever the policy says of stopping. */
async function plannedIn(kit) {
    const { suite } = kit.plan;
    const prompts = (await kit.suite()).rendered.length;
    const { samples, design } = (0,config_design/* askingOf */.z)(suite, prompts, 'measured', defaults/* DEFAULT_BASELINE_SAMPLES */.Oy);
    return { samples, planned: { prompts, answers: prompts * samples, seed: suite.seed, design } };
}
/** The evaluations in the folder of a shard; what is none is passed over, since the journal says all that counts. */
async function evaluationsIn(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => /^evaluation-.*\.json$/u.test(name));
    const texts = await Promise.all(names.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')));
    return texts.flatMap((text) => {
        const read = evaluation/* evaluationSchema */.MF.safeParse(jsonOf(text));
        return read.success ? [read.data] : [];
    });
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const ownFile = ({ accounts }) => accounts.find(({ evaluation }) => evaluation !== null)?.evaluation ?? null;
/** What is known of the checkpoint here beats what its shards were told of it. */
function checkpointOf(merged, { checkpoint }) {
    const own = ownFile(merged)?.checkpoint;
    return { ...own, ...checkpoint, name: merged.checkpoint, model: own?.model ?? checkpoint.model };
}
function descriptionOf(merged) {
    const shards = (0,numbers/* countOf */.pq)(merged.tests.length, 'shard');
    const own = ownFile(merged);
    return own === null ? shards : `${own.source.description}, in ${shards}`;
}
/** Every shard's judge must be fit by itself, so the worst test stands for all of them. */
function testOf({ tests }, { limits }) {
    const [first, ...others] = tests;
    if (first === undefined)
        throw new Error('nothing was merged');
    if (limits.judgeControls.value === 'off')
        return { controls: first.result, notices: [] };
    const { shard, path, result } = worstTest([first, ...others], limits);
    const message = `The judge was tested in each of ${(0,numbers/* countOf */.pq)(tests.length, 'shard')}. The test that is shown, and decided by, is the ` +
        `worst of them: that of ${(0,numbers/* shardWords */.sJ)(shard)} (${(0,untrusted/* forLog */.Ig)(path, { codePoints: 200 })}).`;
    return { controls: result, notices: [{ level: 'note', message }] };
}
function withoutAccount({ accounts, tests }) {
    const lacking = tests.filter((_test, index) => accounts[index]?.evaluation === null).map(({ shard }) => shard.index);
    if (lacking.length === 0)
        return [];
    const message = `Without their evaluation files came ${(0,numbers/* countOf */.pq)(lacking.length, 'shard')} (${lacking.join(', ')}): requests are ` +
        'counted from the lines, and cost, tokens and retries are not known.';
    return [{ level: 'warning', message }];
}

// EXTERNAL MODULE: ./lib/modes/outputFiles.js
var outputFiles = __webpack_require__(49080);
// EXTERNAL MODULE: ./lib/modes/setting.js + 11 modules
var setting = __webpack_require__(29808);
// EXTERNAL MODULE: ./lib/modes/shardArtifacts.js
var shardArtifacts = __webpack_require__(48173);
;// CONCATENATED MODULE: ./lib/modes/merge.js
// Mode `merge`: the shards of one evaluation put together, then decided on as mode `gate` decides.










async function merge_merge(context) {
    const { kit } = context;
    const { evaluation, examples, notices } = await mergeFound(context);
    const file = (0,external_node_path_.basename)(await kit.output.writeEvaluation(evaluation));
    // Only the shards know which checkpoint it is.
    const plan = { ...kit.plan, checkpoint: evaluation.checkpoint };
    return (0,gate.compareAndDecide)({ ...context, kit: { ...kit, plan }, notices: [...context.notices, ...notices] }, { judgeAgain: false, isPaidFor: false, measure: () => Promise.resolve({ evaluation, examples, file }) });
}
async function mergeFound(context) {
    const { kit } = context;
    const found = await findShards(context);
    kit.world.voice.info(`Merging ${(0,numbers/* countOf */.pq)(found.shards.length, 'shard')}.`);
    try {
        return await mergedEvaluation(found, kit);
    }
    catch (thrown) {
        const { unseen } = found;
        if (unseen === null || !(thrown instanceof errors/* UserError */.yo) || thrown.code !== 'bad-shards')
            throw thrown;
        throw new errors/* UserError */.yo('bad-shards', [...thrown.problems, (0,shardArtifacts/* unseenSentence */.M)(unseen)], { cause: thrown });
    }
    finally {
        await found.remove();
    }
}
async function findShards(context) {
    const { plan, output, world } = context.kit;
    const paths = plan.merges?.paths ?? [];
    if (paths.length > 0) {
        const isOutput = (path) => (0,external_node_path_.resolve)(world.workingDirectory, path) === output.folder;
        const journals = await (0,shardFiles/* findShardJournals */.W)(paths.map((path) => output.whereNow(isOutput(path) ? (0,external_node_path_.join)(path, outputFiles/* JOURNAL_FILE */.RD) : path)));
        const shards = journals.map((journal) => ({ ...journal, path: journal.file.path }));
        return { shards, faults: [], unseen: null, remove: () => Promise.resolve() };
    }
    const run = (0,setting/* thisRun */.os)({ context: context.event, github: context.github }, world);
    if ((0,runArtifacts/* hasArtifacts */.C7)(run))
        return (0,shardArtifacts/* fetchShards */.k)(plan.publish.commentKey, run);
    throw new errors/* UserError */.yo('bad-input', 'Mode merge needs "answers": the answers.jsonl of every shard, or their folders. Only in a workflow can it find them by itself.');
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

/***/ 69569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sumOfUsages)
/* harmony export */ });
/** The sum. A part that one of them does not know is not known of the sum: a part of a cost is not a cost. */
function sumOfUsages(first, rest) {
    return rest.reduce(both, first);
}
function both(one, other) {
    const [oldest] = [one.pricesAsOf, other.pricesAsOf].filter((day) => day !== undefined).toSorted();
    return {
        answerRequests: one.answerRequests + other.answerRequests,
        judgeRequests: one.judgeRequests + other.judgeRequests,
        ...bothSides(one, other),
        ...(one.answers && other.answers ? { answers: bothSides(one.answers, other.answers) } : {}),
        ...(one.judge && other.judge ? { judge: bothSides(one.judge, other.judge) } : {}),
        ...(oldest === undefined ? {} : { pricesAsOf: oldest }),
        ...bothKept([one.keptAnswers, other.keptAnswers].filter((kept) => kept !== undefined)),
    };
}
function bothKept(kept) {
    const days = kept.flatMap(({ first, last }) => [first, last]).toSorted();
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined)
        return {};
    return { keptAnswers: { count: kept.reduce((sum, { count }) => sum + count, 0), first, last } };
}
const bothSides = (one, other) => ({
    retries: one.retries + other.retries,
    promptTokens: one.promptTokens + other.promptTokens,
    completionTokens: one.completionTokens + other.completionTokens,
    costUsd: one.costUsd === null || other.costUsd === null ? null : one.costUsd + other.costUsd,
});


/***/ })

};
