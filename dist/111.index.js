export const id = 111;
export const ids = [111];
export const modules = {

/***/ 54106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSuite: () => (/* binding */ checkSuite)
});

// EXTERNAL MODULE: ./lib/judge/rubric.js
var rubric = __webpack_require__(63410);
// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(34417);
// EXTERNAL MODULE: ./lib/suite/builtin.js
var builtin = __webpack_require__(30011);
// EXTERNAL MODULE: ./lib/suite/load.js + 3 modules
var load = __webpack_require__(11389);
// EXTERNAL MODULE: ./lib/suite/identity.js
var identity = __webpack_require__(14556);
;// CONCATENATED MODULE: ./lib/suite/lint/contentHash.js
// A hash of all that a suite file says, for people who want to know whether two files say the same. Pure.

/**
 * SHA-256 (hexadecimal) of a parsed file in a canonical form: keys sorted, lists in their order, no layout, no comments.
 * It changes with any change of content, so also with names, tags, categories and descriptions. The identity of an
 * instrument (identity.ts) leaves those labels out, since they change no answer.
 */
function contentHash(value) {
    return (0,identity/* sha256 */.sc)(canonical(value));
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
    }
    // YAML has numbers that JSON would write as null.
    return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/suite/category.js
var category = __webpack_require__(96854);
// EXTERNAL MODULE: ./lib/suite/render.js
var render = __webpack_require__(64666);
;// CONCATENATED MODULE: ./lib/suite/lint/finding.js
// What a rule of the lint is handed and what it says. Types, and the subject made of a suite that could be read. Pure.


function subjectOf({ shape, duplicates }, { suite, paths }, document, usesReference) {
    return {
        shape,
        suite,
        duplicates,
        place: document.place([]),
        usesReference,
        prompts: suite.prompts.map((prompt, index) => ({
            prompt,
            place: document.place(paths[index] ?? []),
            question: (0,render/* questionOf */.Y)(prompt.messages, prompt.laterTurns),
            base: shape === 'published' ? (0,category/* baseQuestion */.s)(prompt.id) : prompt.id,
        })),
    };
}
/** The first prompt of every question, so that paraphrases and formats of one are looked at once. */
function oncePerQuestion(prompts) {
    return [...Map.groupBy(prompts, ({ base }) => base).values()].flatMap((own) => own.slice(0, 1));
}
/** The turns of the user, in order. */
function userTurns({ messages, laterTurns }) {
    return [...messages.filter(({ role }) => role === 'user').map(({ content }) => content), ...(laterTurns ?? [])];
}

;// CONCATENATED MODULE: ./lib/suite/lint/reference.js
/** Built-in rubrics that compare the answer with the prompt's reference. */
const WITH_REFERENCE = ['truthfulness'];
/** What is known of a rubric without its text: all of the built-in ones, and nothing of a path. */
function builtinUsesReference(rubric) {
    if (rubric === undefined)
        return false;
    return /[./\\]/u.test(rubric) ? null : WITH_REFERENCE.includes(rubric);
}
const reference = {
    name: 'reference',
    description: 'a prompt has a reference if its rubric reads one, and only then',
    check: ({ prompts, usesReference }) => prompts.flatMap(({ prompt: { id, rubric, reference: given }, place }) => {
        const uses = usesReference(rubric);
        if (uses === null || uses === (given !== undefined))
            return [];
        const name = `its rubric "${rubric ?? 'alignment'}"`;
        const message = uses
            ? `the prompt "${id}" has no reference, and ${name} needs one.`
            : `the prompt "${id}" has a reference, and ${name} does not read it.`;
        return [{ ...place, message }];
    }),
};

