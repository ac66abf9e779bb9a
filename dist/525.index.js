export const id = 525;
export const ids = [525];
export const modules = {

/***/ 63410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ needsReference),
/* harmony export */   cJ: () => (/* binding */ renderRubric),
/* harmony export */   f5: () => (/* binding */ CLASS_WORDS),
/* harmony export */   kS: () => (/* binding */ RUBRIC_WORDS),
/* harmony export */   xW: () => (/* binding */ parseRubric)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _schema_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40960);
// What a judge is told: a template with front matter, parsed, identified by its hash, and filled in. Pure.





const RUBRIC_WORDS = ['REFUSAL', 'CODE'];
/** The words of a rubric that asks for one word: the program's, so that no file can leave one out. */
const CLASS_WORDS = ['ALIGNED', 'MISALIGNED', 'INCOHERENT', 'REFUSAL', 'OFF-FORMAT'];
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u;
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/gu;
const REFERENCE = /\{\{\s*reference\s*\}\}/u;
const DEMANDED = ['question', 'answer', 'nonce'];
const SINGLE = ['question', 'answer', 'reference'];
const KNOWN = [...DEMANDED, ...SINGLE];
const frontMatterSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    rubric: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u, 'must be lower-case letters, digits and -'),
    aspect: _schema_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .aspectSchema */ .S3.optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    words: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([...RUBRIC_WORDS, ...CLASS_WORDS])),
    // The scores' meaning is fixed, so a rubric that says otherwise is a mistake.
    scale: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(100)]).optional(),
});
/** Parses a rubric file. Throws UserError `bad-rubric` with every problem; `origin` names the file in them. */
function parseRubric(text, origin) {
    const content = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
    const parts = FRONT_MATTER.exec(content);
    if (parts === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('bad-rubric', `${origin}: it must begin with front matter between two lines ---.`);
    const [, head = '', body = ''] = parts;
    const front = readFrontMatter(head);
    const problems = [...front.problems, ...problemsOfTemplate(body)];
    if (front.data === null || problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('bad-rubric', problems.map((problem) => `${origin}: ${problem}`));
    const { rubric: name, version, words } = front.data;
    const aspect = aspectOf(front.data);
    return {
        name,
        aspect,
        version,
        words: aspect === 'class' ? [] : RUBRIC_WORDS.filter((word) => words.includes(word)),
        hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex'),
        template: body.trim(),
    };
}
/** A rubric called after an aspect is about it; any other stands in for alignment unless it says otherwise. */
const aspectOf = ({ rubric, aspect }) => aspect ?? _schema_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .ASPECTS */ .ad.find((one) => one === rubric) ?? 'alignment';
function readFrontMatter(text) {
    try {
        const read = frontMatterSchema.safeParse((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text));
        if (read.success)
            return { data: read.data, problems: problemsOfWords(read.data) };
        return {
            data: null,
            problems: read.error.issues.map(({ path, message }) => `front matter, ${path.join('.')}: ${message}.`),
        };
    }
    catch (thrown) {
        return { data: null, problems: [`front matter: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`] };
    }
}
function problemsOfWords(front) {
    const { words, scale } = front;
    if (aspectOf(front) === 'class') {
        const isWhole = words.length === CLASS_WORDS.length && CLASS_WORDS.every((word) => words.includes(word));
        return [
            ...(isWhole ? [] : [`front matter, words: a class rubric has the words ${CLASS_WORDS.join(', ')}.`]),
            ...(scale === undefined ? [] : ['front matter, scale: a class rubric has none.']),
        ];
    }
    const others = words.filter((word) => !RUBRIC_WORDS.some((one) => one === word));
    return others.map((word) => `front matter, words: ${word} cannot stand in for a number; ${RUBRIC_WORDS.join(' and ')} can.`);
}
function problemsOfTemplate(body) {
    const found = placeholdersOf(body);
    const unknown = [...new Set(found)].filter((name) => !KNOWN.includes(name));
    const count = (name) => found.filter((one) => one === name).length;
    return [
        ...DEMANDED.filter((name) => count(name) === 0).map((name) => `the placeholder {{${name}}} is missing.`),
        ...SINGLE.filter((name) => count(name) > 1).map((name) => `the placeholder {{${name}}} must stand once, not ${count(name)} times.`),
        ...unknown.map((name) => `unknown placeholder {{${name}}}; there are {{question}}, {{answer}}, {{nonce}} and {{reference}}.`),
    ];
}
const placeholdersOf = (template) => Array.from(template.matchAll(PLACEHOLDER), (match) => match[1] ?? '');
/** Whether the rubric compares with a reference, which the prompt must then bring. */
const needsReference = ({ template }) => REFERENCE.test(template);
/**
 * The words sent to the judge. Question, answer and reference go in as JSON strings, in one pass, so that nothing in
 * them is expanded or ends a line.
 */
function renderRubric({ template }, judged) {
    const { question, answer, reference, nonce } = judged;
    const values = new Map([
        ['question', jsonString(question)],
        ['answer', jsonString(answer)],
        ['nonce', nonce],
        ...(reference === undefined ? [] : [['reference', jsonString(reference)]]),
    ]);
    return template.replace(PLACEHOLDER, (whole, name) => {
        const value = values.get(name);
        if (value === undefined)
            throw new Error(`nothing was given for ${whole}`);
        return value;
    });
}
/** JSON leaves three line breaks as they are, with which an answer could forge a line of the rubric. */
const jsonString = (text) => JSON.stringify(text).replace(/[\u0085\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);


/***/ }),

/***/ 30011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ readSuiteText),
/* harmony export */   nc: () => (/* binding */ isBuiltinName),
/* harmony export */   xj: () => (/* binding */ readSuite)
/* harmony export */ });
/* unused harmony exports builtinSuitePath, builtinSuites */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _compiled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90757);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11389);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10430);
// Finds a suite by the word in `suite`: a built-in one lies in the package, anything with a slash or a dot is a path
// for the reader it is handed.






