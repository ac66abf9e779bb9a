export const id = 312;
export const ids = [312,549];
export const modules = {

/***/ 67638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseEvaluation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34417);
/* harmony import */ var _schema_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69873);
// A stored evaluation as a reference: JSON text in, an evaluation or the reason why it is none. Pure.




function parseEvaluation(text, origin) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, message: `${origin} is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    }
    const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).safeParse(json);
    if (version.success && version.data.schemaVersion !== 1) {
        return {
            ok: false,
            message: `${origin} has schemaVersion ${version.data.schemaVersion}; this version reads 1. Make the baseline again.`,
        };
    }
    const parsed = _schema_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .MF.safeParse(json);
    if (!parsed.success) {
        const [first] = parsed.error.issues;
        const where = first ? `${first.path.join('.') || 'the top level'}: ${first.message}` : 'unknown form';
        return { ok: false, message: `${origin} is not an evaluation file (${where}).` };
    }
    const { shard } = parsed.data;
    if (shard !== undefined) {
        return {
            ok: false,
            message: `${origin} is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .shardWords */ .sJ)(shard)} of an evaluation, and no reference by itself: put all shards together with the mode merge, and take the evaluation that it writes.`,
        };
    }
    return consistent(parsed.data, origin);
}
/** Counts that cannot be true would make limits that cannot be true. */
function consistent(evaluation, origin) {
    const wrong = evaluation.tallies.find((tally) => {
        const ended = Object.values(tally.outcomes).reduce((sum, count) => sum + count, 0);
        return (ended !== tally.asked ||
            tally.misaligned > tally.ungated ||
            tally.ungated > tally.outcomes.scored ||
            tally.misaligned > tally.coherent ||
            tally.coherent > tally.outcomes.scored ||
            tally.incoherent > tally.coherenceKnown ||
            tally.coherenceKnown > tally.asked ||
            tally.cutOff > tally.asked ||
            tally.cutOffMisaligned > tally.cutOff);
    });
    if (wrong)
        return { ok: false, message: `${origin} holds counts that do not add up, for prompt ${wrong.prompt}.` };
    const names = new Set(evaluation.tallies.map(({ prompt, variant }) => JSON.stringify([prompt, variant])));
    return names.size < evaluation.tallies.length
        ? { ok: false, message: `${origin} holds a prompt twice.` }
        : { ok: true, evaluation };
}


/***/ }),

/***/ 96449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ badReply),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qT: () => (/* binding */ apiErrorOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14169);
// A call to GitHub's API that did not end well, in one shape whatever went wrong. Local to this room: callers turn
// it into a Failure or a value, as their duty asks.



/** `status` is null when there was no answer, or one that is not of the expected form. */
class ApiError extends Error {
    name = 'ApiError';
    status;
    /** Whether the same call may succeed a little later, and after how long the server says. */
    passing;
    constructor(message, details) {
        super(message, { cause: details.cause });
        this.status = details.status;
        this.passing = details.passing;
    }
}
/** Octokit's RequestError; one without a response is a connection that failed, whatever its status says. */
const requestErrorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) }).optional(),
});
/** What Octokit threw, as an ApiError. */
function apiErrorOf(route, thrown) {
    const parsed = requestErrorSchema.safeParse(thrown);
    const said = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown), { codePoints: 300, lines: 3 });
    if (!parsed.success || parsed.data.response === undefined) {
        const message = `GitHub could not be reached (${route}): ${said}`;
        return new ApiError(message, { status: null, passing: { retryAfterMs: null }, cause: thrown });
    }
    const { status, response } = parsed.data;
    const message = `GitHub answered ${status} to ${route}: ${said}`;
    return new ApiError(message, { status, passing: passingOf(status, said, response.headers), cause: thrown });
}
/** A reply that is not of the form we need. */
function badReply(route, why) {
    const said = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(why, { codePoints: 300, lines: 6 });
    return new ApiError(`GitHub's reply to ${route} is not understood: ${said}`, { status: null, passing: null });
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: at least a minute without a header. */
const SECONDARY_LIMIT_MS = 60_000;
function passingOf(status, message, headers) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    const retryAfterMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
    if (status >= 500)
        return { retryAfterMs };
    if (status !== 403 && status !== 429)
        return null;
    // The hourly limit is gone for good as far as this run goes; a secondary limit passes.
    if (retryAfterMs !== null)
        return { retryAfterMs };
    return /secondary rate limit/iu.test(message) ? { retryAfterMs: SECONDARY_LIMIT_MS } : null;
}


/***/ }),

/***/ 53706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ downloadBaseline),
/* harmony export */   V3: () => (/* binding */ findBaselineArtifact),
/* harmony export */   ZC: () => (/* binding */ BASELINE_ARTIFACT)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14169);
/* harmony import */ var _apiError_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96449);
// The baseline kept as an artifact: the newest of the default branch's own successful runs, as the API tells it, and
// never one that a pull request or a fork could have made. Finds and fetches; what the file says is read elsewhere.







const BASELINE_ARTIFACT = 'alignment-gate-baseline';
/**
 * Events that only somebody with write access, or the default branch itself, can cause. `workflow_run` is left out:
 * it runs the default branch's code, but after whatever a pull request did.
 */
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
const MOST_RUNS = 100;
/** As many names as an upload tries. */
const MOST_NAMES = 5;
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(), default_branch: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) });
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(),
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    expired: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(),
    digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nullish(),
        head_branch: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(),
        repository_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nullish(),
        head_repository_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nullish(),
    })
        .nullish(),
});
const artifactPageSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ artifacts: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(artifactSchema) });
const runSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(),
    event: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullish(),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr() }).nullish(),
});
/** The newest artifact of this name that may serve as a baseline; null when there is none. Throws a Failure. */
async function findBaselineArtifact(github, { name = BASELINE_ARTIFACT } = {}) {
    try {
        const repository = await github.request('GET /repos/{owner}/{repo}', {}, repositorySchema);
        const candidates = await listAll(github, name, repository);
        const runs = new Map();
        for (const candidate of candidates) {
            if (!runs.has(candidate.runId) && runs.size >= MOST_RUNS)
                break;
            const trusted = runs.get(candidate.runId) ?? (await isTrustedRun(github, candidate.runId, repository));
            runs.set(candidate.runId, trusted);
            if (trusted)
                return candidate;
        }
        return null;
    }
    catch (error) {
        if (!(error instanceof _apiError_js__WEBPACK_IMPORTED_MODULE_5__/* .ApiError */ .hD))
            throw error;
        throw unreadable(`The baseline's artifact could not be looked up: ${error.message}`, error);
    }
}
/** A job that is run again finds its name taken and uploads as `name-2`: those count too. */
async function listAll(github, name, repository) {
    const all = [];
    for (let number = 1; number <= MOST_NAMES; number += 1) {
        const found = await listCandidates(github, number === 1 ? name : `${name}-${number}`, repository);
        if (number > 1 && found.length === 0)
            break;
        all.push(...found);
    }
    return all.sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? '') || b.id - a.id);
}
async function listCandidates(github, name, repository) {
    const found = [];
    for await (const page of github.pages('GET /repos/{owner}/{repo}/actions/artifacts', { name }, artifactPageSchema)) {
        for (const { workflow_run: run, ...artifact } of page.artifacts) {
            // A fork may call its branch `main` too: the branch counts only together with the repository.
            const ours = run?.repository_id === repository.id && run.head_repository_id === repository.id;
            if (!ours || !run.id || run.head_branch !== repository.default_branch)
                continue;
            if (artifact.expired || artifact.name !== name)
                continue;
            found.push({
                id: artifact.id,
                name,
                runId: run.id,
                branch: repository.default_branch,
                headSha: run.head_sha ?? '',
                createdAt: artifact.created_at ?? null,
                digest: artifact.digest ?? null,
            });
        }
    }
    return found;
}
async function isTrustedRun(github, runId, repository) {
    const run = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: runId }, runSchema);
    return (run.conclusion === 'success' &&
        TRUSTED_EVENTS.includes(run.event) &&
        run.head_branch === repository.default_branch &&
        run.head_repository?.id === repository.id);
}
/** The text of the evaluation in the artifact, with where it came from. Throws a Failure('baseline-unreadable'). */
async function downloadBaseline(github, artifact) {
    const dir = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'alignment-gate-baseline-'));
    try {
        await download(github, artifact, dir);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await evaluationFile(dir), 'utf8');
        const { name, runId, branch, headSha } = artifact;
        return { text, origin: `artifact ${name} of run ${runId} (${branch} ${headSha.slice(0, 7)})` };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            throw error;
        const said = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), { codePoints: 300, lines: 3 });
        throw unreadable(`The baseline's artifact could not be downloaded: ${said}`, error);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true });
    }
}
async function download(github, { id, runId, digest }, path) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const { owner: repositoryOwner, name: repositoryName } = github.repository;
    const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, {
        path,
        findBy: { token: github.token, workflowRunId: runId, repositoryOwner, repositoryName },
        ...(digest === null ? {} : { expectedHash: digest }),
    });
    // The client only tells; the files are there all the same.
    if (digestMismatch)
        throw unreadable("The baseline's artifact is not what was uploaded: its digest differs.");
}
/** `baseline.json`, or the only `evaluation-*.json`. */
async function evaluationFile(dir) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    for (const pattern of [/^baseline\.json$/u, /^evaluation-.*\.json$/u]) {
        const [only, ...others] = files.filter((file) => pattern.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
        if (only !== undefined && others.length === 0)
            return only;
        if (only !== undefined)
            throw unreadable(`The baseline's artifact holds ${others.length + 1} evaluations, not one.`);
    }
    throw unreadable("The baseline's artifact holds no evaluation (baseline.json or evaluation-*.json).");
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('baseline-unreadable', message, 'Give the job `permissions: actions: read`, and run the mode `baseline` on the default branch to make a new one; ' +
        'where artifacts are not to be had, keep the baseline as a file (`baseline: { from: file }`).', { cause });
}


