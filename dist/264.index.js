export const id = 264;
export const ids = [264];
export const modules = {

/***/ 6264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ StoredAnswers),
/* harmony export */   YE: () => (/* binding */ JournalMisfit),
/* harmony export */   ZY: () => (/* binding */ NOTHING_LOST),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _suite_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10430);
/* harmony import */ var _suite_perPrompt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65249);
/* harmony import */ var _journalJoin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96480);
/* harmony import */ var _recordedFault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90339);
/* harmony import */ var _sampleSet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73185);
// The beginning of an evaluation that an earlier run asked: what its journal holds is handed on and not asked for
// again, so that an evaluation goes on where it stopped. It never begins anew, and never picks.






/** The journal is none of the evaluation that was to go on. */
class JournalMisfit extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    constructor(problems) {
        super('bad-recorded-answers', problems);
    }
}
/**
 * The header of this evaluation in the journal; null: it had not begun when the earlier run ended.
 * Throws UserError where the journal holds it, and with another instrument, order or shard.
 */
function headerOf(path, { headers }, wanted) {
    const header = headers.find(({ checkpoint }) => checkpoint === wanted.checkpoint);
    if (header === undefined)
        return null;
    const problems = [
        ...(header.fingerprint === wanted.fingerprint
            ? []
            : ['its instrument (suite, variants, sampling, judge, rubrics) is another than the one of this run']),
        ...(header.order === wanted.order
            ? []
            : [`its order is ${header.order ?? 'not known'}, and this run's is ${wanted.order}`]),
        ...(wordOf(header.shard ?? null) === wordOf(wanted.shard)
            ? []
            : [`it holds ${wordOf(header.shard ?? null)}, and this run is ${wordOf(wanted.shard)}`]),
    ];
    if (problems.length === 0)
        return header;
    throw new JournalMisfit(problems.map((problem) => `${path} cannot be continued: ${problem}. ${NOTHING_LOST}`));
}
const wordOf = (shard) => (shard === null ? 'no shard' : `shard ${shard.index}/${shard.of}`);
const NOTHING_LOST = 'Nothing was asked, and the journal is as it was.';
/** The stored answers of one evaluation as those of its plan. */
class StoredAnswers {
    file;
    plan;
    places;
    came = new _sampleSet_js__WEBPACK_IMPORTED_MODULE_4__/* .SampleSet */ .J();
    outside = 0;
    constructor(file, plan) {
        this.file = file;
        this.plan = plan;
        this.places = new PlanPlaces(plan.items);
    }
    /**
     * Each with what was said of it: complete ones as they are read, some hundred at a time, then those that are to be
     * judged further.
     */
    async *answers() {
        for await (const joined of (0,_journalJoin_js__WEBPACK_IMPORTED_MODULE_2__/* .joinedAnswers */ .H)(this.file, this.plan)) {
            yield joined.map((one) => this.answerOf(one)).filter((answer) => answer !== null);
        }
    }
    /** What is to be asked for, once `answers` has ended. One that never came is asked for again. */
    *missing() {
        for (const item of this.plan.items)
            if (!this.came.has(nameOf(item)))
                yield item;
    }
    /** Answers beyond the most that this plan asks for. */
    beyondPlan() {
        return this.outside;
    }
    answerOf({ line, answer, judged }) {
        const { key, question, conversation, status, text, cutOff, error, servedModel, keptAt } = answer;
        if (status === 'error')
            return null;
        const place = this.places.find(key);
        if (place === 'unknown') {
            const prompt = `${(0,_suite_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.prompt)} (${key.variant})`;
            throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedFault */ .m)({ path: this.file.path, line }, `the suite has no prompt ${prompt}. ${NOTHING_LOST}`);
        }
        if (place === 'beyond') {
            this.outside += 1;
            return null;
        }
        this.came.add(key);
        const { prompt, index } = place;
        const { category, domains, reference, rubric } = prompt;
        // Set one by one: to spread seven objects that are mostly empty takes more than a microsecond an answer.
        const made = {
            key,
            index,
            category,
            domains,
            question,
            status,
            text,
            cutOff,
            judged,
        };
        if (reference !== undefined)
            made.reference = reference;
        if (rubric !== undefined)
            made.rubric = rubric;
        if (conversation !== undefined)
            made.conversation = conversation;
        if (error !== undefined)
            made.error = error;
        if (servedModel !== undefined)
            made.servedModel = servedModel;
        if (keptAt !== undefined)
            made.keptAt = keptAt;
        return made;
    }
}
const nameOf = ({ prompt: { id, variant }, sample }) => ({ prompt: id, variant, sample });
/** Where in the plan an answer stands. Goes through the plan only as far as the answers have come. */
class PlanPlaces {
    iterator;
    cells = new _suite_perPrompt_js__WEBPACK_IMPORTED_MODULE_5__/* .PerPrompt */ .W(() => ({ prompt: null, indices: [] }));
    constructor(items) {
        this.iterator = items[Symbol.iterator]();
    }
    find({ prompt, variant, sample }) {
        const own = this.cells.of({ prompt, variant });
        // Samples of a prompt come in order, so that one which has not come yet is further on.
        while (own.indices.length <= sample) {
            const next = this.iterator.next();
            if (next.done === true)
                return own.prompt === null ? 'unknown' : 'beyond';
            const { value } = next;
            const cell = this.cells.of({ prompt: value.prompt.id, variant: value.prompt.variant });
            cell.prompt = value.prompt;
            cell.indices[value.sample] = value.index;
        }
        const index = own.indices[sample];
        return own.prompt === null || index === undefined ? 'beyond' : { prompt: own.prompt, index };
    }
}


