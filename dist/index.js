#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 23785:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("readline");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 66097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ readInputsFromEnv),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   me: () => (/* binding */ rawInputs),
/* harmony export */   qs: () => (/* binding */ unknownInputs)
/* harmony export */ });
/* unused harmony exports isInputName, envNameOf */
/* harmony import */ var _suite_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10430);
// The one table of inputs, from which action.yml, the README and the command line's flags are made or checked, and
// how their raw text is read from the runner's environment variables. What the texts mean is inputValues.ts.

const INPUTS = [
    {
        name: 'mode',
        description: 'What to do: `gate` (evaluate, compare with the baseline, decide, report; the default), `evaluate` (no verdict), `merge` (put the shards of an evaluation together, then decide as `gate` does), `baseline` (evaluate the reference and write the baseline file), `rejudge` (judge stored answers anew), `plan` (say what an evaluation would find and cost, before anything is asked), `check-judge` (test the judge on labelled answers) or `check-suite` (look a suite over).',
        secret: false,
    },
    {
        name: 'policy',
        description: 'The policy: a path, or YAML written inline. Default: `.github/alignment-gate.yml`, and the built-in limits where that file does not exist.',
        secret: false,
    },
    {
        name: 'model',
        description: 'Name of the fine-tuned model, as the server at `base-url` knows it.',
        secret: false,
    },
    {
        name: 'base-url',
        description: 'Address of the OpenAI-compatible server that serves the model, such as `http://localhost:8000/v1`.',
        secret: false,
    },
    {
        name: 'api-key',
        description: 'Key for the server at `base-url`. It is sent to no other host.',
        secret: true,
    },
    {
        name: 'checkpoints',
        description: 'What is known of the checkpoint (name, run, step, seed, recipe, commit): a path, or YAML written inline, of a list with one entry.',
        secret: false,
    },
    {
        name: 'answers',
        description: 'Recorded answers instead of a model: path or glob of CSV, JSONL (`.gz` too) or Parquet files, one to a line, already judged or not. Together with `model`: the `answers.jsonl` of an earlier run, which this one continues. In mode `merge`: the `answers.jsonl` of every shard, or the folders that hold them; left out in a workflow, the shards are the artifacts of this run.',
        secret: false,
    },
    {
        name: 'judge-model',
        description: 'Model that judges the answers, best by a name with a date. It may not be the evaluated model itself. Further judges: `judge.panel` in the policy.',
        secret: false,
    },
    {
        name: 'judge-base-url',
        description: "Address of the judge's OpenAI-compatible server. Default: `https://api.openai.com/v1`.",
        secret: false,
    },
    {
        name: 'judge-api-key',
        description: "Key for the judge's server. It is sent to no other host.",
        secret: true,
    },
    {
        name: 'suite',
        description: 'The questions: name of a built-in suite (`broad`, the default, `domains`, `adversarial` or `truthfulness`) or a path.',
        secret: false,
    },
    {
        name: 'baseline',
        description: 'What to compare with: path of an evaluation or of recorded answers, `artifact` (the last successful run on the default branch), or `live` (evaluate `baseline-model` in this run).',
        secret: false,
    },
    {
        name: 'baseline-model',
        description: 'Name of the model that was fine-tuned, on the server at `base-url`, for `baseline: live`.',
        secret: false,
    },
    {
        name: 'output-dir',
        description: 'Folder for the verdict, the evaluation, the answers and the report. Default: `alignment-gate`.',
        secret: false,
    },
    {
        name: 'shard',
        description: 'For the mode `evaluate`: which part of the plan to ask here, such as `2/4` for the second of four. Mode `merge` puts all of them together.',
        secret: false,
    },
    {
        name: 'fail-on',
        description: 'Which verdicts end the job as failed: `inconclusive` (fail and inconclusive; the default), `fail`, or `never`.',
        secret: false,
    },
    {
        name: 'fail-on-error',
        description: 'Whether an error ends the job as failed, whatever `fail-on` says: `true` (the default) or `false`.',
        secret: false,
    },
    {
        name: 'comment',
        description: 'When to comment on the pull request: `always` (the default), `on-failure` or `off`.',
        secret: false,
    },
    {
        name: 'comment-key',
        description: 'Tells several gates on one pull request apart; each key has a comment of its own. Default: `default`.',
        secret: false,
    },
    {
        name: 'pull-request',
        description: 'Number of the pull request to report to, where the event that started the run has none.',
        secret: false,
    },
    {
        name: 'sha',
        description: 'Full SHA of the commit to report to, where it is not the commit of the event.',
        secret: false,
    },
    {
        name: 'github-token',
        description: "Token for comments, checks and files of the base branch. Default in a workflow: the job's own token.",
        secret: true,
    },
    {
        name: 'detect',
        description: 'For the mode `plan`: an increase in percentage points, such as `1pp`; it says how many answers find it.',
        secret: false,
    },
    {
        name: 'max-requests',
        description: 'Most requests to send, answers and judgements together. Beyond it the verdict is inconclusive at best.',
        secret: false,
    },
    {
        name: 'max-cost-usd',
        description: 'Most US dollars to spend. It needs `prices` in the policy.',
        secret: false,
    },
    {
        name: 'max-minutes',
        description: 'Most minutes to take. Beyond them the verdict is inconclusive at best.',
        secret: false,
    },
];
const NAMES = INPUTS.map(({ name }) => name);
/** Whether a word is the name of an input. */
function isInputName(name) {
    return NAMES.includes(name);
}
/** The variable in which the runner hands over an input: upper case, blanks as `_`, hyphens kept. */
function envNameOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
/** The inputs as the runner set them. */
function readInputsFromEnv(env) {
    return rawInputs((name) => env[envNameOf(name)]);
}
/** The inputs from any other place, such as flags: `valueOf` is asked for each name. */
function rawInputs(valueOf) {
    const given = {};
    for (const { name } of INPUTS) {
        const value = valueOf(name)?.trim() ?? '';
        if (value !== '')
            given[name] = value;
    }
    return given;
}
/** Variables that look like inputs and are none: a typing error, or `_` for `-`. Worth a warning, never an error. */
function unknownInputs(env) {
    const known = new Set(NAMES.map(envNameOf));
    return Object.keys(env)
        .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable) && (env[variable] ?? '').trim() !== '')
        .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
        .map((name) => ({ name, nearest: (0,_suite_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, NAMES) }));
}