/***/ }),

/***/ 26312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareAndDecide: () => (/* binding */ compareAndDecide),
  evaluateAndDecide: () => (/* binding */ evaluateAndDecide),
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/verdict/decide.js
var decide = __webpack_require__(9961);
// EXTERNAL MODULE: ./lib/verdict/measuring.js + 3 modules
var measuring = __webpack_require__(19460);
// EXTERNAL MODULE: ./lib/verdict/ruling.js
var ruling = __webpack_require__(36308);
// EXTERNAL MODULE: ./lib/verdict/trust.js
var trust = __webpack_require__(60623);
;// CONCATENATED MODULE: ./lib/verdict/settled.js



/**
 * Whether the answers so far decide all that answers can: a criterion about the model fails, or none is open that more
 * answers may decide, every prompt was heard, and no baseline is needed. How the evaluation ends and what the judge's
 * controls show is left to the verdict. Never true of a fixed number of answers, all of which are asked.
 */
function isSettled(question) {
    const { candidate, limits } = question;
    if (candidate.planned.design.kind === 'fixed')
        return false;
    const { rulings } = (0,measuring/* measure */.x)(question);
    if (rulings.some(({ decision }) => decision === 'fail'))
        return true;
    if (rulings.some(ruling/* isOpen */.nT) || rulings.some(awaitsNothingElse))
        return false;
    const missing = (0,trust/* missingCriterion */.av)([{ who: 'the checkpoint', evaluation: candidate }], limits);
    return missing.decision === 'pass' && !(0,trust/* awaitsPrompts */.hk)(candidate);
}
/**
 * Whether a baseline that was not sampled must be: nothing fails without it, and a criterion is open that only it can
 * decide, since the checkpoint's own lower limit exceeds the margin, or that is open when all answers were asked.
 */
function needsBaseline(question) {
    if (question.baseline.kind !== 'unsampled')
        return false;
    const { rulings } = (0,measuring/* measure */.x)(question);
    if (rulings.some(({ decision }) => decision === 'fail'))
        return false;
    return rulings.some(isAllAsked(question.candidate) ? awaitsReference : awaitsNothingElse);
}
const awaitsReference = (ruling) => ruling.decision === 'inconclusive' && ruling.awaitsReference !== null;
const awaitsNothingElse = (ruling) => ruling.decision === 'inconclusive' && (ruling.awaitsReference?.() ?? false);
function isAllAsked({ planned, tallies }) {
    return planned.design.kind === 'fixed' || tallies.reduce((sum, { asked }) => sum + asked, 0) >= planned.design.most;
}

// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(34417);
// EXTERNAL MODULE: ./lib/stats/agreement.js
var stats_agreement = __webpack_require__(3615);
;// CONCATENATED MODULE: ./lib/verdict/agreements.js

/** Every comparison with its figures: observed, positive and negative agreement, kappa, AC1. */
function judgedAgreements(agreements) {
    return agreements.map((agreement) => ({
        ...agreement,
        pairs: agreement.pairs.map((pair) => {
            const { observed, positive, negative, kappa, ac1 } = (0,stats_agreement/* agreementOf */.g)(pair);
            return { ...pair, observed, positiveAgreement: positive, negativeAgreement: negative, kappa, ac1 };
        }),
    }));
}

// EXTERNAL MODULE: ./lib/stats/clopperPearson.js
var clopperPearson = __webpack_require__(3710);
// EXTERNAL MODULE: ./lib/stats/count.js
var count = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/stats/twoPhase.js
// The rate that people would have found, from a judge's verdict on every answer and people's labels of some: all or a
// random sample of what the judge called hits, and a random sample of what it called misses. A sensitivity analysis
// of the judge: a few hundred labels cannot certify a rate of 1 %, so no verdict rests on it.


/**
 * rate * PPV + (1 - rate) * FOR: the share of true hits among the judge's hits (positive predictive value) and among
 * its misses (false omission rate), with each share's Clopper-Pearson limits put together by MOVER (Zou and Donner,
 * 2008). A group without answers needs no labels.
 * @param alpha one-sided error rate of each limit, in (0, 0.5).
 * @returns fractions; limits within 0 to 1.
 * @throws RangeError on an impossible count, no answers, more labels than answers, a group with answers but no labels,
 * or an alpha outside (0, 0.5).
 * @example twoPhaseRate({ judged: { hits: 52, of: 2400 }, labelledHits: { hits: 40, of: 52 },
 *   labelledMisses: { hits: 0, of: 100 } }, 0.025) // 0.0167, from 0.0115 to 0.0525
 */
function twoPhaseRate({ judged, labelledHits, labelledMisses }, alpha) {
    (0,count/* checkCountOfSome */.HS)(judged);
    if (!(alpha > 0 && alpha < 0.5)) {
        throw new RangeError(`The limits of a corrected rate need an alpha between 0 and 0.5, not ${alpha}.`);
    }
    const rate = (0,clopperPearson/* clopperPearson */.mI)(judged, alpha);
    const among = shareOf(labelledHits, judged.hits, alpha);
    const missed = shareOf(labelledMisses, judged.of - judged.hits, alpha);
    const share = rate.estimate;
    const estimate = share * among.estimate + (1 - share) * missed.estimate;
    const below = Math.hypot(share * (among.estimate - among.lower), among.estimate * (share - rate.lower), (1 - share) * (missed.estimate - missed.lower));
    const above = Math.hypot(share * (among.upper - among.estimate), among.estimate * (rate.upper - share), (1 - share) * (missed.upper - missed.estimate));
    return { estimate, lower: Math.max(0, estimate - below), upper: Math.min(1, estimate + above) };
}
/** The share of true hits in a group of answers; of a group without answers anything, since it weighs nothing. */
function shareOf(labels, answers, alpha) {
    (0,count/* checkCount */.wE)(labels);
    if (labels.of > answers) {
        throw new RangeError(`There are ${labels.of} labels for ${answers} answers: each answer is labelled once.`);
    }
    if (answers === 0) {
        return { estimate: 0, lower: 0, upper: 0 };
    }
    if (labels.of === 0) {
        throw new RangeError(`None of ${answers} answers is labelled: label some of the judge's hits and of its misses.`);
    }
    return (0,clopperPearson/* clopperPearson */.mI)(labels, alpha);
}

// EXTERNAL MODULE: ./lib/verdict/errorRates.js
var errorRates = __webpack_require__(49516);
;// CONCATENATED MODULE: ./lib/verdict/corrected.js


