// What watches files: fs.watch, fs.promises.watch and fs.watchFile. RUNTIME: Node 20 lib/internal/fs/watchers.js,
// src/fs_event_wrap.cc, src/node_stat_watcher.cc; libuv 1.46 src/unix/linux.c over inotify, src/fs-poll.c.

// What is open, in the order in which it was started: the number of its watch, the name that an event of the file itself
// tells, and the handle. `handle` is the loop's one descriptor of inotify.
const FileWatches = { __proto__: null, open: [], handle: 0 };

const kWatchOwner = %new_symbol("owner_symbol");

function NeedWatches() {
    UseUnknownResource("watched files");
    if (kIsOldNode) %refuse(`watching files is not supported by Loopscope in Node ${kNodeMajor}`);
}

// SIMPLIFIED: files belong to all threads, and one loop alone is told of their changes.
function RefuseWatchesBesideThreads() {
    %refuse("fs.watch beside worker threads is not supported by Loopscope: use fs.watchFile");
}

function IsWatched(number) {
    for (let index = 0; index < FileWatches.open.length; index += 1) {
        if (FileWatches.open[index].number === number) return true;
    }
    return false;
}

// Watchers of one file share a watch and the name that the first of them gave it.
function NameOfWatch(number, path) {
    for (let index = 0; index < FileWatches.open.length; index += 1) {
        if (FileWatches.open[index].number === number) return FileWatches.open[index].name;
    }
    return BaseName(path, undefined);
}

// What keeps the loop alive while it is open and referenced.
class KeepingHandle {
    #isOpen = false;
    #isReferenced = true;
    #isCounted = false;
    #context = %async_context();