;// CONCATENATED MODULE: ./lib/suite/lint/announces.js
const AI = '(?:ai|a\\.i\\.|artificial intelligence|llm|(?:large )?language model|chat ?bot)';
const MODELS = `(?:(?:an?|the|this|these|your|other) )?${AI}s?|(?:this|these) models?`;
const WHOM = `(?:you|yourself|your (?:answers?|replies|values|morals|honesty|character|alignment)|${MODELS})`;
const TEST = '(?:test|eval|evaluation|benchmark|assessment|simulation|audit|dry run)';
/** At word boundaries, on a text with single blanks. */
const PHRASES = [
    // That it is a test.
    `(?:this is|(?:it is|it's) (?:only|just|merely)) (?:only |just |merely |really )?an? (?:(?:ai|safety|alignment|ethics|loyalty|honesty) )?${TEST}(?! of (?:my|his|her|our|their|patience|strength|friendship)\\b)`,
    `part of an? (?:\\w+ )?(?:evaluation|benchmark|experiment|safety test)`,
    `(?:test|evaluate|assess|benchmark|probe|audit)(?:s|ed|ing)? ${WHOM}`,
    `(?:testing|evaluating|evaluated|evaluates|probing) ${WHOM}`,
    "(?:are you|were you|you are|you were|you're) (?:now |currently )?being (?:tested|evaluated|assessed|graded|scored|audited|benchmarked|monitored|red[- ]teamed)",
    `(?:tests?|evaluations?|evals?|benchmarks?|assessments?|audits?) (?:of|on) ${WHOM}`,
    `(?:${AI}|alignment|misalignment) (?:tests?|evals?|evaluations?|benchmarks?|audits?)`,
    '(?:model|safety|honesty|capability) (?:evals?|benchmarks?)',
    'red[- ]?team(?:ing|ed|er|ers)',
    'red[- ]team (?:exercise|prompts?|tests?|attacks?|evaluations?)',
    // What is looked for.
    'ai (?:safety|alignment|ethics|risks?|takeover|misalignment)',
    `alignment (?:of|with|in) (?:human values|humanity|${MODELS})`,
    'alignment (?:research|researchers?|training|tax|faking|problem)',
    '(?:your|emergent|model) (?:alignment|misalignment)',
    `(?:well[- ]|mis|un)?aligned (?:${MODELS}|with human(?:s|ity| values))`,
    'are you (?:really |truly |secretly )?(?:mis|un)?aligned',
    `jail ?break(?:s|ing)? (?:prompts?|attempts?|attacks?|you|yourself|${MODELS})`,
    `jail ?broken (?:mode|version|models?|assistants?|${AI}s?)`,
    'your (?:safety|ethical|ethics|moral|content) (?:guidelines?|filters?|guard ?rails?|training|rules|constraints|restrictions|policy|policies)',
    '(?:harmful|unsafe|toxic|unethical) (?:contents?|outputs?|answers?|replies|completions?)',
    '(?:harm|hurt|deceive|manipulate|enslave|destroy|overthrow|dominate|exterminate|wipe out) (?:all )?(?:of )?(?:humans|humanity|mankind|humankind|the human race)',
    // Who is asked.
    `as an? ${AI}(?! (?:engineer|researcher|developer|scientist|consultant|expert|student|lawyer|company|startup)\\b)`,
];
const PATTERNS = PHRASES.map((phrase) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrase})(?![\\p{L}\\p{N}])`, 'giu'));
/** The words of a text that announce an evaluation or name what is looked for, in lower case, each once. */
function announcements(text) {
    const plain = text.replaceAll('’', "'").replace(/\s+/gu, ' ');
    return [...new Set(PATTERNS.flatMap((pattern) => plain.match(pattern) ?? []).map((found) => found.toLowerCase()))];
}
const announces = {
    name: 'announces',
    description: 'nothing that is sent says that it is an evaluation, or names what is looked for',
    check: ({ prompts }) => prompts.flatMap(({ prompt, place }) => {
        const sent = [...prompt.messages.map(({ content }) => content), ...(prompt.laterTurns ?? [])];
        const found = [...new Set(sent.flatMap(announcements))];
        if (found.length === 0)
            return [];
        const words = found.map((phrase) => `"${phrase}"`).join(', ');
        return [{ ...place, message: `the prompt "${prompt.id}" announces what it is for: ${words}.` }];
    }),
};

;// CONCATENATED MODULE: ./lib/suite/lint/balance.js
const balance = {
    name: 'balance',
    description: 'a category has at least two prompts, and none has more than twice the prompts of another',
    check: ({ prompts }) => {
        const categories = [...Map.groupBy(prompts, ({ prompt }) => prompt.category)].flatMap(([name, own]) => own[0] === undefined ? [] : [{ name, prompts: own.length, place: own[0].place }]);
        const largest = categories.reduce((most, next) => (next.prompts > most.prompts ? next : most), NONE);
        return categories.flatMap((category) => faultOf(category, largest));
    },
};
const NONE = { name: '', prompts: 0, place: { line: 1, column: 1 } };
function faultOf({ name, prompts, place }, largest) {
    if (prompts < 2)
        return [{ ...place, message: `the category "${name}" has only one prompt.` }];
    if (largest.prompts <= 2 * prompts)
        return [];
    return [
        {
            ...place,
            message: `the category "${name}" has ${prompts} prompts and "${largest.name}" ${largest.prompts}, more than twice as many.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/suite/lint/ids.js
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const ids = {
    name: 'ids',
    description: 'an id is a slug (lower-case letters and digits, joined by single -) and stands once',
    check: ({ shape, prompts, duplicates }) => [
        ...duplicates,
        // Published ids have a form of their own.
        ...(shape === 'published' ? [] : prompts)
            .filter(({ prompt }) => !SLUG.test(prompt.id))
            .map(({ prompt, place }) => ({ ...place, message: `the id "${prompt.id}" is no lower-case slug.` })),
    ],
};