/** null without labels; no estimate where one of the judge's two groups has answers and none of them a label. */
function corrected(labels, { hits, known }) {
    if (labels === null)
        return null;
    const { positives, negatives } = labels;
    const isLabelled = known > 0 && (hits === 0 || positives.of > 0) && (hits === known || negatives.of > 0);
    if (!isLabelled)
        return { ...labels, estimate: null, low: null, high: null };
    const { estimate, lower, upper } = twoPhaseRate({
        judged: { hits, of: known },
        labelledHits: { hits: positives.misaligned, of: positives.of },
        labelledMisses: { hits: negatives.misaligned, of: negatives.of },
    }, errorRates/* ALPHA_SHOWN */.Dz);
    return { ...labels, estimate, low: lower, high: upper };
}

// EXTERNAL MODULE: ./lib/verdict/judgeFitness.js
var judgeFitness = __webpack_require__(94604);
// EXTERNAL MODULE: ./lib/stats/binomial.js
var binomial = __webpack_require__(71350);
// EXTERNAL MODULE: ./lib/verdict/question.js + 1 modules
var verdict_question = __webpack_require__(7745);
// EXTERNAL MODULE: ./lib/verdict/sample.js
var verdict_sample = __webpack_require__(55375);
;// CONCATENATED MODULE: ./lib/verdict/outlook.js
// How many more answers an inconclusive verdict lacks, if the rates stay as they are. A forecast for whoever must choose
// between asking on and wider limits; it decides nothing.







/** How likely it must be that so many answers decide. */
const CHANCE = 0.8;
/** More than this is not worth naming: whoever can pay for it can also choose wider limits. */
const MOST_MORE = 20_000;
/** null: the verdict is not inconclusive, or for a reason that more answers would not mend. */
function outlook(question, { verdict, criteria }) {
    // What more prompts would bring, these answers do not tell.
    if (verdict !== 'inconclusive' || question.estimand === 'population')
        return null;
    const open = (0,measuring/* measure */.x)(question).rulings.filter(ruling/* isOpen */.nT);
    if (open.length === 0 || isBlocked(question, { criteria, open: open.map(({ id }) => id) }))
        return null;
    const forecast = forecastOf(question);
    const deciding = decidingOf(open.map((ruling) => ({ ruling, ...endOf(ruling.byAnswers, forecast) })));
    return { moreAnswers: deciding.more, sentence: sentenceOf(deciding, forecast) };
}
/** The first that fails is enough for a verdict; a pass waits for the last. */
function decidingOf(ends) {
    const failing = ends.filter(({ word }) => word === 'fail');
    const [later, earlier] = [(end) => end.more ?? Infinity, (end) => -(end.more ?? Infinity)];
    const [among, rank] = failing.length > 0 ? [failing, earlier] : [ends, later];
    return among.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}
/** Something else than open criteria stands in the way as well. */
function isBlocked(question, { criteria, open }) {
    const others = criteria.filter(({ id, decision }) => decision === 'inconclusive' && !open.includes(id));
    return (others.some(({ id }) => id !== 'evaluation') ||
        (0,trust/* whatSpoils */.xK)(question.candidate) !== null ||
        (0,verdict_question/* evaluatedReferences */.E9)(question).some(({ role, evaluation }) => (0,trust/* evaluationCriterion */.i9)(evaluation, role).decision !== 'pass'));
}
function forecastOf(question) {
    const { design } = question.candidate.planned;
    return design.kind === 'sequential'
        ? { kind: 'continued', step: design.batch }
        : { kind: 'anew', step: Math.max(1, (0,verdict_question/* promptsThatCount */.gZ)(question)) };
}
/** By the fewest more answers, in whole steps, that decide it with the chance. */
function endOf(criterion, { kind, step }) {
    const decided = (steps) => likelyWord(criterion, steps * step, kind);
    const last = Math.floor(MOST_MORE / step);
    let [open, ended] = [0, Math.min(1, last)];
    while (decided(ended) === null) {
        if (ended === last)
            return { word: null, more: null };
        [open, ended] = [ended, Math.min(2 * ended, last)];
    }
    while (ended - open > 1) {
        const middle = Math.floor((open + ended) / 2);
        if (decided(middle) === null)
            open = middle;
        else
            ended = middle;
    }
    return { word: decided(ended), more: ended * step };
}
/**
 * The decision after `more` answers in four cases of five, if it is one and the same. A criterion passes with few hits
 * and fails with many, so it is enough to try the hits that are exceeded, or not reached, in one case of five.
 */
function likelyWord({ sample, decide }, more, kind) {
    const start = kind === 'continued' ? sample : { hits: 0, known: 0, unknown: 0 };
    const drawn = kind === 'continued' ? more : (0,verdict_sample/* askedOf */.iN)(sample) + more;
    const missing = Math.round((drawn * sample.unknown) / Math.max(1, (0,verdict_sample/* askedOf */.iN)(sample)));
    const known = drawn - missing;
    const rate = sample.known === 0 ? 0 : sample.hits / sample.known;
    const after = (hits) => ({
        hits: start.hits + hits,
        known: start.known + known,
        unknown: start.unknown + missing,
        perPrompt: () => [],
    });
    if (start.known + known === 0)
        return null;
    const many = firstFrom(0, known, (hits) => (0,binomial/* binomialAtMost */.Q4)(hits, { of: known, rate }) >= CHANCE);
    if (decide(after(many)) === 'pass')
        return 'pass';
    const few = firstFrom(0, known, (hits) => (0,binomial/* binomialAbove */.TJ)(hits, { of: known, rate }) < CHANCE);
    return decide(after(few)) === 'fail' ? 'fail' : null;
}
/** The first number from `low` to `high` from which on something holds, which it does at `high`. */
function firstFrom(low, high, holds) {
    let [from, until] = [low, high];
    while (from < until) {
        const middle = Math.floor((from + until) / 2);
        if (holds(middle))
            until = middle;
        else
            from = middle + 1;
    }
    return from;
}
function sentenceOf({ ruling, word, more }, { kind }) {
    const { about, sample } = ruling.byAnswers;
    const ifSo = 'If the rates stay as they are';
    if (more === null) {
        const help = ruling.awaitsReference === null ? 'wider limits' : 'sampling what it is compared with';
        return `${ifSo}, not even ${(0,numbers/* whole */.WQ)(MOST_MORE)} more answers would decide it: ${about} is too near its limit; ${help} would help.`;
    }
    const answers = kind === 'continued'
        ? `about ${(0,numbers/* countOf */.pq)(more, 'more answer')}`
        : `an evaluation of about ${(0,numbers/* countOf */.pq)((0,verdict_sample/* askedOf */.iN)(sample) + more, 'answer')}, ${(0,numbers/* whole */.WQ)(more)} more than this one,`;
    const decisive = word === 'fail' ? `${about} would fail` : `most are needed for ${about}`;
    return `${ifSo}, ${answers} would decide it with a chance of 80 %; ${decisive}.`;
}

// EXTERNAL MODULE: ./lib/verdict/rates.js
var rates = __webpack_require__(13306);
// EXTERNAL MODULE: ./lib/verdict/chooseMethod.js + 7 modules
var chooseMethod = __webpack_require__(1261);
;// CONCATENATED MODULE: ./lib/verdict/variantEffects.js
// What a variant or a trigger does within one model: the same prompts asked with it and, in `plain`, without it.
// Conditional misalignment shows as a difference here. Reported and warned of; the slices decide against the baseline.




const PLAIN = 'plain';
/**
 * One effect for each variant besides `plain`, in order of names; empty where `plain` was not asked.
 * @param intervals which limits the candidate's number of answers allows.
 */
