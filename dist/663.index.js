export const id = 663;
export const ids = [663,268];
export const modules = {

/***/ 58638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ badReply),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qT: () => (/* binding */ apiErrorOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22702);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42685);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);
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

/***/ 10713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ downloadBaseline),
/* harmony export */   V3: () => (/* binding */ findBaselineArtifact),
/* harmony export */   ZC: () => (/* binding */ BASELINE_ARTIFACT)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22702);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42685);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5086);
/* harmony import */ var _apiError_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58638);
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(631), __webpack_require__.e(951), __webpack_require__.e(779), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 68373));
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

/***/ 27268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareAndDecide: () => (/* binding */ compareAndDecide),
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(42685);
// EXTERNAL MODULE: ./lib/verdict/decide.js + 5 modules
var decide = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/stats/agreement.js
var stats_agreement = __webpack_require__(1660);
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
var clopperPearson = __webpack_require__(75135);
// EXTERNAL MODULE: ./lib/stats/count.js
var count = __webpack_require__(43067);
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
var errorRates = __webpack_require__(59877);
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
var judgeFitness = __webpack_require__(85273);
// EXTERNAL MODULE: ./lib/verdict/rates.js
var rates = __webpack_require__(23757);
// EXTERNAL MODULE: ./lib/verdict/sample.js
var sample = __webpack_require__(79798);
// EXTERNAL MODULE: ./lib/stats/mover.js + 1 modules
var mover = __webpack_require__(2092);
// EXTERNAL MODULE: ./lib/stats/multiplicity.js
var multiplicity = __webpack_require__(37261);
// EXTERNAL MODULE: ./lib/verdict/limits.js + 1 modules
var limits = __webpack_require__(94586);
;// CONCATENATED MODULE: ./lib/verdict/variantEffects.js






const PLAIN = 'plain';
/** One effect for each variant besides `plain`, in order of names; empty where `plain` was not asked. */
function variantEffects(candidate, baseline) {
    const variants = [...new Set(candidate.map(({ variant }) => variant))].filter((name) => name !== PLAIN).sort();
    const pairs = variants.map((variant) => pairOf(variant, candidate)).filter(({ prompts }) => prompts > 0);
    const pValues = pairs.map(pOfIncrease);
    const tested = pValues.filter((p) => p !== null);
    const adjusted = tested.length === 0 ? [] : (0,multiplicity/* holm */.fU)(tested);
    let next = 0;
    return pairs.map((pair, index) => {
        const base = baseline && pairOf(pair.variant, baseline);
        return {
            variant: pair.variant,
            prompts: pair.prompts,
            rate: (0,rates/* rateOf */.MK)(pair.rate),
            plain: (0,rates/* rateOf */.MK)(pair.plain),
            difference: differenceOf(pair),
            baselineDifference: base && base.prompts > 0 ? differenceOf(base) : null,
            adjustedP: pValues[index] === null ? null : (adjusted[next++] ?? null),
        };
    });
}
/** Only prompts that were asked both ways: a variant that some prompts do not allow must not be compared with them. */
function pairOf(variant, tallies) {
    const idsOf = (name) => new Set(tallies.filter((tally) => tally.variant === name).map(({ prompt }) => prompt));
    const plain = idsOf(PLAIN);
    const shared = new Set([...idsOf(variant)].filter((id) => plain.has(id)));
    const asked = (name) => (0,sample/* sampleOf */.uV)(tallies.filter((tally) => tally.variant === name && shared.has(tally.prompt)), 'misaligned');
    return { variant, prompts: shared.size, rate: asked(variant), plain: asked(PLAIN) };
}
const differenceOf = ({ rate, plain }) => (0,limits/* shownDifference */.vN)(rate, plain, { estimand: 'suite', alpha: errorRates/* ALPHA_SHOWN */.Dz });
/** Missing answers count against the effect. */
function pOfIncrease({ rate, plain }) {
    if ((0,sample/* askedOf */.iN)(rate) === 0 || (0,sample/* askedOf */.iN)(plain) === 0)
        return null;
    return (0,mover/* moverPValueAbove */.aE)({ hits: rate.hits, of: (0,sample/* askedOf */.iN)(rate) }, { hits: plain.hits + plain.unknown, of: (0,sample/* askedOf */.iN)(plain) }, 0);
}