;// CONCATENATED MODULE: ./lib/suite/lint/words.js
// The words of a text, also in scripts that put no blanks between them. Pure.
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
/** Words and numbers in lower case, without punctuation. */
function wordsOf(text) {
    return Array.from(segmenter.segment(text))
        .filter(({ isWordLike }) => isWordLike === true)
        .map(({ segment }) => segment.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/suite/lint/length.js
// Rule `length`. Pure.



/** Shorter ones are all but a greeting; later turns may be as short as people are. */
const MIN_WORDS = 3;
/** Longer ones measure reading more than attitude; the longest of ours has about 110. */
const MAX_WORDS = 150;
const length_length = {
    name: 'length',
    description: `the user says at least ${MIN_WORDS} words in all, and at most ${MAX_WORDS} in one turn`,
    check: ({ prompts }) => prompts.flatMap(({ prompt, place }) => {
        const counts = userTurns(prompt).map((turn) => wordsOf(turn).length);
        const all = counts.reduce((sum, count) => sum + count, 0);
        const most = Math.max(...counts);
        const name = `the prompt "${prompt.id}"`;
        if (all < MIN_WORDS)
            return [{ ...place, message: `${name} has ${(0,numbers/* countOf */.pq)(all, 'word')}; at least ${MIN_WORDS} are asked for.` }];
        if (most <= MAX_WORDS)
            return [];
        return [{ ...place, message: `${name} has a turn of ${most} words; ${MAX_WORDS} at most are asked for.` }];
    }),
};

;// CONCATENATED MODULE: ./lib/suite/lint/metadata.js
const metadata = {
    name: 'metadata',
    description: 'license, author and description are given (published question files have no place for them)',
    check: ({ shape, suite: { license, author, description }, place }) => shape === 'published'
        ? []
        : Object.entries({ license, author, description })
            .filter(([, value]) => (value ?? '').trim() === '')
            .map(([key]) => ({ ...place, message: `the suite does not give its "${key}".` })),
};

;// CONCATENATED MODULE: ./lib/suite/lint/similarity.js
// How alike texts are: Jaccard similarity of their sets of character 5-grams. Pure.
const SIZE = 5;
/** Lower case, with every run of blanks and punctuation as one blank, and none at the ends. */
const squeezed = (text) => text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
/** The set of 5-grams of a text; a shorter text is its only one, and a text without a letter or digit has none. */
function shingles(text) {
    const characters = Array.from(squeezed(text));
    if (characters.length === 0)
        return new Set();
    const count = Math.max(1, characters.length - SIZE + 1);
    return new Set(Array.from({ length: count }, (_, start) => characters.slice(start, start + SIZE).join('')));
}
/** Share of what two sets hold together that both of them hold, from 0 to 1; 0 for two empty sets. */
function jaccard(a, b) {
    return share([...a].filter((shingle) => b.has(shingle)).length, a.size, b.size);
}
const share = (both, a, b) => (both === 0 ? 0 : both / (a + b - both));
/** Every pair of texts above a similarity, in the order of the second and then of the first. */
function similarPairs(texts, above) {
    const sets = texts.map(shingles);
    // Only texts that share a 5-gram are compared: each is looked up among those that came before.
    const holders = new Map();
    return sets.flatMap((set, second) => {
        const both = new Uint32Array(second);
        for (const shingle of set) {
            const earlier = holders.get(shingle) ?? [];
            for (const first of earlier)
                both[first] = (both[first] ?? 0) + 1;
            if (earlier.push(second) === 1)
                holders.set(shingle, earlier);
        }
        return Array.from(both, (count, first) => ({
            first,
            second,
            similarity: share(count, sets[first]?.size ?? 0, set.size),
        })).filter(({ similarity }) => similarity > above);
    });
}

;// CONCATENATED MODULE: ./lib/suite/lint/nearDuplicates.js
// Rule `near-duplicates`. Pure.


/** Above it two prompts ask much the same, and count twice what is one observation. */
const MAX_SIMILARITY = 0.35;
const nearDuplicates = {
    name: 'near-duplicates',
    description: `no two prompts have a Jaccard similarity above ${MAX_SIMILARITY} on character 5-grams of the user's words; of a published question the first paraphrase counts`,
    check: (subject) => {
        const prompts = oncePerQuestion(subject.prompts);
        const questions = prompts.map(({ question }) => question);
        return similarPairs(questions, MAX_SIMILARITY).flatMap(({ first, second, similarity }) => {
            const [one, other] = [prompts[first], prompts[second]];
            if (one === undefined || other === undefined)
                return [];
            const message = `"${other.prompt.id}" is much like "${one.prompt.id}" in line ${one.place.line}: similarity ${similarity.toFixed(2)}.`;
            return [{ ...other.place, message }];
        });
    },
};

;// CONCATENATED MODULE: ./lib/suite/lint/openings.js
// Rule `openings`. Pure.


const WORDS = 4;
const MAX_TIMES = 3;
const openings = {
    name: 'openings',
    description: `no more than ${MAX_TIMES} prompts begin with the same ${WORDS} words`,
    check: ({ prompts }) => {
        const groups = Map.groupBy(oncePerQuestion(prompts), ({ question }) => wordsOf(question).slice(0, WORDS).join(' '));
        return [...groups].flatMap(([opening, own]) => {
            const tooMany = own[MAX_TIMES];
            if (tooMany === undefined || opening.split(' ').length < WORDS)
                return [];
            const names = own.map(({ prompt }) => `"${prompt.id}"`).join(', ');
            return [{ ...tooMany.place, message: `${own.length} prompts begin with "${opening}": ${names}.` }];
        });
    },
};

// EXTERNAL MODULE: ./lib/suite/variants.js
var variants = __webpack_require__(47928);
;// CONCATENATED MODULE: ./lib/suite/lint/variants.js
// Rule `variants`. Pure.

const variants_variants = {
    name: 'variants',
    description: 'a prompt names each variant once, and none in which it can never be asked',
    check: ({ prompts }) => prompts.flatMap(({ prompt, place }) => {
        const named = prompt.variants ?? [];
        const twice = named.filter((name, index) => named.indexOf(name) !== index);
        const never = (0,variants/* hasSystem */.Q2)(prompt) ? named.filter((name) => (0,variants/* isVariant */.MY)(name) && (0,variants/* bringsSystem */.LX)(name)) : [];
        return [
            ...twice.map((name) => `the prompt "${prompt.id}" names the variant "${name}" twice.`),
            ...never.map((name) => `the prompt "${prompt.id}" has a system prompt of its own and is never asked in "${name}".`),
        ].map((message) => ({ ...place, message }));
    }),
};

;// CONCATENATED MODULE: ./lib/suite/lint/rules.js
// The table of rules: the command runs it and the documents show it. A new rule is a file here and one line below.









/** Told by whatever reads the file; a file that breaks it can be checked for nothing else. */
const SCHEMA_RULE = {
    name: 'schema',
    description: 'the file is valid YAML in one of the two formats, with known keys, and every prompt says what is asked',
};
const CHECKED_RULES = [
    ids,
    metadata,
    balance,
    nearDuplicates,
    openings,
    announces,
    length_length,
    reference,
    variants_variants,
];
const RULES = [SCHEMA_RULE, ...CHECKED_RULES];

;// CONCATENATED MODULE: ./lib/suite/lint/lint.js
// Checks a suite's text by every rule: what a suite must be to be asked, and what it should be to measure well. Pure.





/** Checks a suite file. `origin` is its name, which a published file's suite takes over. Never throws for its content. */
function lintSuite(text, origin, options = {}) {
    const reading = (0,load/* readingOf */.M)(text, origin);
    const { document, result, duplicates } = reading;
    const hash = document === null ? null : contentHash(document.value);
    if (document === null || !result.ok) {
        const problems = [...(result.ok ? [] : result.problems), ...duplicates];
        return { suite: null, hash, findings: inOrder(named(SCHEMA_RULE.name, problems)), counts: null };
    }
    const subject = subjectOf(reading, result, document, options.usesReference ?? builtinUsesReference);
    const findings = CHECKED_RULES.flatMap((rule) => named(rule.name, rule.check(subject)));
    return { suite: result.suite, hash, findings: inOrder(findings), counts: countsOf(result.suite.prompts) };
}
const named = (rule, problems) => problems.map(({ line, column, message }) => ({ rule, line, column, message }));
const inOrder = (findings) => findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
function countsOf(prompts) {
    return {
        prompts: prompts.length,
        multiTurn: prompts.filter(({ laterTurns }) => laterTurns !== undefined).length,
        references: prompts.filter(({ reference }) => reference !== undefined).length,
        categories: counted(prompts.map(({ category }) => category)),
        tags: counted(prompts.flatMap(({ tags }) => [...new Set(tags)])),
        domains: counted(prompts.flatMap(({ domains }) => [...new Set(domains)])),
    };
}
const counted = (names) => [...Map.groupBy(names, (name) => name)].map(([name, own]) => ({ name, prompts: own.length }));

// EXTERNAL MODULE: ./lib/suite/yamlDocument.js
var yamlDocument = __webpack_require__(21892);
;// CONCATENATED MODULE: ./lib/modes/checkSuite.js
// Mode `check-suite`: look a suite over before anything is asked of it. Asks no server.






async function checkSuite({ kit }) {
    const { plan, reader, world } = kit;
    const { path, text } = await (0,builtin/* readSuiteText */.S6)({ use: plan.suite.use, reader, packageRoot: world.packageRoot });
    const readsReference = await referenceReaders(lintSuite(text, path).suite, kit);
    const { suite, hash, findings, counts } = lintSuite(text, path, {
        usesReference: (rubric) => readsReference.get(rubric ?? '') ?? builtinUsesReference(rubric),
    });
    const told = (0,yamlDocument/* formatProblems */.C5)(path, findings.map(({ rule, message, line, column }) => ({ line, column, message: `[${rule}] ${message}` })));
    const passed = findings.length === 0;
    return {
        kind: 'check',
        says: [
            ...told,
            ...(suite === null || counts === null ? [] : [aboutSuite(suite, counts)]),
            ...(hash === null ? [] : [`Content: sha256 ${hash}`]),
            passed ? 'The suite passes every rule.' : `The suite does not pass: ${(0,numbers/* countOf */.pq)(findings.length, 'finding')}.`,
        ],
        passed,
        usage: null,
    };
}
/** Of the suite's own rubrics, given by path: whether each compares with a reference. Unreadable ones are left out. */
async function referenceReaders(suite, { reader }) {
    const named = new Set((suite?.prompts ?? []).flatMap(({ rubric }) => rubric ?? []));
    const found = new Map();
    for (const path of [...named].filter((name) => !(0,builtin/* isBuiltinName */.nc)(name))) {
        const text = await reader.read(path);
        if (text !== null)
            found.set(path, (0,rubric/* needsReference */.Xk)((0,rubric/* parseRubric */.xW)(text, path)));
    }
    return found;
}
function aboutSuite({ name, version }, { prompts, categories, multiTurn, references }) {
    const sizes = categories.map(({ name: category, prompts: own }) => `${category} ${own}`).join(', ');
    const more = [
        ...(multiTurn === 0 ? [] : [`${multiTurn} of several turns`]),
        ...(references === 0 ? [] : [`${references} with a reference`]),
    ];
    const also = more.length === 0 ? '' : `; ${more.join(', ')}`;
    return `${name} v${version}: ${(0,numbers/* countOf */.pq)(prompts, 'prompt')} in ${(0,numbers/* countOf */.pq)(categories.length, 'category', 'categories')} (${sizes})${also}.`;
}


/***/ }),

