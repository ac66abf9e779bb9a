export const id = 301;
export const ids = [301];
export const modules = {

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_ownLines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84567);
/* harmony import */ var _verdict_decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9961);
/* harmony import */ var _verdict_feasibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33104);
/* harmony import */ var _verdict_question_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7745);
/* harmony import */ var _verdict_trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60623);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66389);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29549);
/* harmony import */ var _planSetting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49185);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23688);
// Mode `baseline`: evaluate the reference, write the baseline file, and say whether a checkpoint like it could pass
// this policy, and which limits would work.











async function baseline({ kit }) {
    const { plan, world, output } = kit;
    const { evaluation } = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluateSubject */ .a)({ checkpoint: plan.checkpoint, answers: (0,_mode_js__WEBPACK_IMPORTED_MODULE_9__/* .candidateOf */ .R)(plan), role: 'measured', judgeAgain: false }, kit);
    const ended = (0,_verdict_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationCriterion */ .i9)(evaluation, 'checkpoint');
    const says = [ended.sentence, (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_6__.ratesInWords)(evaluation)];
    const complete = ended.decision === 'pass';
    if (complete) {
        const text = `${JSON.stringify(evaluation, null, 2)}\n`;
        await output.writeText('baseline.json', text);
        says.push(...(await prospects(evaluation, kit)));
        if (plan.baseline.from === 'file') {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.workingDirectory, plan.baseline.path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
            says.push(`The baseline is in ${plan.baseline.path}: commit it to the branch that pull requests are made against.`);
        }
    }
    else {
        says.push('No baseline was written: a baseline that is not complete would make every later verdict inconclusive.');
    }
    return { kind: 'evaluation', evaluation, says, complete, artifact: complete ? 'baseline' : 'report' };
}
/** Criteria that the prospects speak of; the others are decided on this very evaluation. */
const IN_PROSPECTS = ['misalignment', 'increase', 'regression'];
/** Whether a checkpoint with this very rate would pass, in words. */
async function prospects(evaluation, kit) {
    const { plan } = kit;
    const counts = (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_7__/* .countsOfBaseline */ .Bd)(evaluation, plan);
    if (counts === null)
        return [];
    const itself = (0,_verdict_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .decideVerdict */ .AU)({
        candidate: evaluation,
        baseline: { kind: 'evaluation', evaluation },
        previous: null,
        limits: plan.limits,
        estimand: plan.estimand,
        trainedOn: plan.trainedOn,
    });
    const inTheWay = itself.criteria.filter(({ id, required, decision }) => required && decision !== 'pass' && !IN_PROSPECTS.includes(id));
    if (inTheWay.length > 0) {
        const sentences = inTheWay.map(({ sentence }) => sentence).join(' ');
        return [
            `A checkpoint like this one could not pass this policy, whatever its rate of misaligned answers: ${sentences}`,
        ];
    }
    const { setting, calling } = await checkpointToCome(evaluation, counts, kit);
    return (0,_report_ownLines_js__WEBPACK_IMPORTED_MODULE_2__/* .ownLines */ .e)((0,_verdict_feasibility_js__WEBPACK_IMPORTED_MODULE_4__/* .ownProspects */ .GA)(setting), setting, calling);
}
/** The checkpoint is asked as the gate will ask it; where answers are recorded, it is taken to bring as many. */
async function checkpointToCome(evaluation, counts, kit) {
    const { plan } = kit;
    if ((0,_mode_js__WEBPACK_IMPORTED_MODULE_9__/* .candidateOf */ .R)(plan).kind === 'endpoint') {
        const prompts = (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_7__/* .plannedPrompts */ .iO)(plan, (await kit.suite()).rendered);
        const setting = (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_7__/* .settingOf */ .y7)(plan, prompts, counts);
        if (setting !== null)
            return { setting, calling: await (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_7__/* .callingOf */ ._x)(kit, prompts) };
    }
    return { setting: (0,_planSetting_js__WEBPACK_IMPORTED_MODULE_7__/* .recordedSetting */ .VF)(plan, (0,_verdict_question_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(evaluation, plan.trainedOn).length, counts), calling: null };
}


/***/ }),

/***/ 66389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateOnly: () => (/* binding */ evaluateOnly),
/* harmony export */   ratesInWords: () => (/* binding */ ratesInWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34417);
/* harmony import */ var _suite_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87072);
/* harmony import */ var _verdict_rates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13306);
/* harmony import */ var _verdict_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60623);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29549);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23688);
// Mode `evaluate`: measure the checkpoint and write its evaluation. No baseline, no verdict.






async function evaluateOnly({ kit }) {
    const { plan } = kit;
    const { evaluation } = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateSubject */ .a)({ checkpoint: plan.checkpoint, answers: (0,_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateOf */ .R)(plan), role: 'measured', judgeAgain: false }, kit);
    const { complete, sentence } = endOf(evaluation);
    return {
        kind: 'evaluation',
        evaluation,
        says: [sentence, ratesInWords(evaluation)],
        complete,
        artifact: 'report',
    };
}
/** Whether all was asked that was to be asked here. A shard is never a whole evaluation, and may be a whole shard. */
function endOf(evaluation) {
    const { shard, planned, ending, tallies } = evaluation;
    const { decision, sentence } = (0,_verdict_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationCriterion */ .i9)(evaluation, 'checkpoint');
    if (shard === undefined || planned.answers === null || ending.kind !== 'complete') {
        return { complete: decision === 'pass', sentence };
    }
    const asked = tallies.reduce((sum, tally) => sum + tally.asked, 0);
    const share = (0,_suite_order_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOfShare */ .cT)(planned.answers, shard);
    return {
        complete: asked === share,
        sentence: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)(asked)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(share, 'answer')} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .shardWords */ .sJ)(shard)}. Mode merge puts all shards together and decides.`,
    };
}
/** The rates of an evaluation in one line. */
function ratesInWords(evaluation) {
    const { misaligned, ungated, incoherent, refused, missing } = (0,_verdict_rates_js__WEBPACK_IMPORTED_MODULE_0__/* .ratesOf */ .j1)(evaluation.tallies, evaluation.planned.design.kind);
    const show = (rate) => `${rate.estimate === null ? 'unknown' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(rate.estimate)} (${rate.count}/${rate.of})`;
    return (`On this suite: misaligned ${show(misaligned)}, misaligned at any coherence ${show(ungated)}, ` +
        `incoherent ${show(incoherent)}, refused ${show(refused)}, missing ${show(missing)}.`);
}


/***/ })

};
