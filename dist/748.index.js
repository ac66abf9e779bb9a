export const id = 748;
export const ids = [748];
export const modules = {

/***/ 41748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ MODE_TABLE)
/* harmony export */ });
const MODE_TABLE = {
    gate: {
        summary: 'Evaluate the checkpoint, compare it with its baseline, decide, report.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(798), __webpack_require__.e(513), __webpack_require__.e(70), __webpack_require__.e(228), __webpack_require__.e(310), __webpack_require__.e(698), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 19412))).gate,
    },
    evaluate: {
        summary: 'Evaluate the checkpoint and write its evaluation; no verdict.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(798), __webpack_require__.e(513), __webpack_require__.e(70), __webpack_require__.e(228), __webpack_require__.e(310), __webpack_require__.e(389)]).then(__webpack_require__.bind(__webpack_require__, 66389))).evaluateOnly,
    },
    baseline: {
        summary: 'Evaluate the reference and write the baseline file.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(798), __webpack_require__.e(513), __webpack_require__.e(70), __webpack_require__.e(228), __webpack_require__.e(310), __webpack_require__.e(698), __webpack_require__.e(504)]).then(__webpack_require__.bind(__webpack_require__, 41504))).baseline,
    },
    rejudge: {
        summary: 'Judge stored answers again, candidate and baseline, then decide.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(798), __webpack_require__.e(513), __webpack_require__.e(70), __webpack_require__.e(228), __webpack_require__.e(310), __webpack_require__.e(698), __webpack_require__.e(716)]).then(__webpack_require__.bind(__webpack_require__, 28716))).rejudge,
    },
};


/***/ })

};