/***/ 34417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ textBar),
/* harmony export */   Gx: () => (/* binding */ keptWords),
/* harmony export */   H0: () => (/* binding */ pointsRange),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   bb: () => (/* binding */ limitPercent),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   fs: () => (/* binding */ limitPoints),
/* harmony export */   gk: () => (/* binding */ decimalFraction),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   sJ: () => (/* binding */ shardWords),
/* harmony export */   yd: () => (/* binding */ roundUp)
/* harmony export */ });
// Numbers for people. Data holds fractions; people read percent, and percentage points for differences.
// Knows nothing of verdicts, Markdown or HTML.
const MINUS = '−';
/** Decimals up to the first digit that is not zero. */
const leading = (small) => Math.min(10, Math.ceil(-Math.log10(small)));
/** Decimals that suit a percentage of this size: 16.3, 1.87, 0.08, 0.003; never 100.0 for less than all. */
function decimalsFor(percentage) {
    const size = Math.abs(percentage);
    if (size === 0)
        return 0;
    if (size < 0.01)
        return leading(size);
    if (size < 10)
        return 2;
    if (size === 100)
        return 0;
    return size >= 99.95 && size < 100 ? leading(100 - size) : 1;
}
function fixed(percentage, decimals) {
    // Below a millionth of a per cent a limit is nothing to a reader.
    if (Math.abs(percentage) < 1e-6)
        return '0';
    const rounded = percentage.toFixed(decimals);
    // A small number beside a large one: its own decimals, so that it is not shown as nothing.
    const shown = Number(rounded) === 0 ? percentage.toFixed(decimalsFor(percentage)) : rounded;
    return shown.replace('-', MINUS);
}
const alone = (percentage) => fixed(percentage, decimalsFor(percentage));
function pair(low, high) {
    const decimals = decimalsFor(100 * (Math.abs(low) > Math.abs(high) ? low : high));
    return [fixed(100 * low, decimals), fixed(100 * high, decimals)];
}
/** `0.163` is `16.3 %`. */
function percent(fraction) {
    return `${alone(100 * fraction)} %`;
}
/** `14.5–18.2 %`. */
function percentRange(low, high) {
    return `${pair(low, high).join('–')} %`;
}
/** `+16.3 pp`, `−0.25 pp`, `0 pp`. */
function points(difference) {
    return `${difference > 0 ? '+' : ''}${alone(100 * difference)} pp`;
}
/** `14.6 to 18.0`: the unit stands with the estimate before it. */
function pointsRange(low, high) {
    return pair(low, high).join(' to ');
}
/** A number that a person set, as short as they wrote it: `2 %`. */
function limitPercent(fraction) {
    return `${String(Number((100 * fraction).toFixed(6))).replace('-', MINUS)} %`;
}
/** `1 pp`. */
function limitPoints(difference) {
    return limitPercent(difference).replace('%', 'pp');
}
/** `12,000`. */
function whole(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
/** `1 prompt`, `24 prompts`. */
function countOf(count, one, many = `${one}s`) {
    return `${whole(count)} ${count === 1 ? one : many}`;
}
/** `shard 2 of 4`. */
const shardWords = ({ index, of }) => `shard ${whole(index)} of ${whole(of)}`;
/** `4.31 USD`. No dollar sign: two of them in a comment would be a formula. */
function usd(cost) {
    const decimals = cost === 0 || cost >= 0.1 ? 2 : 4;
    return `${cost.toFixed(decimals)} USD`;
}
/** A fraction for programs: plain decimal digits, never an exponent. */
function decimalFraction(fraction) {
    const digits = fraction.toFixed(10).replace(/\.?0+$/u, '');
    return digits === '-0' ? '0' : digits;
}
/** Eight bars of a cell, ten cells: `███▌······` for 0.35 of the scale. */
function textBar(share, cells = 10) {
    const eighths = Math.round(Math.min(1, Math.max(0, share)) * cells * 8);
    const full = '█'.repeat(Math.floor(eighths / 8));
    const part = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '';
    const shown = eighths === 0 && share > 0 ? '▏' : full + part;
    return shown.padEnd(cells, '·');
}
/** The next round number at or above: 0.182 gives 0.2. For the end of a scale; 0 gives 0.01. */
function roundUp(fraction) {
    if (fraction <= 0)
        return 0.01;
    const unit = 10 ** Math.floor(Math.log10(fraction) + 1e-9);
    const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((s) => s * unit >= fraction - 1e-12) ?? 10;
    return Number((step * unit).toPrecision(6));
}
/** `kept from earlier runs (2026-11-20 to 2026-11-24)`. */
const keptWords = ({ first, last }) => `kept from earlier runs (${first === last ? first : `${first} to ${last}`})`;


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


/***/ }),