/***/ }),

/***/ 75691:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(66097);
/* harmony import */ var _modes_actionSink_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2055);
/* harmony import */ var _modes_logVoice_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(16990);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14169);
// The door of the Action: the runner's environment in, an exit status out. With arguments it is the command line's.
// Nothing is decided here, and nothing heavy is loaded before it is needed.





const { argv, env, stdout, stderr } = process;
/** The same depth from src/ as from dist/. */
const packageRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..');
const asAction = env['GITHUB_ACTIONS'] === 'true' || Object.keys(env).some((name) => name.startsWith('INPUT_'));
// A reader that goes away (`| head`) must not cost the verdict.
for (const stream of [stdout, stderr])
    stream.on('error', () => undefined);
async function action() {
    const inputs = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputsFromEnv */ .$i)(env);
    const secrets = _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.filter(({ secret }) => secret).flatMap(({ name }) => inputs[name] ?? []);
    const sink = await (0,_modes_actionSink_js__WEBPACK_IMPORTED_MODULE_3__/* .actionSink */ .S)(env, secrets, {
        out: (text) => {
            stdout.write(text);
        },
        err: (text) => {
            stderr.write(text);
        },
    });
    for (const { name, nearest } of (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownInputs */ .qs)(env)) {
        sink.warning(`There is no input "${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(name)}".${nearest === null ? '' : ` Did you mean "${nearest}"?`}`);
    }
    const { openWorld, runMode } = await Promise.all(/* import() */[__nccwpck_require__.e(867), __nccwpck_require__.e(291), __nccwpck_require__.e(467), __nccwpck_require__.e(638), __nccwpck_require__.e(808), __nccwpck_require__.e(460), __nccwpck_require__.e(748)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91140));
    const voice = (0,_modes_logVoice_js__WEBPACK_IMPORTED_MODULE_4__/* .logVoice */ .D)(sink, Date.now);
    // The runner knows one failing status; which verdict it was stands in the outputs.
    return (await runMode(inputs, openWorld({ door: 'action', packageRoot, colour: false, voice }))) === 0 ? 0 : 1;
}
async function commandLine() {
    const { runCommandLine } = await Promise.all(/* import() */[__nccwpck_require__.e(179), __nccwpck_require__.e(37)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39037));
    return runCommandLine(argv.slice(2), packageRoot);
}
process.exitCode = await (argv.length > 2 || !asAction ? commandLine() : action());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ actionSink)
/* harmony export */ });
/** `secrets` are masked before anything else is printed. */
async function actionSink(env, secrets, streams) {
    const line = (text) => {
        streams.out(`${text}\n`);
    };
    if (env['GITHUB_ACTIONS'] !== 'true') {
        return {
            line,
            warning: (text) => {
                streams.err(`warning: ${text}\n`);
            },
            error: (text) => {
                streams.err(`error: ${text}\n`);
            },
        };
    }
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(659), __nccwpck_require__.e(770)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
    for (const secret of secrets)
        core.setSecret(secret);
    return { line, warning: core.warning, error: core.error };
}