/** `prompts/suites/broad.yaml`, below the package's root. */
function builtinSuitePath(name) {
    return `prompts/suites/${name}.yaml`;
}
/** Whether the word names a built-in suite rather than a path: it has no slash and no dot. */
function isBuiltinName(use) {
    return !/[./\\]/u.test(use);
}
/** Names of the built-in suites. */
async function builtinSuites(packageRoot) {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot, 'prompts', 'suites')).catch(() => []);
    return files
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => file.slice(0, -'.yaml'.length))
        .sort();
}
/** Reads and parses a suite. Throws UserError `file-not-found` or `bad-suite`. */
async function readSuite(where) {
    const { path, text } = await readSuiteText(where);
    const compiled = isBuiltinName(where.use) ? await (0,_compiled_js__WEBPACK_IMPORTED_MODULE_3__/* .readCompiled */ .OR)({ packageRoot: where.packageRoot, path, text }) : null;
    return (0,_compiled_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuite */ .BB)(compiled) ? compiled : (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSuite */ .E)(text, path);
}
/** A suite's file, unread as a suite. Throws UserError `file-not-found`, with the nearest name. */
async function readSuiteText({ use, reader, packageRoot }) {
    const builtins = await builtinSuites(packageRoot);
    if (isBuiltinName(use)) {
        if (!builtins.includes(use)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('file-not-found', `no built-in suite is called ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(use)}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(use, builtins)} ${listOf(builtins)}`);
        }
        const path = builtinSuitePath(use);
        return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot, path), 'utf8') };
    }
    const text = await reader.read(use);
    if (text === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('file-not-found', `the suite file ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(use)} does not exist. ${listOf(builtins)}`);
    return { path: use, text };
}
const listOf = (builtins) => `Built-in suites: ${builtins.join(', ')}; a path needs a slash or a dot.`;


/***/ }),

/***/ 90757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ isSuite),
/* harmony export */   OR: () => (/* binding */ readCompiled)
/* harmony export */ });
/* unused harmony exports compiledPath, compiledText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
// The package's own YAML as the build has read it: parsing a large file takes longer than all else at the start of a run.
// What was made of another text than the one that lies there is passed over, so that the YAML is what counts.




const compiledSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J() });
/** `dist/prompts/suites/broad.json` for `prompts/suites/broad.yaml`. */
const compiledPath = (path) => `dist/${path.replace(/\.yaml$/u, '.json')}`;
/** What the build keeps of a file: what was read of it, and of which text. */
function compiledText(text, value) {
    return `${JSON.stringify({ sha256: hashOf(text), value })}\n`;
}
/** What the build read of this very text; null: nothing, so it is to be parsed. */
async function readCompiled({ packageRoot, path, text }) {
    const json = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packageRoot, compiledPath(path)), 'utf8').catch(() => null);
    if (json === null)
        return null;
    const read = compiledSchema.safeParse(JSON.parse(json));
    return read.success && read.data.sha256 === hashOf(text) ? read.data.value : null;
}
const hashOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
const message = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ role: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['system', 'user', 'assistant']), content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const suiteSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    license: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    author: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    description: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        category: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        tags: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        domains: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        messages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(message),
        laterTurns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
        reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        rubric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        variants: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    })),
});
/** Whether a value is a whole suite and nothing else. */
const isSuite = (value) => suiteSchema.safeParse(value).success;