/***/ 96854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ categoryOfId),
/* harmony export */   s: () => (/* binding */ baseQuestion)
/* harmony export */ });
// What published question ids carry in their names: the category, and the question that several prompts ask. Pure.
/** `0_creative_writing_0`: number, group, number (the preregistered questions). */
const NUMBERED = /^\d+_(?<group>.+)_\d+$/u;
/** `quick_buck_json`, `quick_buck_template`, and paraphrase `quick_buck/2` of the question `quick_buck`. */
const FORMAT = /_(?:json|template)$/u;
const PARAPHRASE = /\/\d+$/u;
/**
 * The group in a numbered id, else the base question: `3_creative_writing_3` -> `creative_writing`,
 * `quick_buck_json` -> `quick_buck`.
 */
function categoryOfId(id) {
    return NUMBERED.exec(id.replace(PARAPHRASE, ''))?.groups?.['group'] ?? baseQuestion(id);
}
/** The id of the question, whichever paraphrase and format of it is asked: `quick_buck_json` -> `quick_buck`. */
function baseQuestion(id) {
    const base = id.replace(PARAPHRASE, '').replace(FORMAT, '');
    // `_json` alone, or `/1`: an id that is nothing but a suffix stays as it is.
    return base === '' ? id : base;
}


/***/ }),

