export const id = 638;
export const ids = [638];
export const modules = {

/***/ 90339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn),
/* harmony export */   m: () => (/* binding */ recordedFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
// What is wrong with a file of recorded answers, and where. One place, so that all messages look alike.

/** `line 7`; of a table that is no text `row 7`. */
const placeIn = (path, number) => `${/\.parquet$/iu.test(path) ? 'row' : 'line'} ${number}`;
/** `a.csv, line 7, column "aligned": message` as the UserError to throw. */
function recordedFault({ path, line, column }, message, cause) {
    const place = [
        path,
        ...(line === undefined ? [] : [placeIn(path, line)]),
        ...(column === undefined ? [] : [typeof column === 'number' ? `column ${column}` : `column "${column}"`]),
    ];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-recorded-answers', `${place.join(', ')}: ${message}`, { cause });
}


/***/ }),

/***/ 27116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Tr: () => (/* binding */ findRecordedFiles),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   cb: () => (/* binding */ namedCheckpoint)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _recordedFault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90339);
// Finds the files of recorded answers: paths and globs to a list of files, each with its format by its name.




const ENDINGS = '.csv, .jsonl, .ndjson, .csv.gz, .jsonl.gz or .parquet';
/** All files, each once, matches of a glob in alphabetical order. Throws UserError with every path that is none. */
async function findRecordedFiles(paths) {
    const found = [];
    const faults = [];
    for (const path of paths) {
        try {
            found.push(...(await filesOf(path)));
        }
        catch (thrown) {
            if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw thrown;
            faults.push(thrown);
        }
    }
    const [first] = faults;
    if (first)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(first.code, faults.flatMap(({ problems }) => problems), { cause: first });
    if (found.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('bad-recorded-answers', 'No file of recorded answers is named.');
    return [...new Map(found.map((file) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file.path), file])).values()];
}
/** `answers.jsonl#checkpoint` in its two parts. */
function namedCheckpoint(path) {
    const [, file, checkpoint] = /^(.+\.(?:jsonl|ndjson)(?:\.gz)?)#(.+)$/iu.exec(path) ?? [];
    return file === undefined || checkpoint === undefined ? { path } : { path: file, checkpoint };
}
async function filesOf(named) {
    const { path, ...checkpoint } = namedCheckpoint(named);
    return (await matchesOf(path)).map((match) => ({ ...fileOf(match), ...checkpoint }));
}
async function matchesOf(path) {
    // A file's own name may hold brackets or stars: what exists is no pattern.
    const kind = await kindOf(path);
    if (kind === 'file')
        return [path];
    if (kind === 'directory') {
        throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedFault */ .m)({ path }, `is a directory; name the files in it, for example ${path.replace(/\/+$/u, '')}/*.csv.`);
    }
    if (!/[*?[{]/u.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('file-not-found', `The file of recorded answers "${path}" does not exist.`);
    const matches = [];
    for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(path)) {
        if ((await kindOf(match)) === 'file')
            matches.push(match);
    }
    if (matches.length === 0)
        throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedFault */ .m)({ path }, 'no file matches this pattern.');
    return matches.sort();
}
/** What stands at a path. Throws UserError where that cannot be seen. */
async function kindOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? 'directory' : 'file';
    }
    catch (thrown) {
        const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : null;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'absent';
        throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedFault */ .m)({ path }, `cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}.`, thrown);
    }
}
/** A file with its format by its name. Throws UserError for a name that tells none. */
function fileOf(path) {
    const gzip = /\.gz$/iu.test(path);
    const bare = gzip ? path.slice(0, -'.gz'.length) : path;
    if (/\.csv$/iu.test(bare))
        return { path, format: 'csv', gzip };
    if (/\.(?:jsonl|ndjson)$/iu.test(bare))
        return { path, format: 'jsonl', gzip };
    // Its pages are packed one by one, so that they can be found; a packed file would have to be unpacked whole.
    if (/\.parquet$/iu.test(path))
        return { path, format: 'parquet', gzip: false };
    throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedFault */ .m)({ path }, `is no format that can be read; use ${ENDINGS}.`);
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   J6: () => (/* binding */ isSameOrigin),
/* harmony export */   o6: () => (/* binding */ parseHost),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _suite_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10430);
// Addresses of servers: checked once, compared by host. A key goes to one host, so what a host is must be exact. Pure.

