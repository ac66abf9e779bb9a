export const id = 716;
export const ids = [716];
export const modules = {

/***/ 28716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rejudge: () => (/* binding */ rejudge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26312);
// Mode `rejudge`: a new judge on stored answers, candidate and baseline alike, then the gate. No answer is asked for.


async function rejudge(context) {
    const { plan } = context.kit;
    if (plan.candidate?.kind !== 'recorded') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-input', 'rejudge reads stored answers: set "answers" to an answers.jsonl or to recorded answers.');
    }
    if (plan.baseline.from !== 'file') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-input', 'rejudge needs the baseline’s stored answers too: set "baseline" to their path.');
    }
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__.evaluateAndDecide)(context, { judgeAgain: true });
}


/***/ })

};