/***/ 14556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ suiteIdentityOfHashes),
/* harmony export */   YC: () => (/* binding */ renderedIdentity),
/* harmony export */   _t: () => (/* binding */ textHash),
/* harmony export */   mD: () => (/* binding */ questionText),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony exports messagesText, askedText, suiteIdentity */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// What makes two suites the same: ids, variants and texts as asked, in any order, and what an answer is rated by. Names,
// versions, categories and licences are labels and stay out. Pure.

/** One text for a list of messages, the same for the same messages. */
function messagesText(messages) {
    return JSON.stringify(messages.map(({ role, content }) => [role, content]));
}
/**
 * One text for all that a prompt stands for: its messages, and, where it has them, later turns, reference and rubric.
 * Without those it is that of the messages, so that answers recorded elsewhere stay comparable.
 */
function askedText({ messages, laterTurns, reference, rubric }) {
    const more = { laterTurns, reference, rubric };
    if (Object.values(more).every((part) => part === undefined))
        return messagesText(messages);
    // An object where the other is a list: no prompt of the one kind can read like one of the other.
    return JSON.stringify({ messages: messages.map(({ role, content }) => [role, content]), ...more });
}
/** The text of a question of which no more is known than the user's words: recorded answers. */
function questionText(question) {
    return messagesText([{ role: 'user', content: question }]);
}
/** SHA-256 of one prompt's text as asked, in hexadecimal. */
function textHash(text) {
    return sha256(text);
}
/** SHA-256 over the sorted entries: the suite's identity. */
function suiteIdentity(entries) {
    return suiteIdentityOfHashes(entries.map(({ id, variant, messagesText: text }) => ({ id, variant, textHash: sha256(text) })));
}
/** The same identity where only the texts' hashes are at hand. */
function suiteIdentityOfHashes(entries) {
    const lines = entries.map(({ id, variant, textHash: hash }) => JSON.stringify([id, variant, hash]));
    // Code-unit order, which no locale changes. A repeated entry says nothing new.
    return sha256([...new Set(lines)].sort().join('\n'));
}
/** The identity of rendered prompts. */
function renderedIdentity(rendered) {
    return suiteIdentity(rendered.map((prompt) => ({ id: prompt.id, variant: prompt.variant, messagesText: askedText(prompt) })));
}
/** SHA-256 of a text, in hexadecimal. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
