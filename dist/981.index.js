export const id = 981;
export const ids = [981];
export const modules = {

/***/ 83981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startServed: () => (/* binding */ startServed)
});

// EXTERNAL MODULE: ./lib/client/failure.js
var failure = __webpack_require__(46162);
// EXTERNAL MODULE: ./lib/client/readiness.js + 1 modules
var readiness = __webpack_require__(24041);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/untrusted.js
var untrusted = __webpack_require__(14169);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/answers/processGroup.js
// A command as a process group of its own, and the certainty that nothing of it outlives us: neither what ignores a
// SIGTERM, nor where this process is killed itself. The only file that signals other processes. POSIX only.




/** How long those that a dead command left behind are given. */
const ORPHANS_GRACE_MS = 3000;
/** A process that was killed takes a moment to be gone. */
const FORCED_MS = 3000;
const POLL_MS = 50;
/**
 * Waits for the end of its standard input, which comes when we are gone, however we went; a word on it says that all
 * is over. It leads a session of its own, or the signal that ends our group would end it too.
 */
const WATCHDOG = `
read -r word && exit 0
kill -s TERM -- "-$1" 2>/dev/null || exit 0
for second in 1 2 3 4 5; do
  sleep 1
  kill -s 0 -- "-$1" 2>/dev/null || exit 0
done
kill -s KILL -- "-$1" 2>/dev/null
`;
/** Whether this system has process groups. */
const hasGroups = () => process.platform !== 'win32';
/** Starts the command. Never throws: what cannot be started has ended. */
function startGroup({ command, workingDirectory: cwd, env, log }) {
    const [file = '', ...args] = typeof command === 'string' ? ['/bin/sh', '-c', command] : command;
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(file, args, { cwd, env, detached: true, stdio: ['ignore', log, log] });
    }
    catch (thrown) {
        return notStarted((0,errors/* messageOf */.bD)(thrown));
    }
    const exited = exitOf(child);
    const { pid } = child;
    if (pid === undefined)
        return { exited, end: () => Promise.resolve(true) };
    const watchdog = startWatchdog(pid);
    let ending = null;
    const end = (graceMs) => (ending ??= endGroup(pid, graceMs).finally(() => {
        // From now on the number may become that of somebody else's group: nothing may be sent to it any more.
        watchdog.dismiss();
        child.unref();
    }));
    void exited.then(() => end(ORPHANS_GRACE_MS));
    return { exited, end };
}
const notStarted = (message) => ({
    exited: Promise.resolve({ kind: 'not-started', message }),
    end: () => Promise.resolve(true),
});
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => {
            resolve({ kind: 'not-started', message: error.message });
        });
        child.once('exit', (status, signal) => {
            resolve(signal === null ? { kind: 'status', status: status ?? 0 } : { kind: 'signal', signal });
        });
    });
}
function startWatchdog(group) {
    const watchdog = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', WATCHDOG, 'alignment-gate-watchdog', String(group)], {
        cwd: '/',
        env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    // Without it the group is still ended in every case in which this process lives on.
    watchdog.on('error', () => undefined);
    watchdog.stdin.on('error', () => undefined);
    watchdog.unref();
    return {
        dismiss() {
            watchdog.stdin.end('over\n');
        },
    };
}
async function endGroup(group, graceMs) {
    if (send(group, 'SIGTERM') && (await isGoneWithin(group, graceMs)))
        return true;
    send(group, 'SIGKILL');
    return isGoneWithin(group, FORCED_MS);
}
async function isGoneWithin(group, ms) {
    const until = performance.now() + ms;
    while (isAlive(group)) {
        if (performance.now() >= until)
            return false;
        await (0,promises_.setTimeout)(POLL_MS);
    }
    return true;
}
/** false: there is no such group. One that belongs to somebody else, by sudo for instance, is there all the same. */
function send(group, signal) {
    try {
        return process.kill(-group, signal);
    }
    catch (thrown) {
        return !(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH');
    }
}
/** Whether a process of the group still runs. One that has ended and that nobody asked about is no longer running. */
function isAlive(group) {
    if (!send(group, 0))
        return false;
    const states = statesOf(group);
    return states === null || states.some((state) => state !== 'Z' && state !== 'X');
}
/**
 * The states of a group's processes; null where there is no /proc. In a container whose first process takes in no
 * orphans, those that have ended stay in the table for ever.
 */
function statesOf(group) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/u.test(name));
    }
    catch {
        return null;
    }
    if (names.length === 0)
        return null;
    return names.flatMap((name) => {
        // The name of a program may hold blanks and brackets; what follows its last bracket is state, parent, group.
        const [state, , pgrp] = statOf(name)
            .replace(/^.*\) /su, '')
            .split(' ');
        return state !== undefined && Number(pgrp) === group ? [state] : [];
    });
}
function statOf(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/answers/servedFailure.js
// What went wrong with a served process, as Failures: what happened, what to do, and what the process said last. Pure.

const SERVER = 'The server that serve.command started';
/** A shell reports a signal as 128 and its number. */
const KILLED_IN_SHELL = 137;
/** Why it ended by itself. */
function deathOf(exit, isReady) {
    if (exit.kind === 'not-started') {
        return new errors/* Failure */.HR('serve-failed', `serve.command could not be started: ${exit.message}.`, NOT_FOUND);
    }
    const how = exit.kind === 'signal' ? `by the signal ${exit.signal}` : `with exit status ${exit.status}`;
    const when = isReady ? 'in the middle of the run' : 'before it was ready';
    return new errors/* Failure */.HR('serve-failed', `${SERVER} ended ${when}, ${how}.`, adviceFor(exit, isReady));
}
const NOT_FOUND = 'Check the name of the program, and that it is on the PATH of this step.';
function adviceFor(exit, isReady) {
    if (exit.kind === 'signal' ? exit.signal === 'SIGKILL' : exit.status === KILLED_IN_SHELL) {
        return 'Somebody killed it, mostly the system for want of memory: take a machine with more, or let it use less.';
    }
    if (exit.kind === 'status') {
        switch (exit.status) {
            case 0:
                return 'It must stay in the foreground, where it can be watched and ended: leave out "&", nohup, and -d of docker.';
            case 126:
                return 'The program was found and cannot be run: check that it is executable.';
            case 127:
                return NOT_FOUND;
        }
    }
    return isReady
        ? 'Read what it said last: mostly too little memory for so many requests at once. What was answered is in the journal.'
        : 'Read what it said last: mostly a wrong flag, a folder without a model, or too little memory.';
}
/** It runs, and does not say that it is ready. */
function lateFailure(readyUrl, timeoutMs, status) {
    const what = status === null ? 'nothing answers there' : `it answers ${status} there`;
    return new errors/* Failure */.HR('serve-failed', `${SERVER} was not ready after ${timeoutMs / 1000} s: ${readyUrl} must answer 2xx, and ${what}.`, 'Check that it listens at the host and port of base-url and that serve.ready-url is a path of its; or give it more time: serve.timeout.');
}
/** Somebody else's server would be taken for the checkpoint's. */
function occupied(readyUrl) {
    return new errors/* Failure */.HR('serve-failed', `Something answers at ${readyUrl} already, before serve.command was started: it would be asked in the place of the checkpoint.`, 'End what listens there, or take another port in serve.command and base-url.');
}
/** With the end of its log. The advice comes first: what is too long is cut at its end. */
function withLastLines({ code, message, advice, cause }, lines) {
    const said = lines.length === 0 ? 'It has written nothing to serve.log.' : `The last lines of serve.log:\n${lines.join('\n')}`;
    return new errors/* Failure */.HR(code, message, `${advice} ${said}`, { cause });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/answers/serveLog.js
// The log of a served process: a file that the process writes by itself, so that however much it prints costs us nothing
// and a slow reader never holds it up. Its end is read only when somebody has to be told.



const LINES_SHOWN = 20;
const LINE_CODE_POINTS = 200;
/** More than the lines shown can be; of longer lines only the end is seen. */
const TAIL_BYTES = 64 * 1024;
/** An empty log in the place of a former one, and never a file that a link of that name points to. */
async function createLog(path) {
    await (0,external_node_fs_promises_.rm)(path, { force: true });
    return (0,external_node_fs_promises_.open)(path, 'ax');
}
/** The last lines that are not blank, harmless; none where there is no log. */
async function lastLines(path, redact) {
    const text = await tailOf(path).catch(() => '');
    return (0,external_node_util_.stripVTControlCharacters)(redact(text))
        .split(/[\r\n]+/u)
        .filter((line) => line.trim() !== '')
        .slice(-LINES_SHOWN)
        .map((line) => (0,untrusted/* forLog */.Ig)(line.trimEnd(), { codePoints: LINE_CODE_POINTS }));
}
async function tailOf(path) {
    const file = await (0,external_node_fs_promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        const length = Math.min(size, TAIL_BYTES);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
        const text = buffer.toString('utf8', 0, bytesRead);
        // Where the beginning is cut off, so may its first character be.
        return length < size ? text.replace(/^\uFFFD+/u, '') : text;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/answers/served.js







const served_POLL_MS = 500;
/** A server that takes connections and does not answer them is not ready. */
const PROBE_MS = 5000;
const SAY_EVERY_MS = 30_000;
/** What is left of a start that failed is given. */
const GRACE_MS = 2000;
/** Starts the command and waits for its ready-url. Throws a Failure after having ended all of it again, or a UserError. */
async function startServed(options) {
    const { readyUrl, say } = options;
    if (!hasGroups()) {
        throw new errors/* UserError */.yo('bad-input', '"serve" needs Linux or macOS: elsewhere a server cannot be ended for certain.');
    }
    if ((await statusAt(readyUrl, options.signal)) !== null)
        throw occupied(readyUrl);
    const group = await start(options);
    const served = new Server(group, options);
    try {
        await served.untilReady();
    }
    catch (thrown) {
        const explained = await served.explain(thrown);
        await served.end(GRACE_MS);
        throw explained;
    }
    say(`The server is ready after ${Math.round(served.sinceStart() / 1000)} s.`);
    return served;
}
async function start({ logPath, say, ...command }) {
    const shown = typeof command.command === 'string' ? command.command : command.command.join(' ');
    const log = await createLog(logPath).catch((cause) => {
        throw new errors/* Failure */.HR('output-unwritable', `${logPath} cannot be written: ${(0,errors/* messageOf */.bD)(cause)}.`, 'Check the free space and the permissions of output-dir.', { cause });
    });
    try {
        say(`The server is started: ${(0,untrusted/* forLog */.Ig)(shown, { codePoints: 200 })}`);
        return startGroup({ ...command, log: log.fd });
    }
    finally {
        // The process has a descriptor of its own by now.
        await log.close();
    }
}
class Server {
    died;
    group;
    options;
    started = performance.now();
    exit = null;
    isEnding = false;
    isReady = false;
    constructor(group, options) {
        this.group = group;
        this.options = options;
        const death = new AbortController();
        this.died = death.signal;
        void group.exited.then((exit) => {
            if (this.isEnding)
                return;
            this.exit = exit;
            death.abort();
        });
    }
    sinceStart() {
        return performance.now() - this.started;
    }
    async untilReady() {
        const { readyUrl, timeoutMs, say } = this.options;
        const signal = AbortSignal.any([this.options.signal, this.died]);
        let toldMs = 0;
        for (let status = null;;) {
            status = await statusAt(readyUrl, signal);
            if (status !== null && status >= 200 && status < 300)
                return;
            const waitedMs = this.sinceStart();
            if (waitedMs >= timeoutMs)
                throw lateFailure(readyUrl, timeoutMs, status);
            if (waitedMs - toldMs >= SAY_EVERY_MS) {
                toldMs = waitedMs;
                say(`The server is not ready yet after ${Math.round(waitedMs / 1000)} s (serve.timeout is ${timeoutMs / 1000} s).`);
            }
            await this.rest(Math.min(served_POLL_MS, timeoutMs - waitedMs), signal);
        }
    }
    async untilAnswered(client, within) {
        const signal = AbortSignal.any([within.signal, this.died]);
        // The first token of a server that has just been started may take as long as the start may.
        const readyMs = Math.max(within.readyMs, this.options.timeoutMs - this.sinceStart());
        try {
            const servedModel = await (0,readiness/* waitUntilReady */.b)(client, 'endpoint', { readyMs, signal });
            this.isReady = true;
            return servedModel;
        }
        catch (thrown) {
            throw await this.explain(thrown);
        }
    }
    async death() {
        return this.exit === null ? null : withLastLines(deathOf(this.exit, this.isReady), await this.lines());
    }
    async explain(thrown) {
        const death = await this.death();
        if (death !== null)
            return death;
        return thrown instanceof errors/* Failure */.HR && thrown.code !== 'interrupted'
            ? withLastLines(thrown, await this.lines())
            : thrown;
    }
    async end(graceMs) {
        this.isEnding = true;
        return this.group.end(graceMs);
    }
    lines() {
        return lastLines(this.options.logPath, this.options.redact);
    }
    async rest(ms, signal) {
        await this.options.sleep(ms, signal).catch((thrown) => {
            throw signal.aborted ? (0,failure/* interrupted */.VM)(thrown) : thrown;
        });
    }
}
/** The status that the address answers with; null: nothing answers there. Throws when the signal aborts. */
async function statusAt(url, signal) {
    try {
        const response = await fetch(url, {
            redirect: 'manual',
            headers: { 'user-agent': 'alignment-gate' },
            signal: AbortSignal.any([signal, AbortSignal.timeout(PROBE_MS)]),
        });
        await response.body?.cancel();
        return response.status;
    }
    catch (thrown) {
        if (signal.aborted)
            throw (0,failure/* interrupted */.VM)(thrown);
        return null;
    }
}


/***/ })

};