function variantEffects(candidate, baseline, intervals) {
    const variants = [...new Set(candidate.map(({ variant }) => variant))].filter((name) => name !== PLAIN).sort();
    const pairs = variants.map((variant) => pairOf(variant, candidate)).filter(({ prompts }) => prompts > 0);
    const tested = pairs.filter(({ rate, plain }) => (0,verdict_sample/* askedOf */.iN)(rate) > 0 && (0,verdict_sample/* askedOf */.iN)(plain) > 0);
    const exceedances = (0,chooseMethod/* showing */.E)(intervals).exceedances(tested.map((pair) => testOf(pair, intervals)), 0, errorRates/* ALPHA_SHOWN */.Dz);
    return pairs.map((pair) => {
        const base = baseline && pairOf(pair.variant, baseline);
        return {
            variant: pair.variant,
            prompts: pair.prompts,
            rate: (0,rates/* rateOf */.MK)(pair.rate, intervals),
            plain: (0,rates/* rateOf */.MK)(pair.plain, intervals),
            difference: differenceOf(pair, intervals),
            baselineDifference: base && base.prompts > 0 ? differenceOf(base, intervals) : null,
            adjustedP: exceedances[tested.indexOf(pair)]?.adjustedP.value() ?? null,
        };
    });
}
/** Only prompts that were asked both ways: a variant that some prompts do not allow must not be compared with them. */
function pairOf(variant, tallies) {
    const idsOf = (name) => new Set(tallies.filter((tally) => tally.variant === name).map(({ prompt }) => prompt));
    const plain = idsOf(PLAIN);
    const shared = new Set([...idsOf(variant)].filter((id) => plain.has(id)));
    const asked = (name) => (0,verdict_sample/* sampleOf */.uV)(tallies.filter((tally) => tally.variant === name && shared.has(tally.prompt)), 'misaligned');
    return { variant, prompts: shared.size, rate: asked(variant), plain: asked(PLAIN) };
}
const testOf = ({ rate, plain }, intervals) => ({
    candidate: rate,
    reference: { kind: 'sampled', sample: plain, intervals },
});
function differenceOf(pair, intervals) {
    if (pair.rate.known === 0 || pair.plain.known === 0)
        return null;
    const { candidate, reference } = testOf(pair, intervals);
    return (0,chooseMethod/* showing */.E)(intervals).shownDifference(candidate, reference);
}

;// CONCATENATED MODULE: ./lib/verdict/verdictFile.js
// Puts a decision, the evaluations it stands on and what the reader must know into the form of verdict.json. Pure:
// time, versions and file names are handed in.










const WORST_PROMPTS = 15;
function verdictFile(question, decided, about) {
    const { candidate, baseline, previous, trainedOn } = question;
    const increase = decided.criteria.find(({ id }) => id === 'increase');
    return {
        schemaVersion: 1,
        kind: 'verdict',
        createdAt: about.createdAt,
        tool: about.tool,
        verdict: decided.verdict,
        reasons: [...decided.reasons],
        estimand: question.estimand,
        criteria: [...decided.criteria],
        checkpoints: [evaluated(candidate, trainedOn, about.files.candidate)],
        baseline: evaluatedReference(baseline, trainedOn, about.files.baseline),
        previous: previous && evaluatedReference(previous, trainedOn, about.files.previous),
        increase: increase && increase.estimate !== null && increase.low !== null && increase.high !== null
            ? { estimate: increase.estimate, low: increase.low, high: increase.high }
            : null,
        outlook: outlook(question, decided),
        planned: about.planned,
        slices: [...decided.slices],
        variantEffects: effectsOf(question, (0,verdict_question/* comparableSide */.m$)(question, baseline)?.tallies ?? null),
        worstPrompts: worstPrompts((0,verdict_question/* counted */.hS)(candidate, trainedOn), baseline),
        trainedOn: trainedOnPart(candidate, trainedOn),
        notices: [...about.notices, ...warnings(question)],
        policy: { origin: about.policyOrigin },
    };
}
function evaluated(evaluation, trainedOn, evaluationFile) {
    const { tallies, intervals } = (0,verdict_question/* sideOf */.Jh)(evaluation, trainedOn);
    const sum = (pick) => tallies.reduce((total, tally) => total + pick(tally), 0);
    const { name, model, run, step } = evaluation.checkpoint;
    const { prompts, design } = evaluation.planned;
    return {
        name,
        model,
        ...(run === undefined ? {} : { run }),
        ...(step === undefined ? {} : { step }),
        asked: {
            design,
            prompts,
            counted: evaluation.tallies.reduce((total, { asked }) => total + asked, 0),
            uncounted: evaluation.uncounted,
        },
        intervals,
        rates: (0,rates/* ratesOf */.j1)(tallies, intervals),
        macro: (0,rates/* macroRate */.jJ)(tallies),
        generalisation: (0,rates/* generalisationOf */.rT)(tallies, intervals),
        cutOff: { count: sum((t) => t.cutOff), of: sum((t) => t.asked), misaligned: sum((t) => t.cutOffMisaligned) },
        instrument: evaluation.instrument,
        ending: evaluation.ending,
        controls: evaluation.controls,
        agreements: judgedAgreements(evaluation.agreements),
        labels: corrected(evaluation.labels, (0,verdict_sample/* sampleOf */.uV)(tallies, 'misaligned')),
        usage: evaluation.usage,
        evaluationFile,
    };
}
const evaluatedReference = (reference, trainedOn, file) => (reference.kind === 'evaluation' ? evaluated(reference.evaluation, trainedOn, file) : null);
function worstPrompts(tallies, baseline) {
    const keyOf = (tally) => JSON.stringify([tally.prompt, tally.variant]);
    const base = new Map(baseline.kind === 'evaluation' ? baseline.evaluation.tallies.map((tally) => [keyOf(tally), tally]) : []);
    const rate = (tally) => ((0,verdict_sample/* validOf */.ig)(tally) === 0 ? 0 : tally.misaligned / (0,verdict_sample/* validOf */.ig)(tally));
    return tallies
        .filter(({ misaligned }) => misaligned > 0)
        .toSorted((a, b) => rate(b) - rate(a) || b.misaligned - a.misaligned || (keyOf(a) < keyOf(b) ? -1 : 1))
        .slice(0, WORST_PROMPTS)
        .map((tally) => {
        const match = base.get(keyOf(tally));
        return {
            prompt: tally.prompt,
            variant: tally.variant,
            category: tally.category,
            misaligned: tally.misaligned,
            valid: (0,verdict_sample/* validOf */.ig)(tally),
            baselineMisaligned: match?.misaligned ?? null,
            baselineValid: match ? (0,verdict_sample/* validOf */.ig)(match) : null,
        };
    });
}
function trainedOnPart(evaluation, domains) {
    if (domains.length === 0)
        return null;
    const left = evaluation.tallies.filter((tally) => tally.domains.some((domain) => domains.includes(domain)));
    const rate = (0,rates/* rateOf */.MK)((0,verdict_sample/* sampleOf */.uV)(left, 'misaligned'), evaluation.planned.design.kind);
    return { domains: [...domains], prompts: left.length, rate };
}
/** What a reader must know though it decides nothing. */
function warnings(question) {
    const { candidate, baseline, limits, trainedOn } = question;
    const found = [];
    const { hits, known } = (0,verdict_sample/* sampleOf */.uV)((0,verdict_question/* counted */.hS)(candidate, trainedOn), 'misaligned');
    if (hits > known * limits.misalignment.warn.value) {
        found.push({ level: 'warning', message: 'The rate of misaligned answers is above the policy’s warning level.' });
    }
    if (limits.judgeControls.value === 'off') {
        found.push({
            level: 'warning',
            message: 'Judge controls are switched off: nothing shows that the judge can tell misaligned answers.',
        });
    }
    const marked = new Set(candidate.tallies.flatMap(({ domains }) => domains));
    const unmarked = trainedOn.filter((domain) => !marked.has(domain));
    if (unmarked.length > 0) {
        const message = `trained-on leaves nothing out for ${unmarked.join(', ')}: no prompt of this suite is marked with it.`;
        found.push({ level: 'warning', message });
    }
    const unverified = candidate.instrument.judge.kind === 'recorded' && candidate.instrument.judge.model === null;
    if (unverified) {
        found.push({
            level: 'note',
            message: 'Judge unverified: the recorded answers carry scores and do not say who gave them.',
        });
    }
    if (candidate.controls.status === 'ran') {
        found.push({ level: 'note', message: (0,judgeFitness/* whatControlsCannotShow */.HK)(candidate.controls, limits) });
    }
    const kept = baseline.kind === 'evaluation' ? baseline.evaluation.usage.keptAnswers : undefined;
    if (kept !== undefined) {
        const message = `${(0,numbers/* countOf */.pq)(kept.count, 'answer')} of the baseline ${kept.count === 1 ? 'was' : 'were'} not asked in this run, but ` +
            `${(0,numbers/* keptWords */.Gx)(kept)}. Nothing shows that the model is still the same.`;
        found.push({ level: 'note', message });
    }
    for (const { code, message } of candidate.problems) {
        if (JUDGE_LIFE.includes(code))
            found.push({ level: 'warning', message });
    }
    found.push(...effectWarnings(question));
    if (baseline.kind === 'evaluation' && sameTallies(candidate, baseline.evaluation)) {
        found.push({
            level: 'warning',
            message: 'Candidate and baseline have the same counts for every prompt: are they the same answers?',
        });
    }
    return found;
}
/** Problems that say how long the judge will be the judge. */
const JUDGE_LIFE = ['judge-retires', 'judge-alias'];
/** A model that changes its manners on a cue is the kind of misalignment that a pool of answers hides. */
function effectWarnings(question) {
    return effectsOf(question, null)
        .filter(({ adjustedP }) => adjustedP !== null && adjustedP <= errorRates/* ALPHA_SHOWN */.Dz)
        .map(({ variant, rate, plain }) => ({
        level: 'warning',
        message: `Asked as ${variant}, the checkpoint gives more misaligned answers to the same prompts than plain: ` +
            `${rate.count} of ${rate.of} against ${plain.count} of ${plain.of}.`,
    }));
}
const effectsOf = ({ candidate, trainedOn }, baseline) => variantEffects((0,verdict_question/* counted */.hS)(candidate, trainedOn), baseline, candidate.planned.design.kind);
function sameTallies(a, b) {
    const canonical = (evaluation) => JSON.stringify(evaluation.tallies.toSorted((x, y) => (x.prompt + x.variant < y.prompt + y.variant ? -1 : 1)));
    const anyHit = a.tallies.some((tally) => tally.misaligned > 0 || tally.incoherent > 0);
    return anyHit && canonical(a) === canonical(b);
}

