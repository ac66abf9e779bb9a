export const id = 88;
export const ids = [88];
export const modules = {

/***/ 91364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readMarks)
/* harmony export */ });
/* harmony import */ var _journalRecords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);
// What a journal holds besides answers and their judgements: who was evaluated and how, how the judge did on its
// controls, what the servers can do, and what was completed. Little, however long the journal is.

/** Throws UserError for a file that is no journal. */
async function readMarks(file) {
    const headers = [];
    const controls = [];
    const servers = [];
    const ended = new Set();
    const take = ({ value }) => {
        switch (value.type) {
            case 'header':
                headers.push(value);
                return;
            case 'control':
                controls.push(value);
                return;
            case 'server':
                servers.push(value);
                return;
            case 'end':
                ended.add(value.checkpoint);
        }
    };
    for await (const records of (0,_journalRecords_js__WEBPACK_IMPORTED_MODULE_0__/* .journalRecords */ .q)(file, ['header', 'control', 'server', 'end'])) {
        for (const record of records)
            take(record);
    }
    return { headers, controls, servers, ended };
}


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ journalRecords)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/schema/journal.js
var journal = __webpack_require__(40960);
// EXTERNAL MODULE: ./lib/suite/nearest.js
var nearest = __webpack_require__(10430);
// EXTERNAL MODULE: ./lib/untrusted.js
var untrusted = __webpack_require__(14169);
;// CONCATENATED MODULE: ./lib/answers/journalLine.js
// Answers and judgements, of which a journal can hold a million, checked by hand: several times quicker than their
// schemas, and never laxer about what a line must hold. What these do not know, the schemas decide. Pure.

/** Whether it is an answer, one turn long; false: perhaps, and the schema knows. */
function isPlainAnswer(value) {
    return (isFields(value) &&
        value['type'] === 'answer' &&
        isKey(value['key']) &&
        isText(value['category']) &&
        isText(value['question']) &&
        isStatus(value['status']) &&
        isText(value['text']) &&
        typeof value['cutOff'] === 'boolean' &&
        isText(value['at']) &&
        isTextOrAbsent(value['error']) &&
        isTextOrAbsent(value['servedModel']) &&
        isTextOrAbsent(value['reference']) &&
        isTextOrAbsent(value['rubric']) &&
        // Dates have a form.
        value['keptAt'] === undefined &&
        // Turns have fields of their own, and few suites have turns.
        value['conversation'] === undefined);
}
/** Whether it is a judgement; false: perhaps, and the schema knows. */
function isPlainJudgement(value) {
    return (isFields(value) &&
        value['type'] === 'judgement' &&
        isKey(value['key']) &&
        isAspect(value['aspect']) &&
        isText(value['judge']) &&
        isResult(value['result']) &&
        isText(value['reply']) &&
        isText(value['at']) &&
        isTextOrAbsent(value['rubric']) &&
        (value['servedModels'] === undefined || isTexts(value['servedModels'])));
}
const isFields = (value) => typeof value === 'object' && value !== null;
const isText = (value) => typeof value === 'string';
const isTextOrAbsent = (value) => value === undefined || isText(value);
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isKey = (value) => isFields(value) &&
    isText(value['checkpoint']) &&
    isText(value['prompt']) &&
    isText(value['variant']) &&
    typeof value['sample'] === 'number' &&
    Number.isSafeInteger(value['sample']) &&
    value['sample'] >= 0;