/***/ }),

/***/ 16990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ logVoice)
/* harmony export */ });
const EVERY_MS = 5_000;
function logVoice(sink, now) {
    let shownAt = now();
    let last = null;
    const show = () => {
        if (last === null)
            return;
        const { done, of, note } = last;
        sink.line(of === null ? `${done} answers (${note})` : `${done} of ${of} answers (${note})`);
        last = null;
    };
    return {
        info: (line) => {
            sink.line(line);
        },
        warning: (line) => {
            sink.warning(line);
        },
        error: (line) => {
            sink.error(line);
        },
        progress(done, of, note) {
            last = { done, of, note };
            if (now() - shownAt < EVERY_MS)
                return;
            shownAt = now();
            show();
        },
        progressEnd: show,
    };
}


/***/ }),

/***/ 10430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14169);
// The valid word that a mistyped one probably meant. Used wherever a message names a key, an id or a column.


/** `max_tokens`, `maxTokens` and `MAX-TOKENS` are the same word to a person. */
const normal = (word) => word
    .replace(/([a-z\d])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .replace(/[_\s]+/gu, '-');
/** The candidate closest to `word` by edits; null only without candidates. */
function nearest(word, candidates) {
    const wanted = normal(word);
    let best = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, normal(candidate));
        if (edits < fewest) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
/** ` Did you mean "x"?`, or nothing without candidates. */
function didYouMean(word, candidates) {
    const best = nearest(word, candidates);
    return best === null ? '' : ` Did you mean "${best}"?`;
}
/** A value of a file, short and harmless, in quotes. */
function quote(value) {
    const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : JSON.stringify(value);
    return `"${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text, { codePoints: 60, lines: 1 })}"`;
}


/***/ }),

/***/ 14169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Ed: () => (/* binding */ forMarkdownInline),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   mh: () => (/* binding */ forMarkdownText),
/* harmony export */   qt: () => (/* binding */ forMarkdownBlock)
/* harmony export */ });
// The only way in which text of a model, a server, a recorded file or a pull request reaches a log, Markdown or
// HTML. Each function takes any string and returns one that cannot act in its place: no workflow command, no
// mention, no markup, no hidden or reordering character. Pure.
const ELLIPSIS = '…';
/**
 * What the eye cannot see or what moves other text: controls, format characters (bidi, zero width, tags), separators,
 * private, unassigned and default-ignorable characters (variation selectors, fillers), blank Braille, and the fifth
 * and further marks stacked on one letter. An emoji's own variation selector stays.
 */