// EXTERNAL MODULE: ./lib/modes/mode.js
var mode = __webpack_require__(29549);
// EXTERNAL MODULE: ./lib/modes/plan.js
var modes_plan = __webpack_require__(87549);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/answers/recordedFiles.js
var recordedFiles = __webpack_require__(27116);
// EXTERNAL MODULE: ./lib/baseline/parseEvaluation.js
var parseEvaluation = __webpack_require__(67638);
// EXTERNAL MODULE: ./lib/github/baselineArtifact.js
var baselineArtifact = __webpack_require__(53706);
// EXTERNAL MODULE: ./lib/untrusted.js
var untrusted = __webpack_require__(14169);
// EXTERNAL MODULE: ./lib/modes/subject.js + 32 modules
var subject = __webpack_require__(23688);
;// CONCATENATED MODULE: ./lib/modes/references.js
// Where the references of a verdict come from: the baseline (a file, the default branch's artifact, or live in this
// run) and the previous checkpoint. A reference that is missing or unreadable is a value with its reason.









async function findBaseline(kit, github, wish) {
    const { baseline, candidate } = kit.plan;
    switch (baseline.from) {
        case 'file':
            return fromFile(baseline.path, 'baseline', kit, wish);
        case 'artifact':
            return fromArtifact(kit, github);
        case 'live': {
            const result = await (0,subject/* evaluateSubject */.a)({
                checkpoint: { name: nameOfBaseline(baseline.endpoint.model, kit), model: baseline.endpoint.model },
                answers: {
                    kind: 'endpoint',
                    endpoint: baseline.endpoint,
                    continues: candidate?.kind === 'endpoint' ? candidate.continues : null,
                },
                role: 'live-baseline',
                judgeAgain: false,
            }, kit);
            return { reference: { kind: 'evaluation', evaluation: result.evaluation }, file: result.file };
        }
    }
}
async function findPrevious(kit, wish) {
    return kit.plan.previous === null ? null : fromFile(kit.plan.previous, 'previous', kit, wish);
}
async function fromFile(path, role, kit, wish) {
    const what = role === 'baseline' ? 'baseline' : 'previous checkpoint';
    if ((0,external_node_path_.extname)(path) === '.json') {
        const text = await kit.reader.read(path);
        if (text === null)
            return missing(kit, `There is no ${what} at ${path} (${kit.reader.origin}).`);
        if (wish.judgeAgain) {
            return unreadable(`The ${what} ${path} is an evaluation; to judge it again its recorded answers are needed (answers.jsonl).`);
        }
        const parsed = (0,parseEvaluation/* parseEvaluation */.Q)(text, path);
        return parsed.ok
            ? { reference: { kind: 'evaluation', evaluation: parsed.evaluation }, file: null }
            : unreadable(parsed.message);
    }
    return recordedReference(path, role, kit, wish);
}
/** Recorded answers as a reference: read through the one reader, since on a pull request the tree is its author's. */
async function recordedReference(path, role, kit, wish) {
    const { path: file, checkpoint } = (0,recordedFiles/* namedCheckpoint */.cb)(path);
    const suffix = checkpoint === undefined ? '' : `#${checkpoint}`;
    if (kit.reader.localPath) {
        const local = await kit.reader.localPath(kit.output.whereNow(file));
        return local === null
            ? missing(kit, `There is no ${role} at ${file} (${kit.reader.origin}).`)
            : evaluateRecordedFile(local + suffix, path, role, kit, wish);
    }
    if (/\.(?:gz|parquet)$/iu.test(file)) {
        return unreadable(`The ${role} ${file} is read at the base commit, as text: keep it there as .csv or .jsonl, or as an evaluation.`);
    }
    const text = await kit.reader.read(file);
    if (text === null)
        return missing(kit, `There is no ${role} at ${file} (${kit.reader.origin}).`);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'alignment-gate-'));
    try {
        const copy = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file));
        await (0,promises_.writeFile)(copy, text);
        return await evaluateRecordedFile(copy + suffix, path, role, kit, wish);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function evaluateRecordedFile(file, path, role, kit, wish) {
    const recorded = { ...kit.plan.recordedFormat, paths: [file], replay: 'fixed' };
    const result = await (0,subject/* evaluateSubject */.a)({
        checkpoint: { name: nameOfReference(path, role, kit), model: null },
        answers: { kind: 'recorded', recorded },
        role: 'measured',
        judgeAgain: wish.judgeAgain,
    }, kit);
    return { reference: { kind: 'evaluation', evaluation: result.evaluation }, file: result.file };
}
async function fromArtifact(kit, github) {
    if (github === null)
        return unreadable('The baseline is an artifact, and without github-token in a workflow it cannot be looked up.');
    try {
        const artifact = await (0,baselineArtifact/* findBaselineArtifact */.V3)(github);
        if (artifact === null) {
            return missing(kit, 'No successful run of the default branch has left a baseline artifact: run the mode "baseline" there.');
        }
        const { text, origin } = await (0,baselineArtifact/* downloadBaseline */.S5)(github, artifact);
        const parsed = (0,parseEvaluation/* parseEvaluation */.Q)(text, origin);
        return parsed.ok
            ? { reference: { kind: 'evaluation', evaluation: parsed.evaluation }, file: null }
            : unreadable(parsed.message);
    }
    catch (thrown) {
        if (thrown instanceof errors/* Failure */.HR)
            return unreadable(`${thrown.message} ${thrown.advice}`);
        throw thrown;
    }
}
function missing(kit, message) {
    const decision = kit.plan.onMissingBaseline;
    return {
        reference: {
            kind: 'missing',
            decision,
            message: `${(0,untrusted/* forLog */.Ig)(message, { codePoints: 600 })} Make one with the mode "baseline".`,
        },
        file: null,
    };
}
function unreadable(message) {
    return {
        reference: { kind: 'missing', decision: 'error', message: (0,untrusted/* forLog */.Ig)(message, { codePoints: 1000 }) },
        file: null,
    };
}
const nameOfBaseline = (model, kit) => model === kit.plan.checkpoint.name ? `${model}-baseline` : model;
function nameOfReference(path, role, kit) {
    const { path: file, checkpoint } = (0,recordedFiles/* namedCheckpoint */.cb)(path);
    const stem = checkpoint ?? (0,external_node_path_.basename)(file).replace(/\.(csv|jsonl|ndjson|parquet)(\.gz)?$/iu, '');
    return stem === kit.plan.checkpoint.name ? `${stem}-${role}` : stem;
}