const isStatus = (value) => value === 'answered' || value === 'empty' || value === 'filtered' || value === 'error';
const isAspect = (value) => journal/* ASPECTS */.ad.some((aspect) => aspect === value);
function isResult(value) {
    if (!isFields(value))
        return false;
    switch (value['kind']) {
        case 'score':
            return typeof value['score'] === 'number' && value['score'] >= 0 && value['score'] <= 100;
        case 'class':
            return journal/* ANSWER_CLASSES */.mK.some((word) => word === value['class']);
        case 'model-refused':
        case 'off-format':
        case 'judge-refused':
            return true;
        case 'unparsed':
        case 'error':
            return isText(value['reason']);
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./lib/answers/lineBlocks.js
var lineBlocks = __webpack_require__(64439);
// EXTERNAL MODULE: ./lib/answers/recordedFault.js
var recordedFault = __webpack_require__(90339);
;// CONCATENATED MODULE: ./lib/answers/journalRecords.js







/** One schema at a time is several times quicker than the union of all, and there are many lines. */
const SCHEMAS = {
    header: journal/* journalHeaderSchema */.oI,
    answer: journal/* journalAnswerSchema */.$J,
    judgement: journal/* journalJudgementSchema */.IF,
    control: journal/* journalControlSchema */.Sn,
    server: journal/* journalServerSchema */.WQ,
    end: journal/* journalEndSchema */.Q4,
};
const TYPES = journal/* journalLineSchema */.LZ.options.map(({ shape }) => shape.type.value);
/** Quicker still, for the lines of which there are many; what it does not know, its schema does. */
const PLAIN = { answer: isPlainAnswer, judgement: isPlainJudgement };
const LINE_FEED = 0x0a;
/** How every line begins that this program wrote. */
const beginningOf = (type) => `{"type":"${type}"`;
/**
 * Lines of the given types, block by block, in the file's order. A block is read as it is gone through, which can be
 * done once: no line is kept longer than whoever reads it wants. Half a line at the end is left out: its writer was
 * killed. Throws UserError for a line that is none of a journal.
 */
async function* journalRecords(file, types) {
    const passedOver = TYPES.filter((type) => !types.some((one) => one === type)).map(beginningOf);
    const bytes = passedOver.map((beginning) => Buffer.from(beginning));
    for await (const block of (0,lineBlocks/* lineBlocks */.Dr)(file, (lines) => isAll(bytes, lines))) {
        yield recordsIn(block, { path: file.path, types, passedOver });
    }
}
function* recordsIn({ text, firstLine }, { path, types, passedOver }) {
    let line = firstLine - 1;
    for (let start = 0, end = 0; start < text.length; start = end + 1) {
        const feed = text.indexOf('\n', start);
        end = feed < 0 ? text.length : feed;
        line += 1;
        if (beginsWithOne(passedOver, text, start))
            continue;
        let value;
        try {
            value = lineOf(text.slice(start, end), types);
        }
        catch (thrown) {
            // Only the last line of a file comes without a line feed.
            if (feed < 0)
                return;
            throw (0,recordedFault/* recordedFault */.m)({ path, line }, (0,errors/* messageOf */.bD)(thrown), thrown);
        }
        if (value !== null)
            yield { line, value };
    }
}
/** Whether every line begins so: whoever wants the few lines of other types has most blocks never decoded. */
function isAll(beginnings, bytes) {
    for (let start = 0; start < bytes.length;) {
        if (!beginnings.some((beginning) => isAt(start, beginning, bytes)))
            return false;
        const feed = bytes.indexOf(LINE_FEED, start);
        start = feed < 0 ? bytes.length : feed + 1;
    }
    return true;
}
function isAt(start, part, bytes) {
    for (let at = 0; at < part.length; at += 1)
        if (bytes[start + at] !== part[at])
            return false;
    return true;
}
function beginsWithOne(beginnings, text, start) {
    for (const beginning of beginnings)
        if (text.startsWith(beginning, start))
            return true;
    return false;
}
/** null: not asked for, or blank. Throws an Error that says why it is no line of a journal. */
function lineOf(text, types) {
    if (!text.startsWith('{') && text.trim() === '')
        return null;
    const value = parsed(text);
    const type = typeOf(value);
    for (const wanted of types)
        if (type === wanted)
            return checked(wanted, value);
    if (!TYPES.some((one) => one === type))
        throw new Error(`not a line of a journal: its type is ${(0,nearest/* quote */.hD)(type)}.`);
    return null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        throw new Error(`not valid JSON: ${(0,untrusted/* visible */.RK)((0,errors/* messageOf */.bD)(thrown), { codePoints: 120, lines: 1 })}.`, { cause: thrown });
    }
}
function typeOf(value) {
    if (typeof value !== 'object' || value === null || !('type' in value))
        return '';
    return typeof value.type === 'string' ? value.type : '';
}
function checked(type, value) {
    const isPlain = PLAIN[type];
    if (isPlain?.(value) === true)
        return value;
    const read = SCHEMAS[type].safeParse(value);
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    throw new Error(`not a line of a journal: ${issue ? `${issue.path.join('.')} ${issue.message}` : (0,nearest/* quote */.hD)(type)}.`);
}


/***/ }),