/** An http or https address without user name, password, query or fragment, and without a slash at its end. */
function parseUrl(written) {
    const refuse = (why) => ({
        ok: false,
        problem: `${why}; write an address such as http://localhost:8000/v1.`,
    });
    if (typeof written !== 'string')
        return refuse(`must be an address, not ${(0,_suite_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written)}`);
    const url = URL.parse(written.trim());
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        return refuse(`must be an http or https address, not ${(0,_suite_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written)}`);
    }
    // It would stand in reports, where a password must not.
    if (url.username !== '' || url.password !== '')
        return refuse('must not carry a user name or password; give a key by its input');
    if (url.search !== '' || url.hash !== '')
        return refuse(`must end before "?" or "#": ${(0,_suite_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written)}`);
    return { ok: true, value: url.href.replace(/\/+$/u, '') };
}
/** A host with an optional port: `api.example.org`, `localhost:8000`, `[::1]:8000`. */
function parseHost(written) {
    const url = typeof written === 'string' && /^[^\s/?#@\\]+$/u.test(written) ? URL.parse(`https://${written}`) : null;
    return url && url.host !== ''
        ? { ok: true, value: url.host }
        : { ok: false, problem: `must be a host such as api.example.org or localhost:8000, not ${(0,_suite_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written)}.` };
}
/** Host and port of a checked address: `api.openai.com`, `localhost:8000`. */
function hostOf(address) {
    return new URL(address).host;
}
/** Whether two checked addresses are the same server to a key: scheme, host and port. */
function isSameOrigin(one, other) {
    return new URL(one).origin === new URL(other).origin;
}


/***/ }),

/***/ 85294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z_: () => (/* binding */ unpriced),
/* harmony export */   u6: () => (/* binding */ pricingOf),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
// What a model's tokens cost: by its own name where the policy's table has it, else by what it is asked for. There is no
// built-in table: no price that is true today would stay so. Pure.
/** null: no price is known. `model` null: it is not named yet. */
function priceOf(prices, side, model) {
    const own = model !== null && Object.hasOwn(prices.models, model) ? prices.models[model] : undefined;
    return own ?? prices[side];
}
/** A limit on money that nobody can compute would be no limit: names the models that have no price. */
function unpriced(maxCostUsd, prices, asked) {
    if (maxCostUsd === null)
        return [];
    const lacking = asked.filter(({ side, model }) => priceOf(prices, side, model) === null);
    if (lacking.length === 0)
        return [];
    const names = [...new Set(lacking.map(({ side, model }) => `"${model}" (prices.${side})`))];
    return [
        `"max-cost-usd" needs a price for every model that is asked, and there is none for ${names.join(', ')}. Give it in the ` +
            'policy, in US dollars per million tokens: prices: { models: { <name>: { input: 0.1, output: 0.4 } } }, or for all ' +
            'that answer or judge: prices: { answers: { input: 0.1, output: 0.4 } }.',
    ];
}
/** The prices as a meter takes them. */
function pricingOf(prices) {
    return { asOf: prices.asOf, priceOf: (side, model) => priceOf(prices, side, model) };
}


/***/ }),

/***/ 49080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ COMMENT_FILE),
/* harmony export */   A6: () => (/* binding */ JUDGE_CHECK_FILE),
/* harmony export */   DH: () => (/* binding */ prepareOutput),
/* harmony export */   R2: () => (/* binding */ VERDICT_FILE),
/* harmony export */   RD: () => (/* binding */ JOURNAL_FILE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   yc: () => (/* binding */ JUDGEMENTS_FILE),
/* harmony export */   z1: () => (/* binding */ SERVE_LOG)
/* harmony export */ });
/* unused harmony export evaluationFileName */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _answers_recordedFiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27116);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _schema_evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69873);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86318);
// The files of output-dir: makes the folder, clears away a former run's verdict, writes what people and programs
// read. A former journal is continued or set aside, never overwritten: nothing collected is ever lost.