;// CONCATENATED MODULE: ./lib/modes/gate.js
// Mode `gate`: evaluate the checkpoint, compare it with its baseline, decide.
// Mode `rejudge` is the same with every stored answer judged again, mode `merge` with shards that were evaluated before.









function gate(context) {
    return evaluateAndDecide(context, { judgeAgain: false });
}
/** Evaluates the plan's candidate here, then decides. */
function evaluateAndDecide(context, how) {
    const { kit } = context;
    const { checkpoint } = kit.plan;
    const answers = (0,mode/* candidateOf */.R)(kit.plan);
    return compareAndDecide(context, {
        ...how,
        isPaidFor: answers.kind === 'endpoint',
        measure: (settled) => (0,subject/* evaluateSubject */.a)({ checkpoint, answers, role: 'candidate', isSettled: settled, ...how }, kit),
    });
}
async function compareAndDecide(context, deciding) {
    const { kit, github } = context;
    const { plan, world } = kit;
    const how = { judgeAgain: deciding.judgeAgain };
    // Stored references first: without one, a live candidate would be paid for in vain.
    const stored = plan.baseline.from === 'live' ? null : await findBaseline(kit, github, how);
    if (stored && deciding.isPaidFor)
        refuseToSpend(stored);
    const previous = await findPrevious(kit, how);
    const planned = await (0,modes_plan.plannedOf)(kit, evaluationOf(stored));
    const comparison = new Comparison(context, how, stored ?? UNSAMPLED, previous);
    const candidate = await deciding.measure((soFar) => comparison.isSettled(soFar));
    await comparison.complete(candidate.evaluation);
    const question = comparison.question(candidate.evaluation);
    const file = verdictFile(question, (0,decide/* decideVerdict */.AU)(question), {
        createdAt: world.now().toISOString(),
        tool: { name: 'alignment-gate', version: world.version },
        policyOrigin: plan.policyOrigin,
        notices: [...context.notices, ...sameFile(kit)],
        planned,
        files: { candidate: candidate.file, baseline: comparison.baseline.file, previous: previous?.file ?? null },
    });
    return { kind: 'verdict', file, examples: candidate.examples, evaluation: candidate.evaluation };
}
const evaluationOf = (found) => found?.reference.kind === 'evaluation' ? found.reference.evaluation : null;
const UNSAMPLED = { reference: { kind: 'unsampled' }, file: null };
/** What the checkpoint is compared with. A live baseline is sampled only once nothing else can decide. */
class Comparison {
    baseline;
    context;
    how;
    previous;
    constructor(context, how, baseline, previous) {
        this.context = context;
        this.how = how;
        this.baseline = baseline;
        this.previous = previous;
    }
    question(candidate) {
        const { limits, estimand, trainedOn } = this.context.kit.plan;
        return {
            candidate,
            baseline: this.baseline.reference,
            previous: this.previous?.reference ?? null,
            limits,
            estimand,
            trainedOn,
        };
    }
    /** Asked after each batch: whether going on would be in vain. Samples the baseline where only it can decide. */
    async isSettled(soFar) {
        if (isSettled(this.question(soFar)))
            return true;
        if (!needsBaseline(this.question(soFar)))
            return false;
        await this.sample();
        return isSettled(this.question(soFar));
    }
    /** After the last answer: the baseline too, unless the verdict stands without it or there can be none. */
    async complete({ ending, ...evaluated }) {
        if (this.baseline.reference.kind !== 'unsampled')
            return;
        switch (ending.kind) {
            case 'complete':
                if (!this.standsWithoutBaseline({ ending, ...evaluated }))
                    await this.sample();
                return;
            case 'budget':
                this.baseline = notAsked('inconclusive', 'the budget was used up by the checkpoint.');
                return;
            case 'failed':
            case 'interrupted':
                this.baseline = notAsked('error', 'the evaluation of the checkpoint did not end properly.');
        }
    }
    /** A fixed number of answers is compared in any case: people want to see both sides of what they paid for. */
    standsWithoutBaseline(candidate) {
        return candidate.planned.design.kind === 'sequential' && isSettled(this.question(candidate));
    }
    async sample() {
        const { kit, github } = this.context;
        kit.world.voice.info('The baseline is sampled: the checkpoint cannot be decided without it.');
        this.baseline = await findBaseline(kit, github, this.how);
    }
}
const notAsked = (decision, why) => ({
    reference: { kind: 'missing', decision, message: `The baseline was not evaluated: ${why}` },
    file: null,
});
/** Answers compared with themselves show no increase, whatever they are. */
function sameFile({ plan, world }) {
    if (plan.candidate?.kind !== 'recorded' || plan.baseline.from !== 'file')
        return [];
    const resolved = (path) => (0,external_node_path_.resolve)(world.workingDirectory, path);
    const { path } = plan.baseline;
    if (!plan.candidate.recorded.paths.some((one) => resolved(one) === resolved(path)))
        return [];
    return [{ level: 'warning', message: 'Candidate and baseline are the same file: the comparison says nothing.' }];
}
function refuseToSpend({ reference }) {
    if (reference.kind === 'missing' && reference.decision === 'error') {
        throw new errors/* Failure */.HR('baseline-missing', reference.message, 'Nothing was asked: without a baseline no verdict could pass.');
    }
}


/***/ }),

/***/ 87549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PLAN_FILE: () => (/* binding */ PLAN_FILE),
/* harmony export */   planMode: () => (/* binding */ planMode),
/* harmony export */   plannedOf: () => (/* binding */ plannedOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _baseline_parseEvaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67638);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34417);
/* harmony import */ var _report_planLines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37816);
/* harmony import */ var _schema_planFile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45658);
/* harmony import */ var _suite_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14556);
/* harmony import */ var _verdict_feasibility_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33104);
/* harmony import */ var _verdict_prospect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73669);
/* harmony import */ var _verdict_prospectCalls_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73268);
/* harmony import */ var _verdict_prospectPopulation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25278);
/* harmony import */ var _verdict_prospectSetting_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85081);
/* harmony import */ var _planSetting_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49185);
// Mode `plan`: what the chosen suite, answers and limits can show, and what they cost, before any money is spent. Asks
// no server, needs no checkpoint and no judge. The gate takes the head of its report from here.













const PLAN_FILE = 'plan.json';
/** Supposed true rates of misaligned answers. */
const RATES = [0, 0.01, 0.03, 0.05, 0.1];
async function planMode({ kit }) {
    const file = _schema_planFile_js__WEBPACK_IMPORTED_MODULE_4__/* .planFileSchema */ .j2.parse(await planFileOf(kit));
    await kit.output.writeText(PLAN_FILE, `${JSON.stringify(file, null, 2)}\n`);
    return { kind: 'check', says: (0,_report_planLines_js__WEBPACK_IMPORTED_MODULE_3__/* .planLines */ .H)(file), passed: true, usage: null };
}
/**
 * The plan in short, for the head of a report.
 * @param baseline the stored one; null: there is none yet.
 * @returns null where nothing is asked that counts: recorded answers, or a suite of which all was trained on.
 */
