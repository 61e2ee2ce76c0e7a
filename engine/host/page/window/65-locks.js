// navigator.locks: locks by name, which the page waits for. SPEC: Web Locks API section 2.

// By name: { held: the locks that are held, waiting: the requests, the oldest first }.
const PageLocks = { __proto__: null };
// RUNTIME: Chromium asks another process for a lock, which takes about a millisecond.
const kLockDelay = 1;

// RUNTIME: Chromium's LockManager::CheckStorageAccessAllowed: the first of a page's requests and queries asks whether the page may have locks;
// what follows waits until that is known. A signal that says so before has no effect, as nobody listens to it yet.
const LockAccess = { __proto__: null, isKnown: false, waiting: undefined };
const kAccessDelay = 2.5;

function WhenLocksAllowed(run) {
    if (LockAccess.isKnown) {
        run();
        return;
    }
    if (LockAccess.waiting !== undefined) {
        %push(LockAccess.waiting, run);
        return;
    }
    LockAccess.waiting = [run];
    %page_task(kDomSource, kNormalPriority, () => {
        LockAccess.isKnown = true;
        for (let index = 0; index < LockAccess.waiting.length; index += 1) LockAccess.waiting[index]();
        LockAccess.waiting = undefined;
    }, [], kAccessDelay);
}

class Lock {
    constructor() {
        IllegalConstructor("Lock");
    }
    get name() { return Receiver(this, "isLock").name; }
    get mode() { return Receiver(this, "isLock").mode; }
}
DefineInterface(Lock);

function LockMistake(what, name = "NotSupportedError") {
    return MakeDomException(`Failed to execute 'request' on 'LockManager': ${what}`, name);
}

function ReadLockRequest(list) {
    NeedArguments(list, 2, "request", "LockManager");
    const name = `${list[0]}`;
    const given = list.length > 2 ? DictionaryOf(list[1], 2, "LockOptions", "request", "LockManager") : { __proto__: null };
    const callback = list.length > 2 ? list[2] : list[1];
    const mode = given.mode === undefined ? "exclusive" : `${given.mode}`;
    if (mode !== "exclusive" && mode !== "shared") {
        %throw_type_error(`Failed to execute 'request' on 'LockManager': Failed to read the 'mode' property from 'LockOptions': The provided value '${mode}' is not a valid enum value of type LockMode.`);
    }
    if (!%is_callable(callback)) WrongParameter(list.length > 2 ? 3 : 2, "Function", "request", "LockManager");
    const signal = given.signal === undefined ? undefined : InsideOf(given.signal);
    if (given.signal !== undefined && (signal === undefined || !signal.isSignal)) {
        %throw_type_error("Failed to execute 'request' on 'LockManager': Failed to read the 'signal' property from 'LockOptions': Failed to convert value to 'AbortSignal'.");
    }
    if (name[0] === "-") throw LockMistake("Names cannot start with '-'.");
    const steal = !!given.steal;
    const ifAvailable = !!given.ifAvailable;
    if (steal && ifAvailable) throw LockMistake("The 'steal' and 'ifAvailable' options cannot be used together.");
    if (steal && mode !== "exclusive") throw LockMistake("The 'steal' option may only be used with 'exclusive' locks.");
    if (signal !== undefined && (steal || ifAvailable)) throw LockMistake(`The 'signal' and '${steal ? "steal" : "ifAvailable"}' options cannot be used together.`);
    if (signal !== undefined && signal.aborted) throw signal.reason;
    return { __proto__: null, name, mode, steal, ifAvailable, callback, signal, promise: NewPromise(), isOver: false, isGranted: false };
}

class LockManager {
    constructor() {
        IllegalConstructor("LockManager");
    }
    query() {
        Receiver(this, "isLockManager");
        const promise = NewPromise();
        WhenLocksAllowed(() => %page_task(kDomSource, kNormalPriority, () => AnswerQuery(promise), [], kLockDelay));
        return promise;
    }
    request(...list) {
        Receiver(this, "isLockManager");
        let request;
        try {
            request = ReadLockRequest(list);
        } catch (error) {
            return RejectedPromise(error);
        }
        WhenLocksAllowed(() => {
            %page_task(kDomSource, kNormalPriority, () => TakeLockRequest(request), [], kLockDelay);
            if (request.signal !== undefined && !request.signal.aborted) %push(request.signal.algorithms, () => GiveUpRequest(request));
        });
        return request.promise;
    }
}
SetLengths(LockManager.prototype, { __proto__: null, request: 2 });
DefineInterface(LockManager);
const LocksObject = %new_object(LockManager.prototype);
SetInside(LocksObject, { __proto__: null, isLockManager: true });
DefinePageFunctions(Navigator.prototype, { get locks() { return LocksObject; } });

