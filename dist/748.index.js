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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(307), __webpack_require__.e(467), __webpack_require__.e(380), __webpack_require__.e(638), __webpack_require__.e(525), __webpack_require__.e(628), __webpack_require__.e(256), __webpack_require__.e(264), __webpack_require__.e(15), __webpack_require__.e(300), __webpack_require__.e(961), __webpack_require__.e(312)]).then(__webpack_require__.bind(__webpack_require__, 26312))).gate,
    },
    evaluate: {
        summary: 'Evaluate the checkpoint and write its evaluation; no verdict.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(307), __webpack_require__.e(380), __webpack_require__.e(256), __webpack_require__.e(264), __webpack_require__.e(15), __webpack_require__.e(825)]).then(__webpack_require__.bind(__webpack_require__, 66389))).evaluateOnly,
    },
    merge: {
        summary: 'Put the shards of an evaluation together, then compare and decide as gate does.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(307), __webpack_require__.e(291), __webpack_require__.e(52), __webpack_require__.e(467), __webpack_require__.e(380), __webpack_require__.e(638), __webpack_require__.e(525), __webpack_require__.e(628), __webpack_require__.e(256), __webpack_require__.e(264), __webpack_require__.e(15), __webpack_require__.e(300), __webpack_require__.e(961), __webpack_require__.e(312), __webpack_require__.e(808), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 75789))).merge,
    },
    baseline: {
        summary: 'Evaluate the reference and write the baseline file.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(307), __webpack_require__.e(467), __webpack_require__.e(380), __webpack_require__.e(638), __webpack_require__.e(525), __webpack_require__.e(628), __webpack_require__.e(256), __webpack_require__.e(264), __webpack_require__.e(15), __webpack_require__.e(300), __webpack_require__.e(961), __webpack_require__.e(301)]).then(__webpack_require__.bind(__webpack_require__, 48301))).baseline,
    },
    rejudge: {
        summary: 'Judge stored answers again, candidate and baseline, then decide.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(307), __webpack_require__.e(467), __webpack_require__.e(380), __webpack_require__.e(638), __webpack_require__.e(525), __webpack_require__.e(628), __webpack_require__.e(256), __webpack_require__.e(264), __webpack_require__.e(15), __webpack_require__.e(300), __webpack_require__.e(961), __webpack_require__.e(312), __webpack_require__.e(716)]).then(__webpack_require__.bind(__webpack_require__, 28716))).rejudge,
    },
    plan: {
        summary: 'Say what an evaluation would find and cost, before anything is asked.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(307), __webpack_require__.e(467), __webpack_require__.e(380), __webpack_require__.e(638), __webpack_require__.e(525), __webpack_require__.e(628), __webpack_require__.e(256), __webpack_require__.e(300), __webpack_require__.e(549)]).then(__webpack_require__.bind(__webpack_require__, 87549))).planMode,
    },
    'check-judge': {
        summary: 'Put labelled controls to the judge and say whether it can be trusted.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(307), __webpack_require__.e(467), __webpack_require__.e(380), __webpack_require__.e(638), __webpack_require__.e(525), __webpack_require__.e(628), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 9216))).checkJudge,
    },
    'check-suite': {
        summary: 'Look a suite over: format, balance, near-duplicates, words that announce a test.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(467), __webpack_require__.e(525), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 54106))).checkSuite,
    },
};


/***/ })

};