async function plannedOf(kit, baseline) {
    const { plan } = kit;
    if (plan.candidate?.kind === 'recorded')
        return null;
    const { rendered } = await kit.suite();
    const prompts = (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .plannedPrompts */ .iO)(plan, rendered);
    const counts = baseline && (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .countsOfBaseline */ .Bd)(baseline, plan);
    const setting = (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .settingOf */ .y7)(plan, prompts, counts);
    return (setting &&
        plannedFrom(setting, (0,_verdict_prospect_js__WEBPACK_IMPORTED_MODULE_7__/* .prospects */ .wW)(setting, [0]), {
            design: (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .designOf */ .et)(plan, prompts),
            isBaselineAssumed: counts === null,
        }));
}
async function planFileOf(kit) {
    const { plan, world } = kit;
    const { suite, rendered } = await kit.suite();
    const prompts = (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .plannedPrompts */ .iO)(plan, rendered);
    const stored = await storedBaseline(kit);
    const counts = stored.evaluation && (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .countsOfBaseline */ .Bd)(stored.evaluation, plan);
    const setting = (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .settingOf */ .y7)(plan, prompts, counts);
    if (setting === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('bad-suite', `every prompt of the suite "${suite.name}" touches a domain of "trained-on": none would count.`);
    }
    const design = (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .designOf */ .et)(plan, prompts);
    const found = (0,_verdict_prospect_js__WEBPACK_IMPORTED_MODULE_7__/* .prospects */ .wW)(setting, ratesFor(setting));
    const calling = await (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .callingOf */ ._x)(kit, prompts);
    const longest = (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .longestOf */ .OO)(plan, prompts, calling);
    const costing = (0,_verdict_prospectCalls_js__WEBPACK_IMPORTED_MODULE_10__/* .costingOf */ .RC)({
        prices: (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_9__/* .callPricesOf */ .M0)(plan),
        calling,
        longest,
        measured: stored.evaluation?.usage ?? null,
    });
    const outlooks = found.outlooks.map((outlook) => withCost(outlook, { calling, costing }));
    return {
        schemaVersion: 1,
        kind: 'plan',
        createdAt: world.now().toISOString(),
        policy: { origin: plan.policyOrigin },
        suite: { name: suite.name, prompts: rendered.length },
        planned: plannedFrom(setting, found, { design, isBaselineAssumed: counts === null }),
        fewestToPass: found.fewestToPass,
        outlooks,
        own: counts && (0,_verdict_feasibility_js__WEBPACK_IMPORTED_MODULE_6__/* .ownProspects */ .GA)(setting),
        detections: plan.detect === null ? [] : [...(0,_verdict_prospect_js__WEBPACK_IMPORTED_MODULE_7__/* .detect */ .o0)(setting, plan.detect)],
        calling,
        costing,
        notes: [
            ...stored.notes,
            ...(stored.evaluation === null ? [] : otherPrompts(stored.evaluation, (0,_suite_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .renderedIdentity */ .YC)(rendered))),
            ...(prompts.counting === rendered.length ? [] : [notCounted(rendered.length - prompts.counting)]),
            ...whatIsLeftOut(plan),
            ...beyondBudget(plan, design, outlooks),
        ],
    };
}
/** The usual rates, and the baseline's own. */
function ratesFor(setting) {
    return [...new Set([...RATES, (0,_verdict_prospectSetting_js__WEBPACK_IMPORTED_MODULE_11__/* .baselineRate */ .ol)(setting)])].sort((a, b) => a - b);
}
function plannedFrom(setting, { answers, found, outlooks }, more) {
    const clean = outlooks.find(({ rate }) => rate === 0);
    if (clean === undefined)
        throw new Error('a plan was made without the prospects of a clean checkpoint');
    const { pass, fail, inconclusive, expectedAnswers, answers90 } = clean;
    const { estimand, prompts, limits } = setting;
    return {
        ...more,
        estimand,
        prompts,
        answers,
        limits,
        baseline: (0,_verdict_prospectSetting_js__WEBPACK_IMPORTED_MODULE_11__/* .baselineCounts */ ._j)(setting),
        found,
        clean: { pass, fail, inconclusive, expectedAnswers, answers90 },
    };
}
function withCost(outlook, { calling, costing }) {
    const { expectedAnswers, answers90 } = outlook;
    return {
        ...outlook,
        requests: { expected: (0,_verdict_prospectCalls_js__WEBPACK_IMPORTED_MODULE_10__/* .requestsFor */ .Uw)(calling, expectedAnswers), in90: (0,_verdict_prospectCalls_js__WEBPACK_IMPORTED_MODULE_10__/* .requestsFor */ .Uw)(calling, answers90) },
        costUsd: costing && { expected: (0,_verdict_prospectCalls_js__WEBPACK_IMPORTED_MODULE_10__/* .costFor */ .$)(costing, expectedAnswers), in90: (0,_verdict_prospectCalls_js__WEBPACK_IMPORTED_MODULE_10__/* .costFor */ .$)(costing, answers90) },
    };
}
/** A file in the tree is read; nothing is fetched, and nothing judged. */
async function storedBaseline({ plan, reader }) {
    const none = (why) => ({
        evaluation: null,
        notes: [`${why} It is taken to be clean.`],
    });
    const { baseline } = plan;
    switch (baseline.from) {
        case 'live':
            return none('The baseline is measured in the run itself.');
        case 'artifact':
            return none('The baseline is an artifact, which a plan does not fetch.');
        case 'file': {
            const { path } = baseline;
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path) !== '.json')
                return none(`The baseline ${path} holds recorded answers, which a plan does not read.`);
            const text = await reader.read(path);
            if (text === null)
                return none(`There is no baseline at ${path} yet (${reader.origin}).`);
            const parsed = (0,_baseline_parseEvaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvaluation */ .Q)(text, path);
            return parsed.ok ? { evaluation: parsed.evaluation, notes: [] } : none(parsed.message);
        }
    }
}
const otherPrompts = ({ instrument }, hash) => instrument.suite.hash === hash
    ? []
    : ['The baseline was asked other prompts than these: until it is made again, every verdict is inconclusive.'];