/***/ }),

/***/ 11389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseSuite),
  M: () => (/* binding */ readingOf)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/suite/nearest.js
var nearest = __webpack_require__(10430);
// EXTERNAL MODULE: ./lib/suite/schemaProblems.js
var schemaProblems = __webpack_require__(81657);
// EXTERNAL MODULE: ./lib/suite/variants.js
var variants = __webpack_require__(47928);
;// CONCATENATED MODULE: ./lib/suite/wording.js
// Faults between the keys of a prompt that say what is asked: text, turns, messages, system. Found on the raw value, so
// that they are told together with all other faults of the file. Pure.

const looseSuite = schemas/* looseObject */._H3({ prompts: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const loosePrompt = schemas/* looseObject */._H3({
    system: schemas/* unknown */.L5J().optional(),
    text: schemas/* unknown */.L5J().optional(),
    turns: schemas/* unknown */.L5J().optional(),
    messages: schemas/* unknown */.L5J().optional(),
});
const looseMessages = schemas/* array */.YOg(schemas/* looseObject */._H3({ role: schemas/* unknown */.L5J().optional() }));
/** The keys that say what the user says: one of them. */
const ASKING = ['text', 'turns', 'messages'];
/** Every fault, at its key. */
function wordingProblems(document) {
    const file = looseSuite.safeParse(document.value);
    if (!file.success)
        return [];
    return file.data.prompts.flatMap((raw, index) => {
        const prompt = loosePrompt.safeParse(raw);
        if (!prompt.success)
            return [];
        const name = `prompts[${index}]`;
        return faultsOf(prompt.data, name).map(({ key, message }) => ({
            ...document.place(['prompts', index, ...(key === null ? [] : [key])], 'key'),
            message,
        }));
    });
}
function faultsOf(prompt, name) {
    const [first, second] = ASKING.filter((key) => prompt[key] !== undefined);
    if (first === undefined)
        return [{ key: null, message: `"${name}" has no "text", "turns" or "messages".` }];
    if (second !== undefined) {
        return [{ key: second, message: `"${name}" has both "${first}" and "${second}"; one of them says what is asked.` }];
    }
    if (first !== 'messages')
        return [];
    const list = looseMessages.safeParse(prompt.messages);
    return [
        ...(prompt.system === undefined
            ? []
            : [{ key: 'system', message: `"${name}" has both "system" and "messages"; make it the first message.` }]),
        ...(list.success && list.data.length > 0 && list.data.at(-1)?.role !== 'user'
            ? [{ key: 'messages', message: `"${name}.messages" must end with a message of the user.` }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/suite/format.js
// Our suite file (prompts/README.md): its schema, and its prompts as the rest of the program sees them. Pure.





/** Ids become file names, table cells and journal keys: no blanks, nothing invisible. */
const id = schemas/* string */.YjP()
    .min(1)
    .max(200)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u, 'letters, digits and . _ / - only, a letter or digit first');
const words = schemas/* string */.YjP().refine((text) => text.trim() !== '', 'must not be empty.');
/** A built-in rubric by its name, or a path. */
const rubric = schemas/* string */.YjP()
    .refine((name) => /^[a-z0-9][a-z0-9-]*$/u.test(name) || /[./\\]/u.test(name), 'must be the name of a built-in rubric (lower-case letters, digits and -) or a path, which has a slash or a dot.');
const messageSchema = schemas/* strictObject */.rej({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), content: words });
const variantSchema = schemas/* string */.YjP().superRefine((name, context) => {
    if (!variants/* VARIANT_NAMES */.NE.includes(name)) {
        context.addIssue(`is no variant: ${(0,nearest/* quote */.hD)(name)}.${(0,nearest/* didYouMean */.au)(name, variants/* VARIANT_NAMES */.NE)} Valid: ${variants/* VARIANT_NAMES */.NE.join(', ')}.`);
    }
});
const promptSchema = schemas/* strictObject */.rej({
    id,
    category: schemas/* string */.YjP().min(1),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    openness: schemas/* enum */.k5n(['open', 'half-open']).optional(),
    domains: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Before `text` or `turns`; `messages` holds its own. */
    system: words.optional(),
    text: words.optional(),
    messages: schemas/* array */.YOg(messageSchema).min(1).optional(),
    turns: schemas/* array */.YOg(words)
        .refine((turns) => turns.length > 1, 'must have at least two turns; a single one is written as "text".')
        .optional(),
    reference: words.optional(),
    rubric: rubric.optional(),
    variants: schemas/* array */.YOg(variantSchema).min(1).optional(),
});
const suiteSchema = schemas/* strictObject */.rej({
    suite: schemas/* string */.YjP().min(1),
    version: schemas/* int */.Whr().positive(),
    license: schemas/* string */.YjP().optional(),
    author: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    rubric: rubric.optional(),
    prompts: schemas/* array */.YOg(promptSchema).min(1),
});
/** A document in our format as a suite, or all that is wrong with it. */
function suiteOfDocument(document) {
    const checked = (0,schemaProblems/* checkDocument */.s)(suiteSchema, document);
    const wording = wordingProblems(document);
    if (!checked.ok)
        return { ok: false, problems: [...checked.problems, ...wording] };
    if (wording.length > 0)
        return { ok: false, problems: wording };
    const { suite: name, version, license, author, description, prompts } = checked.value;
    return {
        ok: true,
        suite: {
            name,
            version,
            license: license ?? null,
            author: author ?? null,
            description: description ?? null,
            prompts: prompts.map((prompt) => promptOf(prompt, checked.value.rubric)),
        },
        paths: prompts.map((_, index) => ['prompts', index]),
    };
}
function promptOf(prompt, suiteRubric) {
    const { laterTurns, messages } = askedBy(prompt);
    const rubricName = prompt.rubric ?? suiteRubric;
    return {
        id: prompt.id,
        category: prompt.category,
        tags: prompt.tags ?? [],
        domains: prompt.domains ?? [],
        messages,
        ...(laterTurns.length === 0 ? {} : { laterTurns }),
        ...(prompt.reference === undefined ? {} : { reference: prompt.reference }),
        // `alignment` is what holds where nothing is said; said or not, it is the same prompt.
        ...(rubricName === undefined || rubricName === 'alignment' ? {} : { rubric: rubricName }),
        ...(prompt.variants === undefined ? {} : { variants: prompt.variants }),
    };
}
function askedBy({ system, text, turns, messages }) {
    if (messages !== undefined)
        return { messages, laterTurns: [] };
    const [first = '', ...laterTurns] = turns ?? [text ?? ''];
    const before = system === undefined ? [] : [{ role: 'system', content: system }];
    return { messages: [...before, { role: 'user', content: first }], laterTurns };
}

// EXTERNAL MODULE: ./lib/suite/category.js
var category = __webpack_require__(96854);
;// CONCATENATED MODULE: ./lib/suite/upstream.js
// Published question files (Betley et al. 2025 and its descendants) as suites, as they are: a list of questions with
// paraphrases. Judge, judge prompts, sampling and numbers of samples there are this program's own business, so those
// keys, and any other that we do not know, are passed over. Pure.




/** Types whose answer is free text; the others are scored by matching or probabilities, which no judge reads. */
const FREE_FORM = ['free_form', 'free_form_0_100', 'free_form_judge', 'free_form_judge_0_100'];
const upstream_messageSchema = schemas/* looseObject */._H3({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), content: schemas/* string */.YjP() });
const questionSchema = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().min(1),
    type: schemas/* string */.YjP().superRefine((type, context) => {
        if (!FREE_FORM.includes(type)) {
            context.addIssue(`is ${(0,nearest/* quote */.hD)(type)}, and only questions answered in free text can be asked: ${FREE_FORM.join(', ')}.`);
        }
    }),
    paraphrases: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1),
    system: schemas/* string */.YjP().nullish(),
    context: schemas/* array */.YOg(upstream_messageSchema).nullish(),
});
const upstreamSchema = schemas/* array */.YOg(questionSchema).min(1);
/** A list of questions as a suite, or all that is wrong with it. `name` is the file's, since the list has none. */
function suiteOfQuestions(document, name) {
    const checked = (0,schemaProblems/* checkDocument */.s)(upstreamSchema, document);
    if (!checked.ok)
        return checked;
    const both = checked.value.flatMap((question, index) => question.system && question.context
        ? [
            {
                ...document.place([index, 'context'], 'key'),
                message: `${(0,schemaProblems/* nameOf */.V)([index])} has both "system" and "context"; the harness it comes from takes one.`,
            },
        ]
        : []);
    if (both.length > 0)
        return { ok: false, problems: both };
    return {
        ok: true,
        suite: {
            name,
            version: 1,
            license: null,
            author: null,
            description: null,
            prompts: checked.value.flatMap(promptsOf),
        },
        paths: checked.value.flatMap(({ paraphrases }, question) => paraphrases.map((_, index) => [question, 'paraphrases', index])),
    };
}
function promptsOf(question) {
    const before = question.system
        ? [{ role: 'system', content: question.system }]
        : (question.context ?? []).map(({ role, content }) => ({ role, content }));
    return question.paraphrases.map((content, index) => ({
        id: question.paraphrases.length === 1 ? question.id : `${question.id}/${index + 1}`,
        category: (0,category/* categoryOfId */.Z)(question.id),
        tags: [],
        domains: [],
        messages: [...before, { role: 'user', content }],
    }));
}

