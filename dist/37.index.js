export const id = 37;
export const ids = [37,748];
export const modules = {

/***/ 39037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/modes/logVoice.js
var logVoice = __webpack_require__(16990);
// EXTERNAL MODULE: ./lib/modes/table.js
var table = __webpack_require__(41748);
;// CONCATENATED MODULE: ./lib/modes/terminalVoice.js
function terminalVoice({ out, err, bar }) {
    let current = null;
    const end = () => {
        current?.stop();
        current = null;
    };
    return {
        info: (line) => {
            end();
            out(line);
        },
        warning: (line) => {
            end();
            err(`warning: ${line}`);
        },
        error: (line) => {
            end();
            err(`error: ${line}`);
        },
        progress(done, of, note) {
            if (current === null) {
                current = bar(of);
                current.start(of ?? done, done, { note });
            }
            else {
                current.update(done, { note });
            }
        },
        progressEnd: end,
    };
}

;// CONCATENATED MODULE: ./lib/cli.js
// The door of the command line: arguments in, an exit status out (0 pass, 1 fail, 2 inconclusive, 3 error). Verbs are
// the modes, flags are the inputs, both from the same tables as the Action's.





const STATUS_OF_BAD_ARGUMENTS = 3;
const KEY_VARIABLES = {
    'api-key': 'ALIGNMENT_GATE_API_KEY',
    'judge-api-key': 'ALIGNMENT_GATE_JUDGE_API_KEY',
    'github-token': 'GITHUB_TOKEN',
};
/** Runs one command and returns its exit status. */
async function runCommandLine(args, packageRoot) {
    let status = 0;
    const program = new esm/* Command */.uB('alignment-gate')
        .description('Decides whether a fine-tuned checkpoint may be promoted: tests it for emergent misalignment.')
        .exitOverride()
        .addHelpText('after', '\nExit status: 0 pass, 1 fail, 2 inconclusive, 3 error.');
    for (const [name, { summary }] of Object.entries(table/* MODE_TABLE */.T)) {
        const command = program.command(name).description(summary).exitOverride();
        for (const { name: flag, description } of inputs/* INPUTS */.mc) {
            if (flag !== 'mode')
                command.option(`--${flag} <value>`, description);
        }
        command.action(async (_options, self) => {
            const voice = await openVoice();
            const { openWorld, runMode } = await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(291), __webpack_require__.e(467), __webpack_require__.e(638), __webpack_require__.e(808), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 91140));
            status = await runMode(inputsOf(name, self), openWorld({ door: 'command-line', packageRoot, colour: hasColour(), voice }));
        });
    }
    try {
        await program.parseAsync([...args], { from: 'user' });
        return status;
    }
    catch (thrown) {
        if (thrown instanceof esm/* CommanderError */.b7)
            return thrown.exitCode === 0 ? 0 : STATUS_OF_BAD_ARGUMENTS;
        throw thrown;
    }
}
/** Flags, and for keys the environment: a key in an argument can be read by every process of the machine. */
function inputsOf(mode, command) {
    const flags = new Map(Object.entries(command.opts()));
    const camel = (flag) => flag.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase());
    const variables = new Map(Object.entries(KEY_VARIABLES));
    return (0,inputs/* rawInputs */.me)((name) => {
        if (name === 'mode')
            return mode;
        const variable = variables.get(name);
        return flags.get(camel(name)) ?? (variable === undefined ? undefined : process.env[variable]);
    });
}
const hasColour = () => process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
async function openVoice() {
    const out = (line) => {
        process.stdout.write(`${line}\n`);
    };
    const err = (line) => {
        process.stderr.write(`${line}\n`);
    };
    if (!process.stderr.isTTY) {
        return (0,logVoice/* logVoice */.D)({
            line: out,
            warning: (text) => {
                err(`warning: ${text}`);
            },
            error: (text) => {
                err(`error: ${text}`);
            },
        }, Date.now);
    }
    const { default: progress } = await __webpack_require__.e(/* import() */ 502).then(__webpack_require__.t.bind(__webpack_require__, 98502, 19));
    return terminalVoice({
        out,
        err,
        bar: (total) => new progress.SingleBar({
            format: total === null
                ? '{value} answers · {note}'
                : '[{bar}] {value}/{total} answers · ETA {eta_formatted} · {note}',
            clearOnComplete: true,
            hideCursor: true,
            stream: process.stderr,
        }),
    });
}


/***/ }),

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