// A request that waits is given up when its signal says so (section 2.5, signal to abort the request).
function GiveUpRequest(request) {
    if (request.isGranted || request.isOver) return;
    request.isOver = true;
    const locks = LocksOfName(request.name);
    DropFromList(locks.waiting, request);
    RejectNow(request.promise, request.signal.reason);
    GrantLocks(locks);
}

// What is known at that moment comes behind the locks that have been granted up to then.
function AnswerQuery(promise) {
    const snapshot = SnapshotOfLocks();
    %page_task(kDomSource, kNormalPriority, () => ResolvePromise(promise, snapshot), [], 0);
}

// Snapshot the lock state (section 2.7).
function SnapshotOfLocks() {
    const held = [];
    const pending = [];
    const names = %own_keys(PageLocks);
    for (let index = 0; index < names.length; index += 1) {
        AddLockInfos(held, PageLocks[names[index]].held);
        AddLockInfos(pending, PageLocks[names[index]].waiting);
    }
    return { held, pending };
}

function AddLockInfos(infos, requests) {
    for (let index = 0; index < requests.length; index += 1) {
        const { mode, name } = requests[index];
        %push(infos, { get clientId() { %refuse("the clientId of a lock is not supported by Loopscope"); }, mode, name });
    }
}

function LocksOfName(name) {
    if (PageLocks[name] === undefined) PageLocks[name] = { __proto__: null, held: [], waiting: [] };
    return PageLocks[name];
}

function IsGrantable(locks, request) {
    for (let index = 0; index < locks.held.length; index += 1) {
        if (request.mode === "exclusive" || locks.held[index].mode === "exclusive") return false;
    }
    return true;
}

// Request a lock (section 2.6).
function TakeLockRequest(request) {
    if (request.isOver) return;
    const locks = LocksOfName(request.name);
    if (request.ifAvailable && (locks.waiting.length > 0 || !IsGrantable(locks, request))) {
        %page_task(kDomSource, kNormalPriority, () => RunLock(request, null, () => undefined), [], 0);
        return;
    }
    if (request.steal) {
        const broken = locks.held;
        locks.held = [];
        for (let index = 0; index < broken.length; index += 1) {
            broken[index].isOver = true;
        }
        InsertInList(locks.waiting, 0, request);
        for (let index = 0; index < broken.length; index += 1) %page_task(kDomSource, kNormalPriority, () => BreakLock(broken[index]), [], 0);
        GrantLocks(locks);
        return;
    }
    %push(locks.waiting, request);
    GrantLocks(locks);
}

// RUNTIME: Chromium tells who has lost a lock before the one that has got it.
function BreakLock(request) {
    RejectNow(request.promise, MakeDomException("Lock broken by another request with the 'steal' option.", "AbortError"));
}

// Process the queue: each lock that can be granted is granted in a task of its own.
function GrantLocks(locks) {
    while (locks.waiting.length > 0 && IsGrantable(locks, locks.waiting[0])) {
        const request = TakeFirst(locks.waiting);
        request.isGranted = true;
        %push(locks.held, request);
        const object = %new_object(Lock.prototype);
        SetInside(object, { __proto__: null, isLock: true, name: request.name, mode: request.mode });
        %page_task(kDomSource, kNormalPriority, () => RunLock(request, object, () => ReleaseLock(locks, request)), [], 0);
    }
}

function ReleaseLock(locks, request) {
    %page_task(kDomSource, kNormalPriority, () => {
        if (DropFromList(locks.held, request)) GrantLocks(locks);
    }, [], kLockDelay);
}

// Calls the callback; the request is over when what it gives has settled.
function RunLock(request, object, release) {
    let result;
    try {
        result = %call(request.callback, undefined, object);
    } catch (error) {
        result = RejectedPromise(error);
    }
    const settled = NewPromise();
    ResolvePromise(settled, result);
    const end = (settle, value) => {
        release();
        if (!request.isOver) settle(request.promise, value);
    };
    PerformPromiseThen(settled, (value) => end(ResolvePromise, value), (reason) => end(RejectNow, reason), NewPromise());
}