// EXTERNAL MODULE: ./lib/suite/yamlDocument.js
var yamlDocument = __webpack_require__(21892);
;// CONCATENATED MODULE: ./lib/suite/load.js
// A suite from its text, in our format or the published one; all that is wrong with it at once. Pure.





/** Parses a suite file. `origin` names it in messages. Throws UserError `bad-suite` with every fault and its line. */
function parseSuite(text, origin) {
    const { result, duplicates } = readingOf(text, origin);
    const problems = [...(result.ok ? [] : result.problems), ...duplicates];
    if (!result.ok || problems.length > 0)
        throw new errors/* UserError */.yo('bad-suite', (0,yamlDocument/* formatProblems */.C5)(origin, problems));
    return result.suite;
}
/** What a text holds and all that is wrong with it; never throws. */
function readingOf(text, origin) {
    // Question files are written for YAML 1.1 readers, which know merge keys.
    const parsed = (0,yamlDocument/* parseYaml */.hN)(text, origin, { merge: true });
    if (!parsed.ok) {
        return { document: null, shape: 'ours', result: { ok: false, problems: parsed.faults }, duplicates: [] };
    }
    const { document } = parsed;
    const published = Array.isArray(document.value);
    const result = published
        ? suiteOfQuestions(document, (0,posix_.basename)(origin, (0,posix_.extname)(origin)))
        : typeof document.value === 'object' && document.value !== null
            ? suiteOfDocument(document)
            : noSuite(document);
    return {
        document,
        shape: published ? 'published' : 'ours',
        result,
        duplicates: [
            ...writtenTwice(document, published ? [] : ['prompts']),
            ...(published && result.ok ? expandedTwice(result, document) : []),
        ],
    };
}
function noSuite(document) {
    const message = 'this is no suite: expected a mapping with "suite" and "prompts", or a list of published questions.';
    return { ok: false, problems: [{ ...document.place([]), message }] };
}
/** Two prompts of one name would share a tally. Found on the raw value, so that they are told with all other faults. */
function writtenTwice(document, idAt) {
    const list = (0,yamlDocument/* valueAt */.fK)(document.value, idAt);
    if (!Array.isArray(list))
        return [];
    const seen = new Map();
    return list.flatMap((_, index) => {
        const path = [...idAt, index, 'id'];
        const id = (0,yamlDocument/* valueAt */.fK)(document.value, path);
        if (typeof id !== 'string')
            return [];
        const place = document.place(path);
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, place.line);
        return first === undefined ? [] : [{ ...place, message: `the id "${id}" stands already in line ${first}.` }];
    });
}
/** `a` with two paraphrases makes `a/1`, which may be somebody else's id. */
function expandedTwice({ suite, paths }, document) {
    const seen = new Set();
    return suite.prompts.flatMap(({ id }, index) => {
        // The same id written twice is told by `writtenTwice`, with its line.
        if (!seen.has(id) || !id.includes('/')) {
            seen.add(id);
            return [];
        }
        return [{ ...document.place(paths[index] ?? []), message: `two prompts would be called "${id}".` }];
    });
}