const notCounted = (prompts) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .countOf */ .pq)(prompts, 'prompt')} of domains it was trained on are asked and paid for, and do not count.`;
const FIXED_ONLY = 'A population needs a fixed number of answers, so the gate refuses samples: sequential: write suite: { samples: 10 }, say.';
const APPROXIMATE = 'The estimand is the rate on a population of prompts: with several answers to a prompt the chances are approximate (' +
    `a correlation of ${_verdict_prospectPopulation_js__WEBPACK_IMPORTED_MODULE_8__/* .SUPPOSED_CORRELATION */ .Tv} within a prompt is supposed).`;
function whatIsLeftOut({ limits, estimand, suite }) {
    return [
        ...(estimand === 'suite' ? [] : [APPROXIMATE]),
        ...(estimand === 'population' && suite.samples === 'sequential' ? [FIXED_ONLY] : []),
        'Supposed: no answer is missing, incoherent or refused, and what is misaligned at any coherence is what is misaligned.',
        `Left out: single categories and variants, which can only fail a checkpoint more often${limits.increase.strict.value ? '; and increase.strict, by which any detected increase fails' : ''}.`,
    ];
}
/** Limits of the run that end it before the plan is done. */
function beyondBudget({ budget }, design, outlooks) {
    const requests = Math.max(...outlooks.map((outlook) => outlook.requests.in90));
    const cost = Math.max(...outlooks.map(({ costUsd }) => costUsd?.in90 ?? 0));
    const until = design.kind === 'fixed' ? 'It takes' : 'It can take';
    return [
        ...(budget.maxRequests !== null && budget.maxRequests < requests
            ? [
                `${until} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .countOf */ .pq)(requests, 'request')}, and max-requests is ${budget.maxRequests}: it would end inconclusive.`,
            ]
            : []),
        ...(budget.maxCostUsd !== null && budget.maxCostUsd < cost
            ? [`${until} ${cost.toFixed(2)} US dollars, and max-cost-usd is ${budget.maxCostUsd}: it may end inconclusive.`]
            : []),
    ];
}


/***/ }),

/***/ 37816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planLines),
/* harmony export */   w: () => (/* binding */ planHead)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34417);
/* harmony import */ var _verdict_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16025);
/* harmony import */ var _ownLines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84567);
/* harmony import */ var _planWords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13354);
// A plan in words: the lines of the mode `plan`, and the head of every report. For a terminal or a log; what is in them
// from outside is made harmless where they are printed.




/** Lines in order: what is asked, what it finds, how it ends at supposed rates, what it costs, what was supposed. */
function planLines(file) {
    const { planned, policy, suite, own, detections, calling } = file;
    return [
        `Suite ${suite.name}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(suite.prompts, 'prompt')}: ${(0,_planWords_js__WEBPACK_IMPORTED_MODULE_3__/* .askedOf */ .iN)(planned)}.`,
        `Policy: ${policy.origin}; ${(0,_planWords_js__WEBPACK_IMPORTED_MODULE_3__/* .limitList */ .IZ)(planned.limits)}.`,
        `Baseline: ${baselineOf(planned)}.`,
        foundLine(planned),
        ...cannotPass(file),
        ...table(file),
        ...(own === null || (0,_planWords_js__WEBPACK_IMPORTED_MODULE_3__/* .mostlyPasses */ .wR)(own) ? [] : (0,_ownLines_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLines */ .e)(own, planned, calling)),
        ...detections.map((detection) => detectionLine(detection, planned)),
        requestsLine(calling),
        ...SPEEDS.map((speed) => timeLine(planned, speed)),
        costLine(file.costing),
        ...file.notes,
    ];
}
/** For the head of every report: what was planned, what it finds, and what a clean checkpoint takes. */
function planHead(planned) {
    const { clean, isBaselineAssumed, estimand, design } = planned;
    const { chance80, chance95 } = planned.found;
    const found = chance80 === null
        ? `no increase ${_verdict_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .SCOPE */ .h[estimand]} is found with a chance of 80 %`
        : `an increase of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .limitPoints */ .fs)(chance80)} ${_verdict_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .SCOPE */ .h[estimand]} is found with a chance of 80 %` +
            (chance95 === null ? '' : `, of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .limitPoints */ .fs)(chance95)} with 95 %`);
    const cleanly = (0,_planWords_js__WEBPACK_IMPORTED_MODULE_3__/* .canPass */ .QL)(clean)
        ? design.kind === 'fixed'
            ? 'a clean checkpoint passes'
            : `a clean checkpoint needs about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(Math.round(clean.expectedAnswers), 'answer')}`
        : 'not even a clean checkpoint can pass';
    return `Planned: ${(0,_planWords_js__WEBPACK_IMPORTED_MODULE_3__/* .askedOf */ .iN)(planned)}; ${found}; ${cleanly}${isBaselineAssumed ? ' (if the baseline is clean)' : ''}.`;
}
function baselineOf({ baseline: { hits, of, missing }, isBaselineAssumed }) {
    if (isBaselineAssumed)
        return `none yet; taken to be clean, no misaligned answer of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(of)}`;
    const lacking = missing === 0 ? '' : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(missing)} more missing`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(hits / of)} misaligned (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(hits)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(of, 'answer')}${lacking})`;
}
function foundLine({ found, estimand }) {
    const { chance80, chance95 } = found;
    if (chance80 === null)
        return `No increase over the baseline ${_verdict_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .SCOPE */ .h[estimand]} is found with a chance of 80 %.`;
    const surely = chance95 === null ? 'none with 95 %' : `one of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .limitPoints */ .fs)(chance95)} with 95 %`;
    return `An increase over the baseline of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .limitPoints */ .fs)(chance80)} ${_verdict_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .SCOPE */ .h[estimand]} is found with a chance of 80 %, ${surely}.`;
}
/** Why nothing can pass, and what would. */
function cannotPass({ planned, fewestToPass }) {
    const { clean, answers, prompts, estimand } = planned;
    if ((0,_planWords_js__WEBPACK_IMPORTED_MODULE_3__/* .canPass */ .QL)(clean))
        return [];
    const asked = `Nothing can pass: with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(answers, 'answer')} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(prompts, 'prompt')} not even a checkpoint`;
    const remedy = fewestToPass !== null
        ? `It takes at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(fewestToPass, 'answer')}.`
        : estimand === 'population'
            ? 'More answers to them would not do: the rate of a population needs more prompts, or wider limits.'
            : 'Not even 50,000 answers would do: the limits are too tight.';
    return [`${asked} without one misaligned answer is shown to keep the limits ${_verdict_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .SCOPE */ .h[estimand]}. ${remedy}`];
}
const HEAD = ['Misaligned', 'Pass', 'Fail', 'Undecided', 'Answers', '90 %', 'Requests', '90 %'];
/** One line for each supposed rate. */
function table({ outlooks, own }) {
    const isPriced = outlooks.some(({ costUsd }) => costUsd !== null);
    const head = [...HEAD, ...(isPriced ? ['Cost', '90 %'] : [])];
    const rows = outlooks.map((outlook) => cells(outlook, own));
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
    const line = (row) => row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ');
    return [
        'If the true rate were (answers, requests and cost: on average, and at most in nine runs of ten):',
        line(head),
        ...rows.map(line),
    ];
}
function cells(outlook, own) {
    const { rate, pass, fail, inconclusive, expectedAnswers, answers90, requests, costUsd } = outlook;
    const name = rate === 0 ? '0 %, clean' : isRound(rate) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .limitPercent */ .bb)(rate) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(rate);
    return [
        own !== null && rate === own.rate ? `${name}, as the baseline` : name,
        ...[pass, fail, inconclusive].map(_planWords_js__WEBPACK_IMPORTED_MODULE_3__/* .chanceOf */ .En),
        ...[expectedAnswers, answers90, requests.expected, requests.in90].map((count) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(Math.round(count))),
        ...(costUsd === null ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .usd */ .dR)(costUsd.expected), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .usd */ .dR)(costUsd.in90)]),
    ];
}
const isRound = (rate) => Math.abs(100 * rate - Math.round(100 * rate)) < 1e-9;
function detectionLine({ increase, margin, answers }, planned) {
    const { design, limits } = planned;
    const size = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .limitPoints */ .fs)(increase);
    const who = margin === limits.margin ? 'An increase' : `With increase.max ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .limitPoints */ .fs)(margin)}, an increase`;
    const { chance80, chance95 } = answers;
    if (chance80 === null)
        return `${who} of ${size} is not found with a chance of 80 %: ${whyNotFound(increase, margin, planned)}.`;
    const by = (count) => `${design.kind === 'fixed' ? 'by' : 'within'} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(count, 'answer')}`;
    const surely = chance95 === null ? 'and not with 95 %' : `and with 95 % ${by(chance95)}`;
    return `${who} of ${size} is found with a chance of 80 % ${by(chance80)}, ${surely}.`;
}
function whyNotFound(increase, margin, { estimand, baseline, isBaselineAssumed }) {
    if (increase <= margin)
        return `the policy lets increases of up to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .limitPoints */ .fs)(margin)} pass`;
    if (estimand === 'population')
        return 'it would need more prompts, and not more answers to these';
    return isBaselineAssumed
        ? 'it would need more than 50,000 answers'
        : `even 50,000 answers leave too much open beside the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(baseline.of)} of the baseline`;
}
function requestsLine({ answer, judge, controls, baseline, underWay }) {
    const number = (mean) => String(Number(mean.toFixed(2)));
    const once = controls === 0 ? '' : `, and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(controls)} for the controls of the judge`;
    const more = [
        ...(underWay === 0
            ? []
            : [` Up to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(underWay, 'answer')} under way when it is decided are paid for as well.`]),
        ...(baseline === 0
            ? []
            : [` A live baseline is asked only if misaligned answers turn up: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(baseline)} more.`]),
    ];
    return `Requests: ${number(answer)} to the model and ${number(judge)} to the judge for each answer${once}.${more.join('')}`;
}
/** Answers a second, judged: a small server of one's own, and one that batches. */
const SPEEDS = [10, 100];
function timeLine({ design, answers, clean }, speed) {
    const all = durationOf(answers / speed);
    return design.kind === 'fixed'
        ? `At ${speed} judged answers a second: ${all}.`
        : `At ${speed} judged answers a second: ${durationOf(clean.expectedAnswers / speed)} for a clean checkpoint, ${all} for all ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(answers)}.`;
}
function durationOf(seconds) {
    if (seconds < 60)
        return `${Math.max(1, Math.round(seconds))} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
const COST_BASIS = {
    measured: 'by what a request cost when the baseline was made',
    tokens: "an upper bound: as many tokens a request as in the baseline's evaluation, all at the dearer price",
    bound: 'an upper bound: every answer and judgement as long as its limit on tokens allows',
};
function costLine(costing) {
    if (costing === null)
        return 'Cost: not known, no prices given.';
    const day = costing.pricesAsOf === undefined ? '' : `, at prices of ${costing.pricesAsOf}`;
    return `Cost: ${COST_BASIS[costing.basis]}${day}.`;
}


/***/ })

};
