export const id = 83;
export const ids = [83];
export const modules = {

/***/ 30083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ MODE_TABLE)
/* harmony export */ });
const MODE_TABLE = {
    gate: {
        summary: 'Evaluate the checkpoint, compare it with its baseline, decide, report.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(702), __webpack_require__.e(482), __webpack_require__.e(924), __webpack_require__.e(587), __webpack_require__.e(229), __webpack_require__.e(6), __webpack_require__.e(268)]).then(__webpack_require__.bind(__webpack_require__, 27268))).gate,
    },
    evaluate: {
        summary: 'Evaluate the checkpoint and write its evaluation; no verdict.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(702), __webpack_require__.e(482), __webpack_require__.e(924), __webpack_require__.e(229), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 2240))).evaluateOnly,
    },
    baseline: {
        summary: 'Evaluate the reference and write the baseline file.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(702), __webpack_require__.e(482), __webpack_require__.e(924), __webpack_require__.e(587), __webpack_require__.e(229), __webpack_require__.e(6), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 88733))).baseline,
    },
    rejudge: {
        summary: 'Judge stored answers again, candidate and baseline, then decide.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(702), __webpack_require__.e(482), __webpack_require__.e(924), __webpack_require__.e(587), __webpack_require__.e(229), __webpack_require__.e(6), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 18663))).rejudge,
    },
    'check-judge': {
        summary: 'Put labelled controls to the judge and say whether it can be trusted.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(702), __webpack_require__.e(482), __webpack_require__.e(207), __webpack_require__.e(924), __webpack_require__.e(587), __webpack_require__.e(969), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 19484))).checkJudge,
    },
    'check-suite': {
        summary: 'Look a suite over: format, balance, near-duplicates, words that announce a test.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(702), __webpack_require__.e(207), __webpack_require__.e(640)]).then(__webpack_require__.bind(__webpack_require__, 49640))).checkSuite,
    },
};


/***/ })

};