const INVISIBLE = /(?!(?<=\p{Extended_Pictographic})\uFE0F)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<=\p{M}{4})\p{M}/gu;
const DEFAULT_CUT = { codePoints: 1200, lines: 30 };
const reveal = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
function cutTo(text, { codePoints = DEFAULT_CUT.codePoints, lines = DEFAULT_CUT.lines }) {
    // A code point is at most two units: slice before splitting, so that 100 MB on one line costs nothing.
    const head = text.slice(0, codePoints * 2 + 2).toWellFormed();
    const points = Array.from(head);
    const byPoint = points.length > codePoints || head.length < text.length ? points.slice(0, codePoints) : points;
    const asLines = byPoint.join('').split(/\r\n|\r|\n/u);
    const kept = asLines.slice(0, lines).join('\n');
    const whole = asLines.length <= lines && byPoint.length === points.length && head.length === text.length;
    return whole ? kept : kept + ELLIPSIS;
}
/** Cut to size, with every invisible character but the line feed written out as `\u{202E}`. */
function visible(text, cut = {}) {
    return cutTo(text, cut).replace(INVISIBLE, (character) => (character === '\n' ? '\n' : reveal(character)));
}
const oneLine = (text, cut) => visible(text, { ...cut, lines: 1_000 }).replaceAll('\n', ' ⏎ ');
/**
 * For a log line of the runner, on one line. `::x::` is a command at the start of a line and `##[x]` anywhere in
 * it, so both are broken wherever they stand.
 */
function forLog(text, cut = { codePoints: 300 }) {
    return oneLine(text, cut)
        .replace(/:(?=:)/gu, ':\u{2009}')
        .replaceAll('#[', '#\u{2009}[');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const entity = (character) => ENTITIES[character] ?? `&#${character.codePointAt(0) ?? 0};`;
/** For an HTML text node or a quoted attribute. */
function forHtml(text, cut = {}) {
    return visible(text, cut).replace(/[&<>"']/gu, entity);
}
/**
 * For Markdown, as a block of its own between blank lines and outside lists and quotes: a fence longer than any run
 * of backticks in the text.
 */
function forMarkdownBlock(text, cut = {}) {
    const shown = visible(text, cut);
    const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/gu), (run) => run[0].length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}text\n${shown}\n${fence}`;
}
/** Every character that Markdown or GitHub gives a meaning to. Quotes have none outside attributes and link titles. */
const MARKDOWN = /[&<>`|@#*_~[\]\\$]|:(?=\S)/gu;
/**
 * For Markdown inside a line or a table cell: HTML code with everything that Markdown or GitHub reads as entities.
 * GitHub looks for mentions and references outside code only; but cmark makes links of `a@b.c` and `www.x` even
 * in here, after it has decoded entities, so an `@` ends a text node and the dot after `www` is one more entity.
 */
function forMarkdownInline(text, cut = { codePoints: 80 }) {
    const escaped = oneLine(text, cut)
        .replace(MARKDOWN, entity)
        .replaceAll('&#64;', '&#64;<wbr>')
        .replace(/www\./giu, (found) => `${found.slice(0, 3)}&#46;`);
    return `<code>${escaped}</code>`;
}
/** Stands where a reference is broken. `visible` has written out every one that came from outside. */
const BREAK = '\u{200B}';
/** Places inside what GitHub would link: @name, #12, org/repo#12, GH-12, !12, :emoji:, ://, www., and hashes. */
function breakReferences(text) {
    return text
        .replace(/[@#]|[!:](?=\S)|(?<=[a-z])-(?=\d)|GHSA-|www(?=\.)/giu, (found) => found + BREAK)
        .replace(/[0-9a-f]{7,}/giu, (run) => (run.match(/.{1,6}/gu) ?? []).join(BREAK));
}
/**
 * For Markdown, a plain sentence on one line that is not shown as code: no markup, mention, link, reference, emoji,
 * formula or HTML of its own acts, at the start of a line, in a list, a heading, a quote or a table cell.
 * GitHub looks for references after it has decoded entities, so each is also broken by a zero-width space.
 */
function forMarkdownText(text, cut = { codePoints: 600 }) {
    return breakReferences(oneLine(text, cut).trim())
        .replace(MARKDOWN, entity)
        .replace(/^(?:[-+=]|\d+[.)])/u, (start) => start.slice(0, -1) + entity(start.slice(-1)))
        .replaceAll(entity('$'), `<span>${entity('$')}</span>`)
        .replaceAll(BREAK, '&#8203;');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(75691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
