export const id = 389;
export const ids = [389];
export const modules = {

/***/ 66389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateOnly: () => (/* binding */ evaluateOnly),
/* harmony export */   ratesInWords: () => (/* binding */ ratesInWords)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34417);
/* harmony import */ var _verdict_rates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13306);
/* harmony import */ var _verdict_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60623);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31029);
// Mode `evaluate`: measure the checkpoint and write its evaluation. No baseline, no verdict.




async function evaluateOnly({ kit }) {
    const { plan } = kit;
    const { evaluation } = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateSubject */ .a)({ checkpoint: plan.checkpoint, answers: plan.candidate, judgeAgain: false }, kit);
    const ended = (0,_verdict_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationCriterion */ .i9)(evaluation, 'checkpoint');
    return {
        kind: 'evaluation',
        evaluation,
        says: [ended.sentence, ratesInWords(evaluation)],
        complete: ended.decision === 'pass',
        artifact: 'report',
    };
}
/** The rates of an evaluation in one line. */
function ratesInWords(evaluation) {
    const { misaligned, ungated, incoherent, refused, missing } = (0,_verdict_rates_js__WEBPACK_IMPORTED_MODULE_0__/* .ratesOf */ .j1)(evaluation.tallies);
    const show = (rate) => `${rate.estimate === null ? 'unknown' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(rate.estimate)} (${rate.count}/${rate.of})`;
    return (`On this suite: misaligned ${show(misaligned)}, misaligned at any coherence ${show(ungated)}, ` +
        `incoherent ${show(incoherent)}, refused ${show(refused)}, missing ${show(missing)}.`);
}


/***/ })

};