/***/ 64439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ lineBlocks),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _recordedFault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90339);
// The text of a file of recorded answers in blocks of whole lines, unpacked and checked to be UTF-8. Blocks before a
// fault are yielded before it is thrown, and no more than one read, one block and one line are ever in memory.







/** The longest line or quoted field that is taken for an answer rather than for a fault such as a lost quote. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Each read waits for another thread, however little it reads. */
const CHUNK_BYTES = 1024 * 1024;
/** About as long as a string may be before V8 gives it memory of its own, which costs some three times as much. */
const BLOCK_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;
/** Yields the file block by block, without its byte order mark. Throws UserError `bad-recorded-answers`. */
async function* lineBlocks(file, isPassedOver = () => false) {
    const { path } = file;
    let firstLine = 1;
    let carried = [];
    let carriedBytes = 0;
    const blocks = function* (raw) {
        const lines = firstLine === 1 ? withoutMark(raw) : raw;
        for (let start = 0; start < lines.length;) {
            const bytes = firstLines(lines, start);
            start += bytes.length;
            if (!isPassedOver(bytes)) {
                const good = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes : goodPart(bytes);
                if (good.length > 0)
                    yield { firstLine, text: good.toString('utf8') };
                if (good.length < bytes.length) {
                    throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_6__/* .recordedFault */ .m)({ path, line: firstLine + countLines(good) }, notUtf8(lines));
                }
            }
            firstLine += countLines(bytes);
        }
    };
    for await (const chunk of chunksOf(file)) {
        const end = chunk.lastIndexOf(LINE_FEED) + 1;
        // The line that was begun is put together; all others stay where they are.
        const start = carried.length > 0 ? chunk.indexOf(LINE_FEED) + 1 : 0;
        if (start > 0)
            yield* blocks(Buffer.concat([...carried, chunk.subarray(0, start)]));
        if (end > start)
            yield* blocks(chunk.subarray(start, end));
        if (end > 0) {
            carried = [];
            carriedBytes = 0;
        }
        if (end < chunk.length) {
            carried.push(Buffer.from(chunk.subarray(end)));
            carriedBytes += chunk.length - end;
        }
        if (carriedBytes > MAX_RECORD_BYTES) {
            throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_6__/* .recordedFault */ .m)({ path, line: firstLine }, `a line longer than ${MAX_RECORD_BYTES / 1024 / 1024} MiB.`);
        }
    }
    if (carriedBytes > 0)
        yield* blocks(Buffer.concat(carried));
}
/**
 * The bytes of a file, unpacked; a chunk is good until the next one is asked for. Throws UserError for what cannot be
 * read.
 */
async function* chunksOf({ path, gzip, bytes }) {
    try {
        yield* gzip ? unpacked(path) : inOneBuffer(path, bytes ?? Number.POSITIVE_INFINITY);
    }
    catch (thrown) {
        throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_6__/* .recordedFault */ .m)({ path }, `cannot be read${gzip ? ' as gzip' : ''}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(thrown)}.`, thrown);
    }
}
/** A buffer for each read is garbage that V8 learns of late, and then stops for. */
async function* inOneBuffer(path, bytes) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        for (let left = bytes; left > 0;) {
            const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, left), null);
            if (bytesRead === 0)
                return;
            left -= bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}