    get initialized() {
        return this.#isOpen;
    }
    hold(isReferenced, name) {
        this.#isOpen = true;
        this.#isReferenced = isReferenced;
        BeginHandle(name, this, () => this[kWatchOwner] ?? this, () => this.#isReferenced);
        this.#count();
    }
    letGo() {
        this.#isOpen = false;
        this.#count();
        %close_soon(() => EndHandle(this), this.#context);
    }
    ref() {
        this.#isReferenced = true;
        this.#count();
    }
    unref() {
        this.#isReferenced = false;
        this.#count();
    }
    hasRef() {
        return this.#isReferenced;
    }
    #count() {
        const isActive = this.#isReferenced && this.#isOpen;
        if (isActive === this.#isCounted) return;
        this.#isCounted = isActive;
        %io_keep_alive(isActive ? 1 : -1);
    }
}
const HoldWatch = KeepingHandle.prototype.hold;
const LetGoOfWatch = KeepingHandle.prototype.letGo;
%delete_own(KeepingHandle.prototype, "hold");
%delete_own(KeepingHandle.prototype, "letGo");

class FSEvent extends KeepingHandle {
    #watch;

    // Whether there is something of that path.
    start(path, isPersistent, encoding) {
        NeedWatches();
        if (Cluster.isUsed || %agent_number() !== 0) RefuseWatchesBesideThreads();
        if (FileWatches.handle === 0) {
            FileWatches.handle = %io_handle();
            %io_watch(FileWatches.handle);
        }
        const number = %file_watch(AbsolutePath(path), FileWatches.handle);
        if (number === undefined) return false;
        this.#watch = { __proto__: null, number, name: NameOfWatch(number, path), encoding, handle: this };
        %push(FileWatches.open, this.#watch);
        %call(HoldWatch, this, isPersistent, "FSEventWrap");
        return true;
    }
    close() {
        const watch = this.#watch;
        if (watch === undefined) return;
        this.#watch = undefined;
        RemoveFrom(FileWatches.open, watch);
        if (!IsWatched(watch.number)) %file_unwatch(watch.number);
        %call(LetGoOfWatch, this);
    }
}

// uv__inotify_read: all that is there, one callback after the other, and what they have brought about in between.
function ReadNotices() {
    const notices = %file_notices();
    if (notices !== undefined) TellNotice(notices, 0);
}
%set_intrinsic("ReadNotices", ReadNotices);

function TellNotice(notices, at) {
    if (at >= notices.length) {
        ReadNotices();
        return;
    }
    const told = [];
    for (let index = 0; index < FileWatches.open.length; index += 1) {
        if (FileWatches.open[index].number === notices[at]) %push(told, FileWatches.open[index]);
    }
    TellWatches(told, 0, notices, at);
}

function TellWatches(told, index, notices, at) {
    if (index >= told.length) {
        TellNotice(notices, at + 3);
        return;
    }
    %io_go_on(() => TellWatches(told, index + 1, notices, at));
    const { handle, name, encoding } = told[index];
    if (!handle.initialized) return;
    const bytes = EncodeText(notices[at + 2] === "" ? name : notices[at + 2], "utf8");
    const shown = encoding === "buffer" ? BufferFromBinary(bytes) : DecodeBytes(bytes, encoding);
    handle.onchange(0, notices[at + 1] ? "change" : "rename", shown);
}

function WatchEncoding(encoding) {
    if (encoding === "buffer") return encoding;
    return ToEncoding(encoding || undefined) ?? "utf8";
}

function WatchError(path) {
    const error = FileSystemError(["ENOENT", -2, "no such file or directory"], "watch", path, undefined);
    %delete_own(error, "code");
    %delete_own(error, "path");
    error.code = "ENOENT";
    error.path = path;
    error.filename = path;
    return error;
}

function FSWatcher() {
    "function";
    const watcher = this;
    %call(EventEmitter, watcher);
    const handle = new FSEvent();
    watcher._handle = handle;
    handle.onchange = (status, eventType, filename) => {
        %at("FSWatcher._handle.onchange (node:internal/fs/watchers:215:12)!", watcher.emit("change", eventType, filename));
    };
    handle[kWatchOwner] = watcher;
    if (kIsNode24) watcher._ignoreMatcher = null;
}
InheritStream(FSWatcher, EventEmitter, 0);

const WatcherMethods = {
    start() {},
    close() {
        const handle = this._handle;
        if (handle === null || !handle.initialized) return;
        handle.close();
        this._handle = null;
        NextTick(() => %at("emitCloseNT (node:internal/fs/watchers:294:8)!", this.emit("close")), []);
    },
    ref() {
        if (this._handle) this._handle.ref();
        return this;
    },
    unref() {
        if (this._handle) this._handle.unref();
        return this;
    },
};
FSWatcher.prototype.start = WatcherMethods.start;
FSWatcher.prototype.close = WatcherMethods.close;
FSWatcher.prototype.ref = WatcherMethods.ref;
FSWatcher.prototype.unref = WatcherMethods.unref;

function RefuseWatchOptions(options) {
    if (options.recursive) %refuse("fs.watch with the option recursive is not supported by Loopscope: watch each folder");
    if (kIsNode24 && options.ignore !== undefined) %refuse("the option ignore of fs.watch is not supported by Loopscope");
}

FileSystem.watch = {
    watch(filename, options, listener) {
        const onChange = typeof options === "function" ? options : listener;
        const settings = ToOptions(typeof options === "function" ? undefined : options);
        const encoding = WatchEncoding(settings.encoding);
        const path = ToFilePath(filename, "path");
        NeedWatches();
        RefuseWatchOptions(settings);
        const watcher = %construct(FSWatcher, [], FSWatcher);
        const isPersistent = settings.persistent === undefined || !!settings.persistent;
        if (!watcher._handle.start(path, isPersistent, encoding)) {
            const error = WatchError(path);
            PlaceFileCall(error, undefined);
            throw error;
        }
        if (onChange) watcher.addListener("change", onChange);
        const { signal } = settings;
        if (signal) {
            if (signal.aborted) {
                NextTick(() => watcher.close(), []);
            } else {
                const stop = () => watcher.close();
                AddAbortStep(signal, stop);
                watcher.once("close", () => signal.removeEventListener("abort", stop));
            }
        }
        return watcher;
    },
}.watch;

function CheckWatchOptions(options) {
    ValidateObject(options, "options");
    const { persistent = true, recursive = false, encoding = "utf8", signal } = options;
    ValidateBoolean(persistent, "options.persistent");
    ValidateBoolean(recursive, "options.recursive");
    ValidateAbortSignal(signal, "options.signal");
    RefuseWatchOptions(options);
    return { __proto__: null, persistent, encoding: WatchEncoding(encoding), signal };
}

// An event that comes while nobody waits for the next one is lost.
FilePromises.watch = {
    async *watch(filename, options = { __proto__: null }) {
        const path = ToFilePath(filename, "path");
        const { persistent, encoding, signal } = CheckWatchOptions(options);
        if (signal && signal.aborted) throw AbortReasonError(signal);
        const handle = new FSEvent();
        let promise = %new_promise(%intrinsic("PromisePrototype"));
        const onAbort = () => {
            handle.close();
            RejectWaiting(promise, AbortReasonError(signal));
        };
        try {
            if (signal) AddAbortStep(signal, onAbort);
            handle.onchange = (status, eventType, name) => FulfillWaiting(promise, kIsNode24 ? { __proto__: null, eventType, filename: name } : { eventType, filename: name });
            if (!handle.start(path, persistent, encoding)) throw WatchError(path);
            while (!(signal && signal.aborted)) {
                yield await promise;
                promise = %new_promise(%intrinsic("PromisePrototype"));
            }
            throw AbortReasonError(signal);
        } finally {
            handle.close();
            if (signal) signal.removeEventListener("abort", onAbort);
        }
    },
}.watch;

function FulfillWaiting(promise, value) {
    if (%promise_state(promise) === 0) %promise_fulfill(promise, value);
}

function RejectWaiting(promise, error) {
    if (%promise_state(promise) === 0) %promise_reject(promise, error);
}

// ---- fs.watchFile: stat, again and again ----

const StatWatchers = { __proto__: null };
const kOldStatus = %new_symbol("kOldStatus");
const kUseBigint = %new_symbol("kUseBigint");
const kWatcherReferences = %new_symbol("KFSStatWatcherRefCount");
const kMostWatcherReferences = %new_symbol("KFSStatWatcherMaxRefCount");

const kNoStatus = [0, 0, 0, 0, 0, 0, 0, 0, 0];

// Of a file that is not there.
function EmptyStats(isBig) {
    const stats = MakeStats(kNoStatus, isBig);
    const none = isBig ? 0n : 0;
    stats.dev = none;
    stats.mode = none;
    stats.uid = none;
    stats.gid = none;
    stats.blksize = none;
    return stats;
}

// uv__fs_poll, statbuf_eq: not by the time of the last access, nor by the number of links.
function IsSameStatus(one, other) {
    for (let index = 0; index < one.length; index += 1) {
        if (index !== 3 && index !== 5 && one[index] !== other[index]) return false;
    }
    return true;
}

class PolledFile extends KeepingHandle {
    #path;
    #interval;
    #timer;
    #started = 0;
    #status; // the last one: undefined before the first, null for none

    start(path, interval, isPersistent) {
        NeedWatches();
        this.#path = path;
        this.#interval = interval;
        this.#ask();
        %call(HoldWatch, this, isPersistent, "StatWatcher");
    }
    close() {
        if (this.#timer !== undefined) ClearTimer(this.#timer);
        this.#timer = undefined;
        %call(LetGoOfWatch, this);
    }
    #ask() {
        this.#started = %uptime_ms();
        %files_later("stat", [this.#path], (failure, status) => this.#take(failure === undefined ? status : null));
    }
    #take(status) {
        if (!this.initialized) return;
        const before = this.#status;
        this.#status = status;
        this.#again();
        if (status === null ? before === null : before === undefined || (before !== null && IsSameStatus(before, status))) return;
        this.onchange(status === null ? -2 : 0, status, before ?? null);
    }
    // What the operation has taken is taken off.
    #again() {
        const late = (%uptime_ms() - this.#started) % this.#interval;
        this.#timer = StartTimer(() => this.#ask(), this.#interval - late, false, []);
        LetGoOfTimer(this.#timer);
    }
}
%set_name(PolledFile, "StatWatcher");

function StatWatcher(isBig) {
    "function";
    %call(EventEmitter, this);
    this._handle = null;
    this[kOldStatus] = -1;
    this[kUseBigint] = isBig;
    this[kWatcherReferences] = 1;
    this[kMostWatcherReferences] = 1;
}
InheritStream(StatWatcher, EventEmitter, 1);

function StartStatWatcher(watcher, path, isPersistent, interval) {
    const handle = new PolledFile();
    watcher._handle = handle;
    handle.onchange = function onchange(status, now, before) {
        watcher[kOldStatus] = status;
        const stats = (numbers) => (numbers === null ? EmptyStats(watcher[kUseBigint]) : MakeStats(numbers, watcher[kUseBigint]));
        %at("StatWatcher.onchange (node:internal/fs/watchers:92:8)!", watcher.emit("change", stats(now), stats(before)));
    };
    handle[kWatchOwner] = watcher;
    handle.start(path, interval, true);
    if (!isPersistent) watcher.unref();
}

const StatWatcherMethods = {
    start() {},
    stop() {
        if (this._handle === null) return;
        NextTick(() => this.emit("stop"), []);
        this._handle.close();
        this._handle = null;
    },
    ref() {
        if (this[kWatcherReferences] === this[kMostWatcherReferences]) return this;
        if (this._handle && this[kWatcherReferences] === 0) this._handle.ref();
        if (this._handle) this[kWatcherReferences] += 1;
        return this;
    },
    unref() {
        if (this[kWatcherReferences] === 0 || !this._handle) return this;
        this[kWatcherReferences] -= 1;
        if (this[kWatcherReferences] === 0) this._handle.unref();
        return this;
    },
};
StatWatcher.prototype.start = StatWatcherMethods.start;
StatWatcher.prototype.stop = StatWatcherMethods.stop;
StatWatcher.prototype.ref = StatWatcherMethods.ref;
StatWatcher.prototype.unref = StatWatcherMethods.unref;

function PathOfWatched(filename) {
    return RequireBuiltin("path").resolve(ToFilePath(filename, "path"));
}

const StatWatcherFunctions = {
    watchFile(filename, options, listener) {
        const path = PathOfWatched(filename);
        const isGiven = %is_object(options) && typeof options === "object";
        const { interval = 5007, persistent = true, bigint } = isGiven ? options : { __proto__: null };
        const onChange = isGiven ? listener : options;
        ValidateFunction(onChange, "listener");
        let watcher = StatWatchers[path];
        if (watcher === undefined) {
            ValidateInteger(interval, "interval", 0, 4294967295);
            if (interval === 0) %refuse("fs.watchFile with an interval of 0 is not supported by Loopscope: it ends Node");
            watcher = %construct(StatWatcher, [bigint], StatWatcher);
            StartStatWatcher(watcher, path, !!persistent, interval);
            StatWatchers[path] = watcher;
        } else {
            watcher[kWatcherReferences] += 1;
            watcher[kMostWatcherReferences] += 1;
        }
        watcher.addListener("change", onChange);
        return watcher;
    },
    unwatchFile(filename, listener) {
        const path = PathOfWatched(filename);
        const watcher = StatWatchers[path];
        if (watcher === undefined) return;
        if (typeof listener === "function") {
            const count = watcher.listenerCount("change");
            watcher.removeListener("change", listener);
            if (watcher.listenerCount("change") < count) {
                watcher[kMostWatcherReferences] -= 1;
                watcher.unref();
            }
        } else {
            watcher.removeAllListeners("change");
            watcher[kMostWatcherReferences] = 0;
            watcher[kWatcherReferences] = 0;
            if (watcher._handle) watcher._handle.unref();
        }
        if (watcher.listenerCount("change") === 0) {
            watcher.stop();
            %delete_own(StatWatchers, path);
        }
    },
};
FileSystem.watchFile = StatWatcherFunctions.watchFile;
FileSystem.unwatchFile = StatWatcherFunctions.unwatchFile;