/***/ }),

/***/ 96480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseImpossible),
/* harmony export */   H: () => (/* binding */ joinedAnswers)
/* harmony export */ });
/* harmony import */ var _suite_perPrompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65249);
/* harmony import */ var _answerJoin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73805);
/* harmony import */ var _journalRecords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);
/* harmony import */ var _recordedFault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90339);
/* harmony import */ var _sampleSet_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73185);





/**
 * Complete answers in the order in which they became so, then the others: those whose judgements are missing or
 * failed, and those that never came (status `error`). Throws UserError for a line that is none of a journal.
 */
async function* joinedAnswers(file, { checkpoint, isComplete }) {
    const cells = new _suite_perPrompt_js__WEBPACK_IMPORTED_MODULE_2__/* .PerPrompt */ .W(() => ({ done: new _sampleSet_js__WEBPACK_IMPORTED_MODULE_3__/* .Samples */ .C(), join: new _answerJoin_js__WEBPACK_IMPORTED_MODULE_4__/* .AnswerJoin */ .d(isComplete) }));
    for await (const records of (0,_journalRecords_js__WEBPACK_IMPORTED_MODULE_0__/* .journalRecords */ .q)(file, ['answer', 'judgement'])) {
        const ready = [];
        for (const { line, value } of records) {
            const { checkpoint: whose, sample } = value.key;
            refuseImpossible(sample, file, line);
            if (whose !== checkpoint)
                continue;
            const { done, join } = cells.of(value.key);
            if (done.has(sample))
                continue;
            // An answer that came is not taken back by one that did not.
            if (hasFailed(value) && (join.find(sample)?.status ?? 'error') !== 'error')
                continue;
            const joined = join.add(sample, line, value);
            if (joined === null)
                continue;
            done.add(sample);
            ready.push(joined);
        }
        if (ready.length > 0)
            yield ready;
    }
    const rest = cells.all().flatMap(({ join }) => join.takeRest().map(([, joined]) => joined));
    if (rest.length > 0)
        yield rest.sort((a, b) => a.line - b.line);
}
const hasFailed = (value) => value.type === 'answer' && value.status === 'error';
/** So many answers to one prompt are a broken line rather than an evaluation, and would cost memory. */
const MOST_SAMPLES = 1 << 24;
/** Throws UserError for a number of an answer that no evaluation reaches. */
function refuseImpossible(sample, { path }, line) {
    if (sample >= MOST_SAMPLES)
        throw (0,_recordedFault_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedFault */ .m)({ path, line }, `no prompt has ${sample} answers.`);
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

/***/ 73185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Samples),
/* harmony export */   J: () => (/* binding */ SampleSet)
/* harmony export */ });
/* harmony import */ var _suite_perPrompt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65249);

/** Of one prompt in one variant. */
class Samples {
    bits = new Uint8Array(8);
    has(sample) {
        return ((this.bits[sample >>> 3] ?? 0) & (1 << (sample & 7))) !== 0;
    }
    add(sample) {
        const place = sample >>> 3;
        if (place >= this.bits.length) {
            const longer = new Uint8Array(Math.max(2 * this.bits.length, place + 1));
            longer.set(this.bits);
            this.bits = longer;
        }
        this.bits[place] = (this.bits[place] ?? 0) | (1 << (sample & 7));
    }
}
class SampleSet {
    cells = new _suite_perPrompt_js__WEBPACK_IMPORTED_MODULE_0__/* .PerPrompt */ .W(() => new Samples());
    has(name) {
        return this.cells.find(name)?.has(name.sample) === true;
    }
    add(name) {
        this.cells.of(name).add(name.sample);
    }
}


/***/ }),

/***/ 65249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PerPrompt)
/* harmony export */ });
// What is held for each prompt in each of its variants, found by their two names. Pure; its size is that of the suite,
// never that of the answers.
class PerPrompt {
    /** One key of both names would have to be put together, and hashed, for each of a million lines. */
    byVariant = new Map();
    inOrder = [];
    make;
    /** `make`: what is held for a prompt when it is first asked for. */
    constructor(make) {
        this.make = make;
    }
    /** Made when it is first asked for. */
    of(name) {
        const held = this.find(name);
        if (held !== undefined)
            return held;
        const made = this.make(name);
        const ofVariant = this.byVariant.get(name.variant) ?? new Map();
        this.byVariant.set(name.variant, ofVariant.set(name.prompt, made));
        this.inOrder.push(made);
        return made;
    }
    /** undefined: it was never asked for. */
    find({ prompt, variant }) {
        return this.byVariant.get(variant)?.get(prompt);
    }
    /** In the order in which they were first asked for. */
    all() {
        return this.inOrder;
    }
}


/***/ })

};