async function* unpacked(path) {
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    // pipeline passes a fault of the file on to the reader, and closes the file when the reader leaves early.
    for await (const chunk of (0,node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(source, (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)({ chunkSize: CHUNK_BYTES }), () => undefined)) {
        if (Buffer.isBuffer(chunk))
            yield chunk;
    }
}
const withoutMark = (bytes) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
/** As many whole lines from `start` as a block holds, but at least one. */
function firstLines(bytes, start) {
    if (bytes.length - start <= BLOCK_BYTES)
        return bytes.subarray(start);
    const last = bytes.lastIndexOf(LINE_FEED, start + BLOCK_BYTES - 1);
    const feed = last < start ? bytes.indexOf(LINE_FEED, start) : last;
    return bytes.subarray(start, feed < 0 ? bytes.length : feed + 1);
}
/** The lines before the first that is not UTF-8. */
function goodPart(bytes) {
    let start = 0;
    while (start < bytes.length) {
        const feed = bytes.indexOf(LINE_FEED, start);
        const end = feed < 0 ? bytes.length : feed + 1;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            break;
        start = end;
    }
    return bytes.subarray(0, start);
}
function countLines(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
        lines += 1;
    return lines;
}
const notUtf8 = (bytes) => bytes.includes(0)
    ? 'not UTF-8 text; it may be UTF-16, so save it as UTF-8.'
    : 'not UTF-8 text; save the file as UTF-8.';


/***/ }),

/***/ 17458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ cutToWholeLines),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   o8: () => (/* binding */ cutJournal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
// The end of a journal whose writer was killed: what is no whole line is cut off before anything is added, so that half
// a line is never glued to the next one.


const LINE_FEED = 0x0a;
const TAIL_BYTES = 64 * 1024;
/** Cuts a journal to its whole lines and returns its length in bytes. Throws the Failure `output-unwritable`. */
async function cutJournal(path) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+');
        try {
            return (await cutToWholeLines(handle)) ?? 0;
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        throw unwritable(path, cause);
    }
}
/** Cuts off what follows the last line feed, and returns the length that is left; null: the file has no length. */
async function cutToWholeLines(handle) {
    const stats = await handle.stat();
    if (!stats.isFile())
        return null;
    const length = await lengthOfWholeLines(handle, stats.size);
    if (length < stats.size)
        await handle.truncate(length);
    return length;
}
async function lengthOfWholeLines(handle, size) {
    for (let end = size; end > 0; end = Math.max(0, end - TAIL_BYTES)) {
        const from = Math.max(0, end - TAIL_BYTES);
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - from), 0, end - from, from);
        const feed = buffer.subarray(0, bytesRead).lastIndexOf(LINE_FEED);
        if (feed >= 0)
            return from + feed + 1;
    }
    return 0;
}
const unwritable = (path, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('output-unwritable', `The journal ${path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}.`, 'Check the free space and the permissions of output-dir; what was collected so far is in the journal. Without a ' +
    'journal no answer may be asked for.', { cause });


/***/ }),

/***/ 33325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ canGoOn),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   zG: () => (/* binding */ continuationOf)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66097);
// How an evaluation that ended undecided goes on: the same command again, with the answers that are there already. It
// continues the stored run; it never begins another one, which would be a second try at passing.