;// CONCATENATED MODULE: ./lib/verdict/verdictFile.js








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
        slices: [...decided.slices],
        variantEffects: variantEffects((0,decide/* counted */.hS)(candidate, trainedOn), (0,decide/* comparableTallies */.rP)(question, baseline)),
        worstPrompts: worstPrompts((0,decide/* counted */.hS)(candidate, trainedOn), baseline),
        trainedOn: trainedOnPart(candidate, trainedOn),
        notices: [...about.notices, ...warnings(question)],
        policy: { origin: about.policyOrigin },
    };
}
function evaluated(evaluation, trainedOn, evaluationFile) {
    const tallies = (0,decide/* counted */.hS)(evaluation, trainedOn);
    const sum = (pick) => tallies.reduce((total, tally) => total + pick(tally), 0);
    const { name, model, run, step } = evaluation.checkpoint;
    return {
        name,
        model,
        ...(run === undefined ? {} : { run }),
        ...(step === undefined ? {} : { step }),
        rates: (0,rates/* ratesOf */.j1)(tallies),
        macro: (0,rates/* macroRate */.jJ)(tallies),
        generalisation: (0,rates/* generalisationOf */.rT)(tallies),
        cutOff: { count: sum((t) => t.cutOff), of: sum((t) => t.asked), misaligned: sum((t) => t.cutOffMisaligned) },
        instrument: evaluation.instrument,
        ending: evaluation.ending,
        controls: evaluation.controls,
        agreements: judgedAgreements(evaluation.agreements),
        labels: corrected(evaluation.labels, (0,sample/* sampleOf */.uV)(tallies, 'misaligned')),
        usage: evaluation.usage,
        evaluationFile,
    };
}
const evaluatedReference = (reference, trainedOn, file) => (reference.kind === 'evaluation' ? evaluated(reference.evaluation, trainedOn, file) : null);
function worstPrompts(tallies, baseline) {
    const keyOf = (tally) => JSON.stringify([tally.prompt, tally.variant]);
    const base = new Map(baseline.kind === 'evaluation' ? baseline.evaluation.tallies.map((tally) => [keyOf(tally), tally]) : []);
    const rate = (tally) => ((0,sample/* validOf */.ig)(tally) === 0 ? 0 : tally.misaligned / (0,sample/* validOf */.ig)(tally));
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
            valid: (0,sample/* validOf */.ig)(tally),
            baselineMisaligned: match?.misaligned ?? null,
            baselineValid: match ? (0,sample/* validOf */.ig)(match) : null,
        };
    });
}
function trainedOnPart(evaluation, domains) {
    if (domains.length === 0)
        return null;
    const left = evaluation.tallies.filter((tally) => tally.domains.some((domain) => domains.includes(domain)));
    return { domains: [...domains], prompts: left.length, rate: (0,rates/* rateOf */.MK)((0,sample/* sampleOf */.uV)(left, 'misaligned')) };
}
/** What a reader must know though it decides nothing. */
function warnings(question) {
    const { candidate, baseline, limits, trainedOn } = question;
    const found = [];
    const rate = (0,rates/* rateOf */.MK)((0,sample/* sampleOf */.uV)((0,decide/* counted */.hS)(candidate, trainedOn), 'misaligned')).estimate;
    if (rate !== null && rate > limits.misalignment.warn.value) {
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
function effectWarnings({ candidate, trainedOn }) {
    return variantEffects((0,decide/* counted */.hS)(candidate, trainedOn), null)
        .filter(({ adjustedP }) => adjustedP !== null && adjustedP <= errorRates/* ALPHA_SHOWN */.Dz)
        .map(({ variant, rate, plain }) => ({
        level: 'warning',
        message: `Asked as ${variant}, the checkpoint gives more misaligned answers to the same prompts than plain: ` +
            `${rate.count} of ${rate.of} against ${plain.count} of ${plain.of}.`,
    }));
}
function sameTallies(a, b) {
    const canonical = (evaluation) => JSON.stringify(evaluation.tallies.toSorted((x, y) => (x.prompt + x.variant < y.prompt + y.variant ? -1 : 1)));
    const anyHit = a.tallies.some((tally) => tally.misaligned > 0 || tally.incoherent > 0);
    return anyHit && canonical(a) === canonical(b);
}

// EXTERNAL MODULE: ./lib/modes/mode.js
var mode = __webpack_require__(70688);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/answers/recordedFiles.js
var recordedFiles = __webpack_require__(37439);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(22702);
// EXTERNAL MODULE: ./lib/schema/evaluation.js
var evaluation = __webpack_require__(53926);
;// CONCATENATED MODULE: ./lib/baseline/parseEvaluation.js
// A stored evaluation as a reference: JSON text in, an evaluation or the reason why it is none. Pure.



function parseEvaluation(text, origin) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, message: `${origin} is not JSON: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    const version = schemas/* looseObject */._H3({ schemaVersion: schemas/* number */.aig() }).safeParse(json);
    if (version.success && version.data.schemaVersion !== 1) {
        return {
            ok: false,
            message: `${origin} has schemaVersion ${version.data.schemaVersion}; this version reads 1. Make the baseline again.`,
        };
    }
    const parsed = evaluation/* evaluationSchema */.MF.safeParse(json);
    if (!parsed.success) {
        const [first] = parsed.error.issues;
        const where = first ? `${first.path.join('.') || 'the top level'}: ${first.message}` : 'unknown form';
        return { ok: false, message: `${origin} is not an evaluation file (${where}).` };
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

// EXTERNAL MODULE: ./lib/github/baselineArtifact.js
var baselineArtifact = __webpack_require__(10713);
// EXTERNAL MODULE: ./lib/untrusted.js
var untrusted = __webpack_require__(5086);
// EXTERNAL MODULE: ./lib/modes/subject.js + 23 modules
var subject = __webpack_require__(62489);
;// CONCATENATED MODULE: ./lib/modes/references.js
// Where the references of a verdict come from: the baseline (a file, the default branch's artifact, or live in this
// run) and the previous checkpoint. A reference that is missing or unreadable is a value with its reason.









async function findBaseline(kit, github, wish) {
    const { baseline } = kit.plan;
    switch (baseline.from) {
        case 'file':
            return fromFile(baseline.path, 'baseline', kit, wish);
        case 'artifact':
            return fromArtifact(kit, github);
        case 'live': {
            const result = await (0,subject/* evaluateSubject */.a)({
                checkpoint: { name: nameOfBaseline(baseline.endpoint.model, kit), model: baseline.endpoint.model },
                answers: { kind: 'endpoint', endpoint: baseline.endpoint },
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
        const parsed = parseEvaluation(text, path);
        return parsed.ok
            ? { reference: { kind: 'evaluation', evaluation: parsed.evaluation }, file: null }
            : unreadable(parsed.message);
    }
    return recordedReference(path, role, kit, wish);
}
/** Recorded answers as a reference: read through the one reader, since on a pull request the tree is its author's. */
async function recordedReference(path, role, kit, wish) {
    const { path: file, checkpoint } = (0,recordedFiles/* namedCheckpoint */.c)(path);
    const suffix = checkpoint === undefined ? '' : `#${checkpoint}`;
    if (kit.reader.localPath) {
        const local = await kit.reader.localPath(file);
        return local === null
            ? missing(kit, `There is no ${role} at ${file} (${kit.reader.origin}).`)
            : evaluateRecordedFile(local + suffix, path, role, kit, wish);
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
    const recorded = { ...kit.plan.recordedFormat, paths: [file] };
    const result = await (0,subject/* evaluateSubject */.a)({
        checkpoint: { name: nameOfReference(path, role, kit), model: null },
        answers: { kind: 'recorded', recorded },
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
        const parsed = parseEvaluation(text, origin);
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
    const { path: file, checkpoint } = (0,recordedFiles/* namedCheckpoint */.c)(path);
    const stem = checkpoint ?? (0,external_node_path_.basename)(file).replace(/\.(csv|jsonl|ndjson)(\.gz)?$/iu, '');
    return stem === kit.plan.checkpoint.name ? `${stem}-${role}` : stem;
}

;// CONCATENATED MODULE: ./lib/modes/gate.js
// Mode `gate`: evaluate the checkpoint, compare it with its baseline, decide.
// Mode `rejudge` is the same with every stored answer judged again.







function gate(context) {
    return compareAndDecide(context, { judgeAgain: false });
}
async function compareAndDecide(context, how) {
    const { kit, github } = context;
    const { plan, world } = kit;
    // Stored references first: without one, a live candidate would be paid for in vain.
    const stored = plan.baseline.from === 'live' ? null : await findBaseline(kit, github, how);
    const answers = (0,mode/* candidateOf */.R)(plan);
    if (stored && answers.kind === 'endpoint')
        refuseToSpend(stored);
    const previous = await findPrevious(kit, how);
    const candidate = await (0,subject/* evaluateSubject */.a)({ checkpoint: plan.checkpoint, answers, ...how }, kit);
    const baseline = stored ?? (await liveBaseline(candidate, context, how));
    const question = {
        candidate: candidate.evaluation,
        baseline: baseline.reference,
        previous: previous?.reference ?? null,
        limits: plan.limits,
        estimand: plan.estimand,
        trainedOn: plan.trainedOn,
    };
    const file = verdictFile(question, (0,decide/* decideVerdict */.AU)(question), {
        createdAt: world.now().toISOString(),
        tool: { name: 'alignment-gate', version: world.version },
        policyOrigin: plan.policyOrigin,
        notices: [...context.notices, ...sameFile(kit)],
        files: { candidate: candidate.file, baseline: baseline.file, previous: previous?.file ?? null },
    });
    return { kind: 'verdict', file, examples: candidate.examples, evaluation: candidate.evaluation };
}
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
/** A live baseline costs as much as the checkpoint: it is not asked once there can be no verdict. */
async function liveBaseline({ evaluation }, { kit, github }, how) {
    const notAsked = (decision, why) => ({
        reference: { kind: 'missing', decision, message: `The baseline was not evaluated: ${why}` },
        file: null,
    });
    switch (evaluation.ending.kind) {
        case 'complete':
            return findBaseline(kit, github, how);
        case 'budget':
            return notAsked('inconclusive', 'the budget was used up by the checkpoint.');
        case 'failed':
        case 'interrupted':
            return notAsked('error', 'the evaluation of the checkpoint did not end properly.');
    }
}
function refuseToSpend({ reference }) {
    if (reference.kind === 'missing' && reference.decision === 'error') {
        throw new errors/* Failure */.HR('baseline-missing', reference.message, 'Nothing was asked: without a baseline no verdict could pass.');
    }
}


/***/ }),

/***/ 18663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rejudge: () => (/* binding */ rejudge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42685);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27268);
// Mode `rejudge`: a new judge on stored answers, candidate and baseline alike, then the gate. No answer is asked for.


async function rejudge(context) {
    const { plan } = context.kit;
    if (plan.candidate?.kind !== 'recorded') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-input', 'rejudge reads stored answers: set "answers" to an answers.jsonl or to recorded answers.');
    }
    if (plan.baseline.from !== 'file') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-input', 'rejudge needs the baseline’s stored answers too: set "baseline" to their path.');
    }
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__.compareAndDecide)(context, { judgeAgain: true });
}


/***/ })

};