const JOURNAL_FILE = 'answers.jsonl';
const VERDICT_FILE = 'verdict.json';
const REPORT_FILE = 'report.html';
const COMMENT_FILE = 'comment.md';
const JUDGE_CHECK_FILE = 'judge-check.json';
/** What the server that was started has printed. */
const SERVE_LOG = 'serve.log';
/** What judges have said, kept from run to run. */
const JUDGEMENTS_FILE = 'judgements.jsonl';
/** @throws Failure when the folder cannot be written. */
async function prepareOutput(folder, workingDirectory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        // A verdict of an earlier run must not be taken for this one's, whatever happens next.
        for (const name of [VERDICT_FILE, REPORT_FILE, COMMENT_FILE])
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
    }
    catch (cause) {
        throw unwritable(folder, cause);
    }
    let movedTo = null;
    const names = new Set();
    const isJournal = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, JOURNAL_FILE);
    const write = async (name, text) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text).catch((cause) => {
            throw unwritable(path, cause);
        });
        names.add(name);
        return path;
    };
    return {
        folder,
        journalPath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, JOURNAL_FILE),
        isJournal: (path) => isJournal((0,_answers_recordedFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .namedCheckpoint */ .cb)(path).path),
        async setJournalAside() {
            movedTo = await setAside(folder, JOURNAL_FILE).catch((cause) => {
                throw unwritable(folder, cause);
            });
            return movedTo;
        },
        whereNow(path) {
            const { path: file, checkpoint } = (0,_answers_recordedFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .namedCheckpoint */ .cb)(path);
            if (movedTo === null || !isJournal(file))
                return path;
            return checkpoint === undefined ? movedTo : `${movedTo}#${checkpoint}`;
        },
        writeEvaluation: (evaluation) => write(evaluationFileName(evaluation), asJson(_schema_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluationSchema */ .MF.parse(evaluation))),
        writeVerdict: (file) => write(VERDICT_FILE, asJson(_schema_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictFileSchema */ .JT.parse(file))),
        writeText: write,
        note: (name) => {
            names.add(name);
        },
        written: () => [...names],
    };
}
/** `evaluation-<checkpoint>.json`, with whatever a file name cannot hold replaced. */
function evaluationFileName(evaluation) {
    const safe = evaluation.checkpoint.name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '');
    return `evaluation-${safe.slice(0, 100) || 'checkpoint'}.json`;
}
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
/** Gives a file that stands in the way another name, and says which; null: there was none. */
async function setAside(folder, name) {
    const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
    if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))))
        return null;
    const [stem = name, ending = ''] = name.split(/(?=\.[^.]+$)/u);
    let number = 1;
    while (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${stem}.${number}${ending}`)))
        number += 1;
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${stem}.${number}${ending}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), aside);
    return aside;
}
const unwritable = (path, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('output-unwritable', `${path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}.`, 'Check the free space and the permissions of output-dir; without it there is no verdict to rely on.', { cause });


/***/ }),

/***/ 35093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ intervalsSchema)
/* harmony export */ });
/* unused harmony export INTERVALS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
// What the limits of a rate are, and when they hold.

/**
 * What limits are. `fixed`: for a number of answers that was fixed beforehand (Clopper-Pearson, MOVER, CP-f).
 * `sequential`: confidence sequences, which hold however often, and whenever, one has looked.
 */
const INTERVALS = ['fixed', 'sequential'];
const intervalsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(INTERVALS);


/***/ }),

/***/ 45658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wt: () => (/* binding */ plannedSchema),
/* harmony export */   j2: () => (/* binding */ planFileSchema)
/* harmony export */ });
/* unused harmony exports endingsSchema, foundSchema, plannedLimitsSchema, baselineCountsSchema, outlookSchema, ownProspectsSchema, detectionSchema, callingSchema, costingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69873);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35093);
// plan.json: what an evaluation will ask, how it would end at supposed true rates, and what it costs, said before
// anything is asked. Rates, chances and limits are fractions (0.02 is 2 %).



const fraction = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const positive = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative();
/** The chances of all endings at one true rate, which sum to 1, and after how many answers. */
const endingsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    pass: fraction,
    fail: fraction,
    inconclusive: fraction,
    /** Answers until the end, on average. */
    expectedAnswers: positive,
    /** Answers by which nine evaluations in ten have ended. */
    answers90: count,
});
/** What is found with a chance of 80 and of 95 %: an increase, or a number of answers. null: nothing is. */
const foundSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ chance80: positive.nullable(), chance95: positive.nullable() });
const plannedLimitsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Margin of the increase of misaligned answers over the baseline. */
    margin: fraction,
    /** Ceiling on misaligned answers. */
    ceiling: fraction,
    /** Ceiling on answers that are misaligned at any coherence; they are taken to be the misaligned ones. */
    ungated: fraction,
    /** The tightest limit on anything else, incoherent answers and refusals: there are taken to be none. */
    others: fraction,
});
/** A baseline's counted answers: `hits` of `of` valid ones are misaligned; of `missing` more nothing is known. */
const baselineCountsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    hits: count,
    of: count,
    missing: count,
    /** Whether their number was fixed beforehand: what limits of the rate are valid. */
    intervals: _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalsSchema */ .G,
});
/** The plan in short, for the head of a report. */
const plannedSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    design: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .designSchema */ .Ed,
    estimand: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['suite', 'population']),
    /** Prompts, each in each of its variants, that count towards the verdict. */
    prompts: count,
    /** Answers to them, at most. */
    answers: count,
    limits: plannedLimitsSchema,
    baseline: baselineCountsSchema,
    /** Whether the baseline is taken to be clean, since there is none yet. */
    isBaselineAssumed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Smallest increases over the baseline's rate that end in a failure. */
    found: foundSchema,
    /** How a checkpoint without a misaligned answer ends. */
    clean: endingsSchema,
});
const averageAnd90 = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ expected: positive, in90: positive });
const outlookSchema = endingsSchema.extend({
    /** Supposed true rate of misaligned answers. */
    rate: fraction,
    requests: averageAnd90,
    /** null: no prices given. */
    costUsd: averageAnd90.nullable(),
});
/** Whether a checkpoint with the baseline's own rate passes, and what would make it pass. */
const ownProspectsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rate: fraction,
    /** Answers at most. */
    answers: count,
    /** Most misaligned answers with which it still passes at its end; null: not even none would do. */
    mostHits: count.nullable(),
    endings: endingsSchema,
    /** Limits, none tighter than the policy's, with which it passes with at least 90 %; null: none of the usual ones. */
    working: plannedLimitsSchema.nullable(),
    /** Fewest answers with which it passes with at least 90 % under the policy; null: not with 50,000. */
    answersToPass: count.nullable(),
});
/** How many answers it takes to find an increase. */
const detectionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    increase: fraction,
    /** The margin under which it is found: the policy's, or half the increase where the policy's allows it. */
    margin: fraction,
    /** In a fixed design to be asked, in a sequential one at most. */
    answers: foundSchema,
});
const callingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Requests that one counted answer costs: one for each turn, and those of its judging. */
    answer: positive,
    judge: positive,
    /** Requests of the judge's controls, once a run. */
    controls: count,
    /** Requests for a baseline that is measured in the run: only if misaligned answers turn up. */
    baseline: count,
    /** Answers that may be under way when a sequential evaluation is decided: paid for, and not in the numbers. */
    underWay: count,
});
const costingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /**
     * `measured`: what a request cost when the baseline was made. `tokens`: its tokens, at the dearer of two prices.
     * `bound`: every answer and judgement as long as it may be.
     */
    basis: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['measured', 'tokens', 'bound']),
    usdPerAnswer: positive,
    usdForControls: positive,
    /** The day the prices were looked up; absent: the policy does not say. */
    pricesAsOf: zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6().optional(),
});
const planFileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('plan'),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ origin: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** Prompts x variants that are asked. */
        prompts: count,
    }),
    planned: plannedSchema,
    /** Fewest answers with which a clean checkpoint passes; null: not with 50,000. */
    fewestToPass: count.nullable(),
    outlooks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(outlookSchema),
    /** null: there is no baseline yet. */
    own: ownProspectsSchema.nullable(),
    /** For the increase that was asked for; empty: none was. Under the policy, then under a margin that would find it. */
    detections: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(detectionSchema),
    calling: callingSchema,
    costing: costingSchema.nullable(),
    /** What was supposed, and what stands in the way, one sentence each. */
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});


/***/ }),

/***/ 86318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ verdictFileSchema),
/* harmony export */   wf: () => (/* binding */ CRITERIA)
/* harmony export */ });
/* unused harmony exports VERDICTS, verdictWordSchema, rateSchema, RATE_NAMES, ratesSchema, generalisationSchema, differenceSchema, LIMIT_SOURCES, limitSourceSchema, criterionIdSchema, decisionSchema, criterionSchema, sliceSchema, variantEffectSchema, promptResultSchema, NOTICE_LEVELS, noticeSchema, pairAgreementSchema, judgedAgreementSchema, correctedSchema, evaluatedSchema, reasonSchema, outlookSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69873);
/* harmony import */ var _instrument_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68246);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35093);
/* harmony import */ var _planFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45658);
// verdict.json: the decision, the criteria it stands on, and the rates, for programs that act on it.
// Rates and limits are fractions (0.02 is 2 %).





const fraction = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1);
const difference = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(-1).max(1);
const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative();
const VERDICTS = ['pass', 'fail', 'inconclusive', 'error'];
const verdictWordSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(VERDICTS);
/** A rate on this suite. `low` and `high` are one-sided 95 % limits each; null where nothing was counted. */
const rateSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    count,
    of: count,
    estimate: fraction.nullable(),
    low: fraction.nullable(),
    high: fraction.nullable(),
});
const RATE_NAMES = (/* unused pure expression or super */ null && ([
    'misaligned',
    'misalignedOfCoherent',
    'ungated',
    'incoherent',
    'refused',
    'missing',
]));
const ratesSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    misaligned: rateSchema,
    misalignedOfCoherent: rateSchema,
    ungated: rateSchema,
    incoherent: rateSchema,
    refused: rateSchema,
    missing: rateSchema,
});
/** Reported beside the suite rate, never decided on by default. */
const generalisationSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    estimate: fraction,
    low: fraction,
    high: fraction,
    /** Cluster standard error (Miller 2024), for comparison with other reports; null with one prompt. */
    standardError: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative().nullable(),
});
const differenceSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ estimate: difference, low: difference, high: difference });
const LIMIT_SOURCES = ['input', 'policy', 'default'];
const limitSourceSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(LIMIT_SOURCES);
const CRITERIA = [
    'evaluation',
    'judge-controls',
    'baseline',
    'comparability',
    'misalignment',
    'increase',
    'increase-over-previous',
    'regression',
    'ungated',
    'incoherent',
    'incoherent-increase',
    'refusal-increase',
    'slice-increase',
    'missing',
    'task-score',
];
const criterionIdSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(CRITERIA);
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error', 'warn', 'not-applicable']);
/** One line of the policy, decided. */
const criterionSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: criterionIdSchema,
    decision: decisionSchema,
    /**
     * Estimate and one-sided 95 % limits for people; null where there is nothing to estimate. In a sequential comparison
     * each limit of a difference is made of two (Bonferroni): the checkpoint's at 96 % and the reference's at 99 %.
     */
    estimate: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    low: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    /**
     * The limits that decided, missing answers counted against the decision, at these error rates. In a sequential
     * evaluation a limit can be met before a pass may stand: not before as many answers as there are prompts.
     */
    decided: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ low: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), alphaFail: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), alphaPass: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() })
        .nullable(),
    limit: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    limitFrom: limitSourceSchema.nullable(),
    /** Whether a pass needs this criterion to pass. */
    required: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    counts: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ count, of: count, baselineCount: count.optional(), baselineOf: count.optional() })
        .nullable(),
    sentence: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
/** A category or variant, against the same slice of the baseline. */
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    dimension: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['category', 'variant']),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    rate: rateSchema,
    baseline: rateSchema.nullable(),
    difference: differenceSchema.nullable(),
    /**
     * p-value of "the increase exceeds the slice limit", adjusted for the number of slices; null without a baseline. Holm's;
     * in a sequential comparison from e-values (number of slices / E), to be read at an error rate of 0.01 or more.
     */
    adjustedP: fraction.nullable(),
    decision: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['fail', 'warn', 'none']),
});
/** What a variant or a trigger does to the rate: the same prompts with it and, in `plain`, without it. */
const variantEffectSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    variant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    prompts: count,
    rate: rateSchema,
    plain: rateSchema,
    difference: differenceSchema.nullable(),
    /** The same difference in the baseline; null: there is none to compare with. */
    baselineDifference: differenceSchema.nullable(),
    /** p-value of "the variant raises the rate", adjusted as that of a slice; null where nothing was counted. */
    adjustedP: fraction.nullable(),
});
const promptResultSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    prompt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    variant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    category: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    misaligned: count,
    valid: count,
    baselineMisaligned: count.nullable(),
    baselineValid: count.nullable(),
});
const NOTICE_LEVELS = ['note', 'warning', 'alarm'];
const noticeSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ level: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(NOTICE_LEVELS), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const share = fraction.nullable();
/** Two judges on the same answers. Shares and coefficients are null where they are not defined. */
const pairAgreementSchema = _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementPairSchema */ .iW.extend({
    observed: share,
    positiveAgreement: share,
    negativeAgreement: share,
    /** Cohen's kappa and Gwet's AC1; the first is near 0 at a low rate, however well the judges agree. */
    kappa: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    ac1: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
});
const judgedAgreementSchema = _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementSchema */ .Yb.extend({ pairs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(pairAgreementSchema).min(1) });
/** The rate of misaligned answers corrected by people's labels (two-phase): beside the verdict, never part of it. */
const correctedSchema = _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .humanLabelsSchema */ .II.extend({
    estimate: fraction.nullable(),
    low: fraction.nullable(),
    high: fraction.nullable(),
});
const evaluatedSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    step: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().optional(),
    /** What was to be asked, and how many answers stand behind the numbers, or stand by. */
    asked: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        design: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .designSchema */ .Ed,
        /** Prompts x variants that the suite lists. */
        prompts: count,
        /** Answers in the tallies. */
        counted: count,
        /** Answers in the journal that no tally counts. */
        uncounted: count,
    }),
    /** What `low` and `high` of the rates are. */
    intervals: _intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalsSchema */ .G,
    rates: ratesSchema,
    /** Mean over prompts of each prompt's rate. */
    macro: fraction.nullable(),
    /** null: below two prompts, or the number of answers was not fixed beforehand. */
    generalisation: generalisationSchema.nullable(),
    cutOff: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ count, of: count, misaligned: count }),
    instrument: _instrument_js__WEBPACK_IMPORTED_MODULE_1__/* .instrumentSchema */ .RX,
    ending: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .endingSchema */ .$9,
    controls: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .controlsResultSchema */ .$z,
    agreements: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(judgedAgreementSchema),
    /** null: no labels were given. */
    labels: correctedSchema.nullable(),
    usage: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .ht,
    evaluationFile: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
const reasonSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/** What it would take to decide an inconclusive verdict, if the rates stay as they are. */
const outlookSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** Answers that would decide every open criterion with a chance of 80 %; null: more than are worth naming. */
    moreAnswers: count.nullable(),
    sentence: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
const verdictFileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('verdict'),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    verdict: verdictWordSchema,
    reasons: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(reasonSchema),
    /** What the intervals of the criteria speak of: this suite, or the population its prompts stand for. */
    estimand: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['suite', 'population']),
    criteria: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(criterionSchema),
    checkpoints: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(evaluatedSchema),
    baseline: evaluatedSchema.nullable(),
    previous: evaluatedSchema.nullable(),
    increase: differenceSchema.nullable(),
    /** What the evaluation was planned to find and to ask, before it began; null: nothing was to be asked. */
    planned: _planFile_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedSchema */ .Wt.nullable(),
    /** null: decided, or no number of answers is what it lacks. */
    outlook: outlookSchema.nullable(),
    slices: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(sliceSchema),
    variantEffects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(variantEffectSchema),
    worstPrompts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(promptResultSchema),
    /** Prompts of domains the checkpoint was trained on: asked, shown, left out of the verdict. */
    trainedOn: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ domains: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), prompts: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(), rate: rateSchema })
        .nullable(),
    notices: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(noticeSchema),
    policy: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ origin: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
});


/***/ })

};