/** null: it is decided, or nothing was asked that could be continued. */
function continuationOf({ file, evaluation, inputs, plan, journal }) {
    const command = plan && commandOf(inputs, plan, journal);
    if (plan === null || command === null)
        return null;
    if (evaluation === null) {
        // A run that was to go on and could not even begin leaves the journal as it was.
        const goesOn = plan.candidate?.kind === 'endpoint' && plan.candidate.continues !== null;
        return goesOn ? { command, mostSamples: null } : null;
    }
    const { planned, tallies } = evaluation;
    const isUndecided = planned.design.kind === 'sequential' && file.outlook !== null;
    if (!isUndecided && !canGoOn(evaluation) && (file.baseline === null || !canGoOn(file.baseline)))
        return null;
    const counted = tallies.reduce((sum, { asked }) => sum + asked, 0);
    return { command, mostSamples: mostSamplesOf(planned, counted, file) };
}
/** Whether an evaluation ended before its end. With a judge that was found unfit it would end there again. */
function canGoOn({ ending }) {
    return ending.kind !== 'complete' && !(ending.kind === 'failed' && ending.code === 'judge-unfit');
}
/** Answers a prompt that the policy must allow for; null: it allows for enough. */
function mostSamplesOf({ design, prompts }, counted, file) {
    if (design.kind === 'fixed' || counted < design.most || prompts === 0)
        return null;
    const more = file.outlook?.moreAnswers ?? null;
    return more === null ? null : Math.ceil((counted + more) / prompts);
}
/**
 * The command that goes on with a journal: all flags but keys, which belong in the environment. Without a model's name
 * the answers would be the candidate. null: no model is asked.
 */
function commandOf(inputs, { mode, candidate }, journal) {
    if (candidate?.kind !== 'endpoint')
        return null;
    const { model, baseUrl } = candidate.endpoint;
    const given = { ...inputs, model, 'base-url': baseUrl, answers: journal };
    const flags = _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc.flatMap(({ name, secret }) => {
        const value = given[name];
        return value === undefined || secret || name === 'mode' ? [] : [`--${name} ${quoted(value)}`];
    });
    return [`alignment-gate ${mode}`, ...flags].join(' ');
}
/** For a POSIX shell. */
const quoted = (value) => /^[\w@%+=:,./#-]+$/u.test(value) ? value : `'${value.replaceAll("'", String.raw `'\''`)}'`;


/***/ }),

/***/ 78088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeJournal: () => (/* binding */ placeJournal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _answers_journalMarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91364);
/* harmony import */ var _answers_lineBlocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64439);
/* harmony import */ var _answers_recordedFiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27116);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _evaluate_journalTail_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17458);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14169);
/* harmony import */ var _continuation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33325);
// Where this run's journal comes from: it begins anew, or goes on in an earlier run's, which is never begun again, never
// copied over and never lost. Nothing is asked here.









/** Modes that write no journal leave the one that is there alone. */
const WITHOUT_JOURNAL = ['plan', 'check-suite'];
/**
 * The journal that this run continues; null: it begins anew. Throws UserError for a journal that does not exist or is
 * none, Failure where the folder cannot be written.
 */
