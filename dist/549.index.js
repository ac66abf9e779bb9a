export const id = 549;
export const ids = [549];
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