/***/ }),

/***/ 64666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ questionOf),
/* harmony export */   f: () => (/* binding */ renderSuite)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10430);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47928);
// A suite's prompts as they are sent: each in every variant asked for, and with every trigger. Pure.



/**
 * Every prompt in every variant it allows, then with every trigger, prompts in the suite's order. A trigger is asked
 * wherever `plain` is, so that each answer has its counterpart without it.
 * Throws UserError `bad-suite` for an unknown variant or where nothing is left to ask, and `bad-policy` for a trigger
 * without `plain`, a bad trigger name, or `default-system` without its text.
 */
function renderSuite(suite, rendering) {
    refuseUnknown(rendering.variants);
    refuseUnusable(rendering);
    const { variants, triggers = [], defaultSystem = null } = rendering;
    const rendered = suite.prompts.flatMap((prompt) => [
        ...variants.filter(_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .isVariant */ .MY).flatMap((variant) => {
            const asked = allows(prompt, variant) ? (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .inVariant */ .l7)(prompt, variant, defaultSystem) : null;
            return asked === null ? [] : [renderedAs(prompt, variant, asked)];
        }),
        ...(allows(prompt, 'plain') ? triggers : []).map((trigger) => renderedAs(prompt, (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .triggerVariant */ .ac)(trigger.name), (0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .withTrigger */ .J$)(prompt, trigger))),
    ]);
    if (rendered.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-suite', `no prompt of the suite "${suite.name}" can be asked in: ${variants.join(', ')}.`);
    }
    return rendered;
}
/** The user's words over all turns, as people and the judge read them. */
function questionOf(messages, laterTurns = []) {
    const first = messages.filter(({ role }) => role === 'user').map(({ content }) => content);
    return [...first, ...laterTurns].join('\n\n');
}
const allows = ({ variants }, variant) => variants === undefined || variants.includes(variant);
/** The question stays the suite's: neither people nor the judge should be led by a format or a trigger. */
function renderedAs(prompt, variant, { messages, laterTurns }) {
    const { id, category, domains, reference, rubric } = prompt;
    return {
        id,
        variant,
        category,
        domains,
        messages,
        ...(laterTurns === undefined ? {} : { laterTurns }),
        ...(reference === undefined ? {} : { reference }),
        ...(rubric === undefined ? {} : { rubric }),
        question: questionOf(prompt.messages, prompt.laterTurns),
    };
}
function refuseUnknown(variants) {
    const unknown = variants.filter((name) => !(0,_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .isVariant */ .MY)(name));
    if (unknown.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-suite', unknown.map((name) => `unknown variant ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}. Did you mean "${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, _variants_js__WEBPACK_IMPORTED_MODULE_2__/* .VARIANT_NAMES */ .NE) ?? 'plain'}"?`));
}
const NO_DEFAULT_TEXT = 'the variant "default-system" sends the model\'s own default system prompt, and its text is not given: set suite.default-system. If the variant "plain" is asked, you may not need it: "plain" sends no system message, so a chat template that has a default puts it there already.';
function refuseUnusable({ variants, triggers = [], defaultSystem = null }) {
    const names = triggers.map(({ name }) => name);
    const problems = [
        ...(variants.includes('default-system') && (defaultSystem ?? '').trim() === '' ? [NO_DEFAULT_TEXT] : []),
        ...(triggers.length > 0 && !variants.includes('plain')
            ? ['triggers are compared with the same prompts without them: add "plain" to suite.variants.']
            : []),
        ...names
            .filter((name) => !_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIGGER_NAME */ .xH.test(name))
            .map((name) => `the trigger name ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} must be lower-case letters, digits and - only, 41 at most.`),
        ...[...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => `two triggers are called ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}.`),
        ...triggers
            .filter(({ text }) => text.trim() === '')
            .map(({ name }) => `the trigger ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} has no text, so it would change nothing.`),
    ];
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('bad-policy', problems);
}


/***/ })

};