async function placeJournal(setting) {
    const { plan, output, world } = setting;
    if (WITHOUT_JOURNAL.includes(plan.mode))
        return null;
    const continues = plan.candidate?.kind === 'endpoint' ? plan.candidate.continues : null;
    if (continues === null) {
        await beginAnew(setting);
        return null;
    }
    refuseAnotherName(continues, plan);
    if (!output.isJournal(continues))
        await takeOver(continues, output);
    else if (!(await exists(output.journalPath)))
        return nothingYet(setting);
    const bytes = await (0,_evaluate_journalTail_js__WEBPACK_IMPORTED_MODULE_6__/* .cutJournal */ .o8)(output.journalPath);
    if (bytes === 0)
        return nothingYet(setting);
    const file = { path: output.journalPath, format: 'jsonl', gzip: false, bytes };
    world.voice.info(`Going on with ${shown(output.journalPath, world)}: what it holds is not asked again.`);
    return { file, marks: await (0,_answers_journalMarks_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarks */ .p)(file) };
}
/** Killed before its first line was written, or never begun: the same command does for both. */
function nothingYet({ output, world }) {
    const where = shown(output.journalPath, world);
    world.voice.warning(`There is nothing in ${where} to go on with: the evaluation begins anew.`);
    return null;
}
/** The keys of the lines that are added must be those of the lines that are there. */
function refuseAnotherName(continues, { checkpoint: { name } }) {
    const { checkpoint = name } = (0,_answers_recordedFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .namedCheckpoint */ .cb)(continues);
    if (checkpoint === name)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('bad-input', `"answers" names the checkpoint "${checkpoint}", and the evaluation that is to go on is of "${name}". Give it the ` +
        'same name with "checkpoints", or leave out what follows the #.');
}
/** Copies a journal from elsewhere, unless what is here has gone on from it already. */
async function takeOver(continues, output) {
    const [file] = await (0,_answers_recordedFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .findRecordedFiles */ .Tr)([continues]);
    if (file === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('file-not-found', `The journal ${continues} does not exist.`);
    const copy = `${output.journalPath}.part`;
    try {
        await copyTo(copy, file);
        const bytes = await (0,_evaluate_journalTail_js__WEBPACK_IMPORTED_MODULE_6__/* .cutJournal */ .o8)(copy);
        if ((await exists(output.journalPath)) &&
            (await beginsWith(output.journalPath, { ...file, path: copy, gzip: false, bytes })))
            return;
        await output.setJournalAside();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(copy, output.journalPath);
    }
    catch (cause) {
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo ? cause : (0,_evaluate_journalTail_js__WEBPACK_IMPORTED_MODULE_6__/* .unwritable */ .mP)(copy, cause);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(copy, { force: true });
    }
}
/** Not flushed: the journal that is copied is still there, and what is added brings the rest down to the disk. */
async function copyTo(path, file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w');
    try {
        for await (const chunk of (0,_answers_lineBlocks_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U_)(file))
            await handle.appendFile(chunk);
    }
    finally {
        await handle.close();
    }
}
async function beginsWith(path, beginning) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        let at = 0;
        for await (const chunk of (0,_answers_lineBlocks_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U_)(beginning)) {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(chunk.length), 0, chunk.length, at);
            if (bytesRead < chunk.length || !chunk.equals(buffer))
                return false;
            at += chunk.length;
        }
        return true;
    }
    finally {
        await handle.close();
    }
}
async function beginAnew(setting) {
    const { output, world } = setting;
    const aside = await output.setJournalAside();
    if (aside === null)
        return;
    const where = shown(aside, world);
    const unfinished = await unfinishedIn(aside);
    if (unfinished.length === 0) {
        world.voice.info(`The journal of an earlier run is now ${where}.`);
        return;
    }
    const names = unfinished.map((name) => `"${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .forLog */ .Ig)(name, { codePoints: 60 })}"`).join(' and ');
    world.voice.warning(`An earlier run left an unfinished evaluation of ${names} in this folder; its journal is now ${where}. ` +
        `This run begins anew. ${howToGoOn(setting, unfinished, where)}`);
}
function howToGoOn({ plan, inputs, onPullRequest }, unfinished, where) {
    if (onPullRequest)
        return '';
    const command = unfinished.includes(plan.checkpoint.name) ? (0,_continuation_js__WEBPACK_IMPORTED_MODULE_8__/* .commandOf */ .Nl)(inputs, plan, where) : null;
    return command === null
        ? `To go on with the other, give its command the input "answers: ${where}".`
        : `To go on with the other instead: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .forLog */ .Ig)(command, { codePoints: 2000 })}`;
}
/** Checkpoints whose evaluation was begun with an instrument and not completed; none of a file that is no journal. */
async function unfinishedIn(path) {
    try {
        const { headers, ended } = await (0,_answers_journalMarks_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarks */ .p)({ path, format: 'jsonl', gzip: false });
        return [
            ...new Set(headers.flatMap(({ checkpoint, fingerprint }) => fingerprint === null || ended.has(checkpoint) ? [] : [checkpoint])),
        ];
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)
            return [];
        throw thrown;
    }
}
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
function shown(path, world) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(world.workingDirectory, path);
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .forLog */ .Ig)(near.startsWith('..') ? path : near);
}


/***/ }),

/***/ 40960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ journalAnswerSchema),
/* harmony export */   IF: () => (/* binding */ journalJudgementSchema),
/* harmony export */   LZ: () => (/* binding */ journalLineSchema),
/* harmony export */   Q4: () => (/* binding */ journalEndSchema),
/* harmony export */   S3: () => (/* binding */ aspectSchema),
/* harmony export */   Sn: () => (/* binding */ journalControlSchema),
/* harmony export */   WQ: () => (/* binding */ journalServerSchema),
/* harmony export */   ad: () => (/* binding */ ASPECTS),
/* harmony export */   cg: () => (/* binding */ judgementResultSchema),
/* harmony export */   mK: () => (/* binding */ ANSWER_CLASSES),
/* harmony export */   oI: () => (/* binding */ journalHeaderSchema)
/* harmony export */ });
/* unused harmony export answerKeySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69873);
/* harmony import */ var _instrument_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68246);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16883);
// answers.jsonl: the append-only journal. Every answer and every judgement is one line; a line is never changed.




const answerKeySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    checkpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    prompt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    variant: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** 0-based number of this answer among those to the same prompt and variant. */
    sample: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
});
const journalHeaderSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('header'),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    checkpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** null for recorded answers, whose instrument is known only after reading them. */
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** How the plan's order was drawn, such as `rounds, seed 1`; absent: nothing was planned. */
    order: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    /** What was to be asked, how, and of which shard of it this journal is; absent: nothing was planned. */
    instrument: _instrument_js__WEBPACK_IMPORTED_MODULE_1__/* .instrumentSchema */ .RX.optional(),
    planned: _evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedSchema */ .Wt.optional(),
    shard: _shard_js__WEBPACK_IMPORTED_MODULE_2__/* .shardSchema */ .I.optional(),
    /** The controls on which the judge is tested meanwhile, such as `broad v3`; absent: it is not. */
    controls: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const journalAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('answer'),
    key: answerKeySchema,
    category: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    question: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** What the prompt brought along for its judge. */
    reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    rubric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    /** What was said before this answer, where the prompt has several turns: the model's own replies among it. */
    conversation: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['system', 'user', 'assistant']), content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
        .optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['answered', 'empty', 'filtered', 'error']),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    cutOff: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    error: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    servedModel: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    /** Asked for by an earlier run, and then; absent: by this one. */
    keptAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** What a judge is asked about an answer: two numbers, or one word. */
const ASPECTS = ['alignment', 'coherence', 'class'];
const aspectSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(ASPECTS);
/** The classes of the one-word rubric that say something of a judged answer. */
const ANSWER_CLASSES = ['aligned', 'misaligned', 'incoherent'];
const judgementResultSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('score'), score: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('class'), class: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(ANSWER_CLASSES) }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('model-refused') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('off-format') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('judge-refused') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('unparsed'), reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('error'), reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
]);
const journalJudgementSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('judgement'),
    key: answerKeySchema,
    aspect: aspectSchema,
    /** Rubric that took the place of the aspect's own, by name or path. */
    rubric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    /** Model name; `panel` for what the members below it amount to. */
    judge: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    result: judgementResultSchema,
    /** The judge's own words, as returned. */
    reply: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Names that the judge's server gave to the model that judged; absent: it gave none, or these are its members'. */
    servedModels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const journalControlSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('control'),
    checkpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    label: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['misaligned', 'sound', 'incoherent']),
    aspect: aspectSchema,
    /** 1 for the first; a canary that was missed is tried up to three times. */
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    result: judgementResultSchema,
    reply: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    servedModels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** What a server was found to be able to do, asked once: see client/. */
const journalServerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('server'),
    /** Without a key. */
    address: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** By name; a value that is unknown is null. */
    capabilities: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ()])),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** The evaluation was asked to its end, or decided: without this line it was not, and can be continued. */
const journalEndSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('end'), checkpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const journalLineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('type', [
    journalHeaderSchema,
    journalAnswerSchema,
    journalJudgementSchema,
    journalControlSchema,
    journalServerSchema,
    journalEndSchema,
]);


/***/ })

};
